// decimal: a numeral with decimals, and any numeral before the name of a large number. "1,35" → "eins Komma
// drei fünf", "0,2 Millionen". A full stop before decimals is read as "Punkt" ("Version 3.5") unless what
// follows is counted or a percentage.
#pragma once

#include "frontend/reading.hpp"

namespace frontend::decimal {

std::optional<Reading> read(const Cursor& at);

} // namespace frontend::decimal
