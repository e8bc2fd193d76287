// Weekdays of two letters: "Mo.–Fr.", "am Mi. feierte". "Fr." alone is a title and "So." could be anything,
// so that a day needs its surroundings. Part of the class abbreviation.
#pragma once

#include "frontend/reading.hpp"

namespace frontend::abbreviation {

std::optional<Reading> read_weekday(const Cursor& at);

} // namespace frontend::abbreviation
