// ordinal: a number with a full stop of its own. "am 3. Tag" → "am dritten Tag", "Er wurde 4." → "Er wurde
// Vierter". The full stop is the number's own before a small letter, after an article or the like, and before
// a noun unless the number's own noun stands before it ("auf Rang 5. Sie", numbered.tsv). At the start of a
// text, before a word that starts a sentence, it numbers a list: "1. Dies ist …" → "Erstens: Dies ist …".
#pragma once

#include "frontend/reading.hpp"

namespace frontend::ordinals {

std::optional<Reading> read(const Cursor& at);

} // namespace frontend::ordinals
