// enumeration: the numbers of a list inside a text. "1. Steuern senken. 2. Schulen bauen.", "zwei Gründe: I.
// Geld, II. Zeit" → "erstens … zweitens …". A number alone is none: one beside it in the count must stand in
// such a place, too, so that "1. FC Köln" stays an ordinal.
#pragma once

#include "frontend/reading.hpp"

namespace frontend::enumeration {

std::optional<Reading> read(const Cursor& at);

} // namespace frontend::enumeration
