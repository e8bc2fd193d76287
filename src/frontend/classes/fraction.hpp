// fraction: "3/4" → "drei Viertel", "½" → "ein halb", "½ Stunde" → "eine halbe Stunde", "1½" → "eineinhalb",
// "2/3-Mehrheit" → "Zweidrittelmehrheit". Only proper fractions: "24/7" and "2023/24" are none.
#pragma once

#include "frontend/reading.hpp"

namespace frontend::fraction {

std::optional<Reading> read(const Cursor& at);

} // namespace frontend::fraction
