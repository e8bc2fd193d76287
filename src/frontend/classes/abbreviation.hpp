// abbreviation: what abbreviations.tsv names, however it is spaced: "z. B." and "z.B." → "zum Beispiel".
// Adjectives and nouns are inflected by the words around ("der ehem. Trainer" → "ehemalige", "Ende des 19.
// Jh." → "Jahrhunderts"); some count only beside a number or a name ("S. 12", "Fr. Maier").
#pragma once

#include "frontend/reading.hpp"

namespace frontend::abbreviation {

std::optional<Reading> read(const Cursor& at);

} // namespace frontend::abbreviation
