// Heights, widths and distances in metres and centimetres are said as prices are: "5,40 m" → "fünf Meter
// vierzig", "1,05 Meter" → "ein Meter fünf", "2,00 m" → "zwei Meter". Part of the class measure.
#pragma once

#include "frontend/reading.hpp"

namespace frontend::measure {

/// None unless there are exactly two decimals after at least one whole metre.
std::optional<Reading> read_metres(const Cursor& at);

} // namespace frontend::measure
