#include "article/rules/user_rules.hpp"

#include "base/file.hpp"
#include "base/hash.hpp"

#include <fmt/format.h>
#include <toml++/toml.h>

#include <iterator>

namespace article {

namespace {

/// Which kinds of entries a file holds.
struct Holds {
    bool rules = false;
    bool hints = false;
};

base::Result<Holds> look_into(std::string_view text, std::string_view file)
{
    try {
        const toml::table table = toml::parse(text, file);
        for (const auto& [key, node] : table) {
            if (key.str() == "rule" || key.str() == "hint") continue;
            return base::failure("{}:{}: unknown key \"{}\"; there are [[rule]] and [[hint]]", file,
                                 node.source().begin.line, key.str());
        }
        return Holds{table.contains("rule"), table.contains("hint")};
    } catch (const toml::parse_error& error) {
        return base::failure("{}:{}: {}", file, error.source().begin.line, error.description());
    }
}

} // namespace

base::Status add_user_rules(Knowledge& knowledge, std::string_view text, std::string_view file)
{
    TRY_ASSIGN(const Holds holds, look_into(text, file));
    if (!holds.rules && !holds.hints) return base::failure("{}: holds no [[rule]] and no [[hint]]", file);
    if (holds.rules) {
        TRY_ASSIGN(std::vector<Rule> rules, parse_rules(text, file));
        if (rules.size() > most_user_rules)
            return base::failure("{}: holds more than {} rules", file, most_user_rules);
        TRY(check_examples(rules, file));
        for (Rule& rule : rules)
            rule.name = fmt::format("{} ({})", rule.name, file);
        knowledge.rules.insert(knowledge.rules.begin(), std::make_move_iterator(rules.begin()),
                               std::make_move_iterator(rules.end()));
    }
    if (holds.hints) TRY(html::add_user_hints(knowledge.hints, text, file));
    knowledge.digest = base::Hasher().add(knowledge.digest).add(file).add(text).digest();
    return {};
}

base::Result<Knowledge> with_user_rules(const std::vector<std::filesystem::path>& files)
{
    const base::Result<Knowledge>& built_in = builtin_knowledge();
    if (!built_in) return tl::unexpected(built_in.error());
    Knowledge knowledge = *built_in;
    for (const std::filesystem::path& file : files) {
        TRY_ASSIGN(const std::string text, base::read_file(file, largest_user_rules));
        TRY(add_user_rules(knowledge, text, file.string()));
    }
    return knowledge;
}

} // namespace article
