#include "article/rules/line_rules.hpp"

#include "article/spelling.hpp"

#include <algorithm>

namespace article {

bool pins(const Rule& rule) { return rule.action == Rule::Action::keep || rule.action == Rule::Action::role; }

bool is_boilerplate(std::string_view line, const std::vector<Rule>& rules)
{
    constexpr std::size_t longest_button = 45; // bytes
    const Candidate candidate(line);
    return std::any_of(rules.begin(), rules.end(), [&](const Rule& rule) {
        if (rule.at != Rule::Place::anywhere || rule.action != Rule::Action::drop) return false;
        // The first line of a wrapped paragraph is not all of it.
        const bool goes_on =
            rule.scope == Rule::Scope::paragraph && line.size() > longest_button && !ends_sentence(line);
        return !goes_on && candidate.matches(rule);
    });
}

bool is_kept(std::string_view passage, const std::vector<Rule>& rules)
{
    if (std::none_of(rules.begin(), rules.end(), pins)) return false;
    const Candidate candidate(passage);
    return std::any_of(rules.begin(), rules.end(),
                       [&](const Rule& rule) { return pins(rule) && candidate.matches(rule); });
}

} // namespace article
