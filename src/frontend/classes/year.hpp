// year: four digits from 1100 to 1999 that count nothing are said in hundreds ("neunzehnhundertneunzig"); so
// is the first of a pair ("1989/90"). Later years sound like any other number. Whether a number counts is
// told by the words beside it (year_cues.tsv) and by a noun after it.
#pragma once

#include "frontend/reading.hpp"

namespace frontend::year {

/// Whether the number there is a year in its context.
bool is_year(const Cursor& at);

/// Four digits as a year: "1989" → "neunzehnhundertneunundachtzig", "2024" → "zweitausendvierundzwanzig".
std::string speak_year(std::string_view digits);

std::optional<Reading> read(const Cursor& at);

} // namespace frontend::year
