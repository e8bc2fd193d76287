// date: a day of the calendar, written out, in figures or in ISO 8601, with or without a year; days that
// share a month ("8./9. Mai"); an abbreviated month ("Anfang Okt."). Only days that exist: "30.2." is none.
// The day's ending comes from the words around it, its noun being the month's "Tag", a masculine.
#pragma once

#include "frontend/reading.hpp"

namespace frontend::date {

std::optional<Reading> read(const Cursor& at);

} // namespace frontend::date
