// roman: Roman numerals. After a name the ordinal of a ruler with its article, in the case of the name ("mit
// Papst Leo XIV." → "Leo dem Vierzehnten"); after a numbered noun a number ("Artikel VII"); before a noun an
// ordinal ("im XX. Jahrhundert", "II. Weltkrieg"). A single letter counts only where it cannot be an initial.
#pragma once

#include "frontend/reading.hpp"

namespace frontend::roman {

/// The value of a numeral as it is written today; 0 for what is none.
unsigned value(std::string_view word);

std::optional<Reading> read(const Cursor& at);

} // namespace frontend::roman
