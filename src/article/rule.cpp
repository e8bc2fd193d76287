#include "article/rule.hpp"

#include "article/spelling.hpp"
#include "base/utf8.hpp"

#include <toml++/toml.h>
#include <unicode/regex.h>

#include <algorithm>
#include <array>

namespace article {

namespace {

/// In characters. Page furniture is short; only legal notices run to paragraphs.
constexpr std::size_t longest_line = 250;
constexpr std::size_t longest_paragraph = 6000;
/// ICU's unit, "steps of the match engine", about a millisecond: no pattern of ours comes near it on 250
/// characters.
constexpr int32_t pattern_time_limit = 2;

std::size_t longest(Rule::Scope scope)
{
    return scope == Rule::Scope::paragraph ? longest_paragraph : longest_line;
}

} // namespace

class Rule::Pattern {
public:
    static base::Result<std::shared_ptr<const Pattern>> compile(const std::string& expression,
                                                                std::uint32_t flags)
    {
        UErrorCode status = U_ZERO_ERROR;
        UParseError where{};
        auto regex = std::unique_ptr<icu::RegexPattern>(
            icu::RegexPattern::compile(icu::UnicodeString::fromUTF8(expression), flags, where, status));
        if (U_FAILURE(status) != 0) {
            return base::failure("pattern '{}' is no regular expression (at character {}: {})", expression,
                                 where.offset, u_errorName(status));
        }
        return std::make_shared<const Pattern>(std::move(regex));
    }

    explicit Pattern(std::unique_ptr<icu::RegexPattern> regex) : regex_(std::move(regex)) {}

    bool matches(std::string_view text) const
    {
        return apply(text, [](const icu::RegexMatcher&, const icu::UnicodeString&) { return true; });
    }

    /// The bytes of the first group in a text that matches; empty without.
    base::Span first_group(std::string_view text) const
    {
        base::Span group;
        apply(text, [&](icu::RegexMatcher& matcher, const icu::UnicodeString& subject) {
            UErrorCode status = U_ZERO_ERROR;
            const int32_t begin = matcher.start(1, status);
            const int32_t end = matcher.end(1, status);
            if (U_FAILURE(status) != 0 || begin < 0) return false;
            std::string before;
            std::string inside;
            subject.tempSubStringBetween(0, begin).toUTF8String(before);
            subject.tempSubStringBetween(begin, end).toUTF8String(inside);
            group.begin = static_cast<std::uint32_t>(before.size());
            group.end = group.begin + static_cast<std::uint32_t>(inside.size());
            return true;
        });
        return group;
    }

private:
    template <class Found>
    bool apply(std::string_view text, const Found& found) const
    {
        UErrorCode status = U_ZERO_ERROR;
        const auto subject =
            icu::UnicodeString::fromUTF8(icu::StringPiece(text.data(), static_cast<int32_t>(text.size())));
        const std::unique_ptr<icu::RegexMatcher> matcher(regex_->matcher(subject, status));
        if (U_FAILURE(status) != 0) return false;
        matcher->setTimeLimit(pattern_time_limit, status);
        return matcher->matches(status) != 0 && U_SUCCESS(status) != 0 && found(*matcher, subject);
    }

    std::unique_ptr<icu::RegexPattern> regex_;
};

namespace {

/// One rule's table, with the place to name in messages.
struct Source {
    const toml::table& table;
    std::string_view file;

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
        auto pattern = Rule::Pattern::compile(node->value_or(std::string()),
                                              unwraps ? std::uint32_t{UREGEX_CASE_INSENSITIVE} : 0U);
        if (!pattern) return source.failure(*node, "{}", pattern.error().message);
        rule.pattern = *pattern;
    }
    TRY(check_meaning(source, rule));
    return rule;
}

bool holds(const std::vector<std::string>& sorted, std::string_view text)
{
    return std::binary_search(sorted.begin(), sorted.end(), text, std::less<>());
}

} // namespace

base::Result<std::vector<Rule>> parse_rules(std::string_view toml, std::string_view name)
{
    try {
        const toml::table file = toml::parse(toml, name);
        std::vector<Rule> rules;
        const toml::array* const tables = file["rule"].as_array();
        if (tables == nullptr) return base::failure("{}: holds no [[rule]]", name);
        for (const toml::node& node : *tables) {
            const toml::table* const table = node.as_table();
            if (table == nullptr) return base::failure("{}: a rule must be a [[rule]] table", name);
            TRY_ASSIGN(Rule rule, parse_rule({*table, name}));
            rules.push_back(std::move(rule));
        }
        return rules;
    } catch (const toml::parse_error& error) {
        return base::failure("{}:{}: {}", name, error.source().begin.line, error.description());
    }
}

base::Status check_examples(const std::vector<Rule>& rules, std::string_view file)
{
    for (const Rule& rule : rules) {
        const auto wrong = [&](std::string_view what, std::string_view example) {
            return base::failure("{}:{}: rule \"{}\" {} \"{}\"", file, rule.line, rule.name, what, example);
        };
        for (const std::string& example : rule.examples) {
            const Candidate candidate(example);
            if (!candidate.matches(rule)) return wrong("does not match its example", example);
            if (rule.action == Rule::Action::unwrap && candidate.unwrapped(rule).empty())
                return wrong("leaves nothing of its example", example);
        }
        for (const std::string& counterexample : rule.counterexamples) {
            if (Candidate(counterexample).matches(rule))
                return wrong("matches its counterexample", counterexample);
        }
    }
    return {};
}

Candidate::Candidate(std::string_view text) : text_(text), length_(base::count_code_points(text))
{
    if (length_ > longest_paragraph) return;
    folded_ = fold_case(text);
    core_ = trim_decoration(folded_);
}

bool Candidate::matches(const Rule& rule) const
{
    if (length_ > longest(rule.scope)) return false;
    if (holds(rule.is, core_) || starts_with_one(rule) || made_of(rule) || contains_enough(rule)) return true;
    if (rule.pattern == nullptr) return false;
    const bool worth_trying =
        rule.needs.empty() || std::any_of(rule.needs.begin(), rule.needs.end(), [&](const std::string& part) {
            return folded_.find(part) != std::string::npos;
        });
    if (!worth_trying) return false;
    return rule.pattern->matches(rule.action == Rule::Action::unwrap ? text_ : std::string_view(folded_));
}

base::Span Candidate::unwrapped(const Rule& rule) const
{
    if (rule.pattern != nullptr) {
        // Case folding changes lengths ("ß" becomes "ss"), so the group is sought in the text as it stands.
        if (const base::Span group = rule.pattern->first_group(text_); !group.empty()) return group;
    }
    for (const std::vector<std::string>* phrases : {&rule.notices, &rule.starts}) {
        for (const std::string& phrase : *phrases) {
            if (!starts_with(phrase)) continue;
            const std::size_t skipped = words_of(phrase).size();
            std::size_t at = text_.find_first_not_of(' ');
            for (std::size_t word = 0; word < skipped && at != std::string_view::npos; ++word)
                at = text_.find_first_not_of(' ', text_.find(' ', at));
            if (at == std::string_view::npos) return {};
            return {static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(text_.size())};
        }
    }
    return {};
}

bool Candidate::starts_with(std::string_view phrase) const
{
    return core_.starts_with(phrase) && !inside_word(core_, phrase.size());
}

bool Candidate::starts_with_one(const Rule& rule) const
{
    const auto begins = [&](const std::string& phrase) { return starts_with(phrase); };
    const auto labels = [&](const std::string& phrase) {
        return starts_with(phrase) && !goes_on_as_sentence(phrase);
    };
    return std::any_of(rule.notices.begin(), rule.notices.end(), begins) ||
           std::any_of(rule.starts.begin(), rule.starts.end(), labels);
}

/// Whether the phrase only happens to begin a sentence of the article ("Mehr zum Thema Rente sagte er
/// nicht."): two small words after it that are no list ("dpa, privat"), and an end. Behind a colon a headline
/// may ask or call, so that only a full stop ends a sentence there.
bool Candidate::goes_on_as_sentence(std::string_view phrase) const
{
    constexpr std::string_view closing = " \"')]";
    const std::string_view end = text_.substr(0, text_.find_last_not_of(closing) + 1);
    if (phrase.ends_with(':') ? !end.ends_with('.') : !ends_sentence(text_)) return false;
    const std::vector<std::string_view> words = words_of(text_.substr(text_.find_first_not_of(' ')));
    const auto skipped = static_cast<std::ptrdiff_t>(words_of(phrase).size());
    if (skipped >= std::ssize(words)) return false;
    return std::count_if(words.begin() + skipped, words.end(), [](std::string_view word) {
               return starts_lower(word) && !word.ends_with(',') && !word.ends_with(':');
           }) >= 2;
}

bool Candidate::made_of(const Rule& rule) const
{
    if (rule.words.empty() || core_.empty()) return false;
    const std::vector<std::string_view> words = words_of(core_);
    return std::all_of(words.begin(), words.end(), [&](std::string_view word) {
        const std::string_view bare = trim_decoration(word);
        return bare.empty() || holds(rule.words, bare);
    });
}

bool Candidate::contains_enough(const Rule& rule) const
{
    if (rule.contains.empty()) return false;
    const auto found =
        std::count_if(rule.contains.begin(), rule.contains.end(),
                      [&](const std::string& part) { return folded_.find(part) != std::string::npos; });
    return static_cast<std::size_t>(found) >= rule.at_least;
}

} // namespace article
