// compound: a number as the first part of a word. "34-Jähriger" → "Vierunddreißigjähriger", "20-köpfig" →
// "zwanzigköpfig", "3-mal", "8fach", "49-Euro-Ticket" → "Neunundvierzig-Euro-Ticket", and the first of a pair
// that shares its second part: "16- bis 18-Jährige".
#pragma once

#include "frontend/reading.hpp"

namespace frontend::compound {

std::optional<Reading> read(const Cursor& at);

} // namespace frontend::compound
