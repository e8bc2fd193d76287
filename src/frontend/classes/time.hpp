// time: the time of day and durations with a colon or full stop. "14.30 Uhr" → "vierzehn Uhr dreißig", "1
// Uhr" → "ein Uhr", "08:00 Uhr" → "acht Uhr", "2:03:45 Stunden" → "zwei Stunden drei Minuten fünfundvierzig
// Sekunden". "Uhr" is said once, also when it is written after the end of a span ("9.30–17 Uhr"). Without
// "Uhr" two numbers are a time only after words like "um" or with a leading zero; else they are a score.
#pragma once

#include "frontend/reading.hpp"

namespace frontend::time_of_day {

std::optional<Reading> read(const Cursor& at);

} // namespace frontend::time_of_day
