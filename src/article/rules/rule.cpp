#include "article/rules/rule.hpp"

#include "article/rules/rule_pattern.hpp"
#include "article/spelling.hpp"

#include <toml++/toml.h>

#include <algorithm>
#include <array>

namespace article {

namespace {

/// One rule's table, with the place to name in messages.
struct Source {
    const toml::table& table;
    std::string_view file;
    Patterns patterns;

    template <class... Args>
    tl::unexpected<base::Error> failure(const toml::node& node, fmt::format_string<Args...> format,
                                        Args&&... args) const
    {
        return base::failure("{}:{}: {}", file, node.source().begin.line,
                             fmt::format(format, std::forward<Args>(args)...));
    }
};

base::Result<std::vector<std::string>> strings(const Source& source, std::string_view key)
{
    std::vector<std::string> values;
    const toml::node* node = source.table.get(key);
    if (node == nullptr) return values;
    const toml::array* array = node->as_array();
    if (array == nullptr) return source.failure(*node, "{} must be a list of texts", key);
    for (const toml::node& item : *array) {
        const auto* const text = item.as_string();
        if (text == nullptr || text->get().empty()) {
            return source.failure(item, "{} must hold texts that are not empty", key);
        }
        values.push_back(text->get());
    }
    return values;
}

base::Result<std::vector<std::string>> folded_strings(const Source& source, std::string_view key)
{
    TRY_ASSIGN(std::vector<std::string> values, strings(source, key));
    std::transform(values.begin(), values.end(), values.begin(), fold_case);
    std::sort(values.begin(), values.end());
    return values;
}

template <class Value>
using Names = std::initializer_list<std::pair<std::string_view, Value>>;

template <class Value>
base::Result<Value> one_of(const Source& source, std::string_view key, Names<Value> names)
{
    const toml::node* node = source.table.get(key);
    if (node == nullptr) return names.begin()->second;
    const std::string written = node->value_or(std::string());
    for (const auto& [name, value] : names) {
        if (name == written) return value;
    }
    return source.failure(*node, "{} cannot be \"{}\"", key, written);
}

base::Status check_keys(const Source& source)
{
    constexpr std::array<std::string_view, 15> known{
        "name",  "action",   "role",     "at",      "scope", "is",       "starts",         "notices",
        "words", "contains", "at_least", "pattern", "needs", "examples", "counterexamples"};
    for (const auto& [key, node] : source.table) {
        if (std::find(known.begin(), known.end(), key.str()) == known.end()) {
            return source.failure(node, "unknown key \"{}\"", key.str());
        }
    }
    return {};
}

base::Status check_meaning(const Source& source, const Rule& rule)
{
    if (rule.name.empty()) return source.failure(source.table, "a rule needs a name");
    const bool looks = !rule.is.empty() || !rule.starts.empty() || !rule.notices.empty() ||
                       !rule.words.empty() || !rule.contains.empty() || rule.pattern != nullptr;
    if (!looks) {
        return source.failure(source.table,
                              "rule \"{}\" needs one of is, starts, notices, words, contains, pattern",
                              rule.name);
    }
    if (rule.examples.empty()) {
        return source.failure(source.table, "rule \"{}\" needs examples", rule.name);
    }
    const bool small = rule.scope == Rule::Scope::line || rule.scope == Rule::Scope::paragraph;
    if (rule.action != Rule::Action::drop && !small) {
        return source.failure(source.table, "rule \"{}\" drops nothing, so its scope is line or paragraph",
                              rule.name);
    }
    const bool unwraps = rule.action == Rule::Action::unwrap;
    if (unwraps && rule.pattern == nullptr && rule.starts.empty() && rule.notices.empty()) {
        return source.failure(source.table,
                              "rule \"{}\" unwraps, so it needs a pattern with a group, or starts or notices",
                              rule.name);
    }
    return {};
}

/// `role` without an action means that action.
base::Status parse_action(const Source& source, Rule& rule)
{
    TRY_ASSIGN(rule.action, one_of<Rule::Action>(source, "action",
                                                 {{"drop", Rule::Action::drop},
                                                  {"keep", Rule::Action::keep},
                                                  {"unwrap", Rule::Action::unwrap},
                                                  {"role", Rule::Action::role}}));
    const toml::node* const role = source.table.get("role");
    if (role == nullptr) {
        if (rule.action != Rule::Action::role) return {};
        return source.failure(source.table, "a rule with the action \"role\" needs a role");
    }
    if (source.table.get("action") != nullptr && rule.action != Rule::Action::role) {
        return source.failure(*role, "a rule with a role has no other action");
    }
    rule.action = Rule::Action::role;
    TRY_ASSIGN(rule.role, one_of<Role>(source, "role",
                                       {{"lead", Role::lead},
                                        {"heading", Role::heading},
                                        {"paragraph", Role::paragraph},
                                        {"list_item", Role::list_item},
                                        {"quotation", Role::quotation}}));
    return {};
}

base::Result<Rule> parse_rule(const Source& source)
{
    TRY(check_keys(source));
    Rule rule;
    rule.name = source.table["name"].value_or(std::string());
    rule.line = static_cast<int>(source.table.source().begin.line);
    TRY(parse_action(source, rule));
    TRY_ASSIGN(rule.at, one_of<Rule::Place>(source, "at",
                                            {{"anywhere", Rule::Place::anywhere},
                                             {"top", Rule::Place::top},
                                             {"end", Rule::Place::end}}));
    TRY_ASSIGN(rule.scope, one_of<Rule::Scope>(source, "scope",
                                               {{"line", Rule::Scope::line},
                                                {"paragraph", Rule::Scope::paragraph},
                                                {"teasers", Rule::Scope::teasers},
                                                {"rest", Rule::Scope::rest}}));
    TRY_ASSIGN(rule.is, folded_strings(source, "is"));
    TRY_ASSIGN(rule.starts, folded_strings(source, "starts"));
    TRY_ASSIGN(rule.notices, folded_strings(source, "notices"));
    TRY_ASSIGN(rule.words, folded_strings(source, "words"));
    TRY_ASSIGN(rule.contains, folded_strings(source, "contains"));
    TRY_ASSIGN(rule.needs, folded_strings(source, "needs"));
    TRY_ASSIGN(rule.examples, strings(source, "examples"));
    TRY_ASSIGN(rule.counterexamples, strings(source, "counterexamples"));
    rule.at_least = source.table["at_least"].value_or(std::size_t{1});
    if (const toml::node* node = source.table.get("pattern")) {
        const bool unwraps = rule.action == Rule::Action::unwrap;
        rule.pattern = std::make_shared<const Rule::Pattern>(
            node->value_or(std::string()), unwraps ? std::uint32_t{UREGEX_CASE_INSENSITIVE} : 0U);
        if (source.patterns == Patterns::compiled) {
            const base::Status compiled = rule.pattern->compile();
            if (!compiled) return source.failure(*node, "{}", compiled.error().message);
        }
    }
    TRY(check_meaning(source, rule));
    return rule;
}

} // namespace

base::Result<std::vector<Rule>> parse_rules(std::string_view toml, std::string_view name, Patterns patterns)
{
    try {
        const toml::table file = toml::parse(toml, name);
        std::vector<Rule> rules;
        const toml::array* const tables = file["rule"].as_array();
        if (tables == nullptr) return base::failure("{}: holds no [[rule]]", name);
        for (const toml::node& node : *tables) {
            const toml::table* const table = node.as_table();
            if (table == nullptr) return base::failure("{}: a rule must be a [[rule]] table", name);
            TRY_ASSIGN(Rule rule, parse_rule({*table, name, patterns}));
            rules.push_back(std::move(rule));
        }
        return rules;
    } catch (const toml::parse_error& error) {
        return base::failure("{}:{}: {}", name, error.source().begin.line, error.description());
    }
}

} // namespace article
