// decade: a number with -er. "1990er-Jahre" → "neunzehnhundertneunziger Jahre", "die 90er" → "die Neunziger",
// "20er-Team" → "Zwanziger-Team".
#pragma once

#include "frontend/reading.hpp"

namespace frontend::decade {

std::optional<Reading> read(const Cursor& at);

} // namespace frontend::decade
