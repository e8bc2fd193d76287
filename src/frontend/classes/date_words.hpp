// The words of dates: abbreviated months ("Anfang Okt.") and weekdays ("Mo.–Fr.", "Sa 9–13 Uhr"), a month in
// figures ("Ende 9/2023") and the year or month that is meant without its number ("im Mai d. J."). Part of
// the class date; they are read only where nothing else can be meant.
#pragma once

#include "frontend/reading.hpp"
#include "frontend/table.hpp"

namespace frontend::date {

/// A month's name at the cursor, with the full stop of an abbreviation.
struct Month {
    const Row* row = nullptr;
    std::size_t tokens = 0;
    bool abbreviated = false;
};

Month month_at(const Cursor& at);
std::string_view name_of_month(int month, const German& german);

bool is_year_number(const RawToken& token);
/// From 1 to 31.
bool is_day(const RawToken& token);
bool is_range_dash(const RawToken& token);

/// What starts with a word.
std::optional<Reading> read_words(const Cursor& at);
/// "9/2023"
std::optional<Reading> read_month_in_figures(const Cursor& at);

} // namespace frontend::date
