// The long form of an acronym in its place in a sentence: "Demokratische Volksrepublik Korea" after "der" is
// "Demokratischen Volksrepublik Korea", "Deutscher Wetterdienst" after "des" is "Deutschen Wetterdienstes".
// A long form is written in the tables in the strong nominative: adjectives, the noun, and what follows it
// ("… für Migration", "… der Finanzen"), which stays as it is. Pure and total; genitives after the Duden
// grammar's rules for -es, -s and the weak masculines.
#pragma once

#include "frontend/declension.hpp"
#include "frontend/german.hpp"

#include <string>
#include <string_view>

namespace frontend {

/// `agreement` says case, gender, number and the declension of the adjectives.
std::string inflected_long_form(std::string_view long_form, const Agreement& agreement, const German& german);

} // namespace frontend
