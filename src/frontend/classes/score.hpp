// score: two numbers with a colon, a result, a vote or a scale. "3:1" → "drei zu eins", "1:25.000", "21:9
// Stimmen".
#pragma once

#include "frontend/reading.hpp"

namespace frontend::score {

std::optional<Reading> read(const Cursor& at);

} // namespace frontend::score
