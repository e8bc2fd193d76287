// measure: a quantity with a unit (units.tsv), which agrees with it. "1 kg" → "ein Kilogramm", "mit 90 km/h"
// → "mit neunzig Kilometern pro Stunde", "20 °C", "100 m²". A stroke between units, or between a number and a
// unit, is "pro".
#pragma once

#include "frontend/reading.hpp"

namespace frontend::measure {

std::optional<Reading> read(const Cursor& at);

} // namespace frontend::measure
