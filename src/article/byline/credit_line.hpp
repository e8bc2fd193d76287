// credit_of_line: who wrote and when, from a whole line with dividers, brackets and reading times: "(Anna
// Berg, 5.11.2025)", "Anna Berg | 5. November 2025 | 3 Min. Lesezeit". Its parts are credit.hpp's. Total on
// any text.
#pragma once

#include "article/byline/credit.hpp"
#include "article/rules/rule.hpp"

namespace article {

/// None unless each of its parts is known, and one at least is a name or a date. What the rules know to be
/// furniture ("3 Min. Lesezeit") vouches for a bare name beside it.
std::optional<Credit> credit_of_line(std::string_view line, const WordLists& words,
                                     const std::vector<Rule>& rules);

/// "5.11.2025 - 14:20 UhrLesedauer: 3 Min." → the date
std::string_view without_reading_time(std::string_view line, const std::vector<Rule>& rules);

} // namespace article
