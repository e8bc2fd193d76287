// cardinal: any whole number that no other class has claimed; the class that makes the front end total on
// digits. "12 000" → "zwölftausend", "1 Mensch" → "ein Mensch", "007" → "null null sieben", "A380" → "A
// dreihundertachtzig".
#pragma once

#include "frontend/reading.hpp"

namespace frontend::cardinals {

std::optional<Reading> read(const Cursor& at);

} // namespace frontend::cardinals
