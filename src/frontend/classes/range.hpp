// range: the dash between two numbers, days or months, said as "bis"; what stands on either side is read by
// its own class. "5–10 %", "2019–2021", "8.5.–11.5.", "Mai–Juli", "Montag–Freitag". A dash between names is a
// route
// ("Köln–Bonn") and stays; so does one from a larger number to a smaller. Also the "x" of a product ("4 x 400
// m" → "mal").
#pragma once

#include "frontend/reading.hpp"

namespace frontend::range {

std::optional<Reading> read(const Cursor& at);

} // namespace frontend::range
