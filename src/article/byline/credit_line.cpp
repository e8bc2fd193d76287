#include "article/byline/credit_line.hpp"

#include "article/rules/line_rules.hpp"
#include "article/spelling.hpp"

#include <algorithm>
#include <array>

namespace article {

namespace {

/// "3 Std.", "vor 2 Stunden", "4 Min. Lesezeit", as stand beside a name.
bool is_duration(std::string_view part)
{
    const std::vector<std::string_view> parts = words_of(part);
    const std::size_t number = !parts.empty() && fold_case(parts[0]) == "vor" ? 1 : 0;
    if (parts.size() < number + 2 || parts.size() > number + 3) return false;
    if (parts[number].size() > 2 || parts[number].find_first_not_of("0123456789") != std::string_view::npos)
        return false;
    constexpr std::array<std::string_view, 7> units{"Min", "Std", "Stunde", "Tag", "Woche", "Monat", "Sek"};
    return std::any_of(units.begin(), units.end(),
                       [&](std::string_view unit) { return parts[number + 1].starts_with(unit); });
}

/// "(Anna Berg, 12.11.2025)"
std::string_view without_brackets(std::string_view line)
{
    const bool bracketed = line.starts_with('(') && line.find(')') + 1 == line.size();
    return bracketed ? line.substr(1, line.size() - 2) : line;
}

/// Each part must be known; one at least is a name or a date.
std::optional<Credit> credit_of_parts(const std::vector<std::string_view>& parts, const WordLists& words,
                                      const std::vector<Rule>& rules)
{
    if (parts.size() < 2) return std::nullopt;
    Credit all;
    for (const std::string_view part : parts) {
        const std::optional<Credit> credit = credit_of_part(part, words);
        const bool furniture = !credit && (is_boilerplate(part, rules) || is_duration(part));
        if (!credit && !furniture && !lists(words.sections, part)) return std::nullopt;
        all.vouched = all.vouched || furniture || (credit && credit->vouched);
        if (!credit) continue;
        all.authors.insert(all.authors.end(), credit->authors.begin(), credit->authors.end());
        all.bare_name = all.bare_name || credit->bare_name;
        if (all.date.empty()) all.date = credit->date;
    }
    if (all.authors.empty() && all.date.empty()) return std::nullopt;
    all.bare_name = all.bare_name && all.date.empty();
    return all;
}

} // namespace

std::string_view without_reading_time(std::string_view line, const std::vector<Rule>& rules)
{
    for (const std::string_view label : {"Lesedauer", "Lesezeit"}) {
        const std::size_t at = line.find(label);
        if (at != std::string_view::npos && at > 0 && is_boilerplate(line.substr(at), rules))
            return line.substr(0, at);
    }
    return line;
}

std::optional<Credit> credit_of_line(std::string_view line, const WordLists& words,
                                     const std::vector<Rule>& rules)
{
    line = without_reading_time(without_brackets(line), rules);
    if (std::optional<Credit> whole = credit_of_part(line, words)) return whole;
    if (std::optional<Credit> barred = credit_of_parts(parts_of(line, Dividers::bars), words, rules))
        return barred;
    return credit_of_parts(parts_of(line, Dividers::bars_and_dashes), words, rules);
}

} // namespace article
