// percent: a numeral with %, ‰ or what is made from them: "19 %" → "neunzehn Prozent", "1 %" → "ein Prozent",
// "−0,3 %", "8%ige" → "achtprozentige", "2 %-Punkte" → "zwei Prozentpunkte", "5-%-Hürde".
#pragma once

#include "frontend/reading.hpp"

namespace frontend::percent {

std::optional<Reading> read(const Cursor& at);

} // namespace frontend::percent
