// What has digits below or above the line: chemical formulas "H₂O" ("H zwei O"), ions "Ca²⁺", isotopes "¹⁴C"
// ("C vierzehn"), powers of a letter "mc²" ("m c hoch zwei"), units without a number ("der m²-Preis"). A
// number behind a whole word or a full stop is the mark of a footnote, which nobody reads. Tables: acronyms,
// units.
#pragma once

#include "frontend/reading.hpp"

namespace frontend::formula {

std::optional<Reading> read(const Cursor& at);

} // namespace frontend::formula
