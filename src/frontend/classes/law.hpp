// law: the paragraph sign, and the sentence of a provision. "§ 8" → "Paragraf acht", "§§ 22 und 23" →
// "Paragrafen …", "Abs. 2 S. 1" → "Absatz zwei Satz eins".
#pragma once

#include "frontend/reading.hpp"

namespace frontend::law {

std::optional<Reading> read(const Cursor& at);

} // namespace frontend::law
