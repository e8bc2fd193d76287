// The values of a page's metadata, made clean and bounded: a line, a name, a date, a language. What is too
// long or malformed is empty: junk, not metadata.
#pragma once

#include <string>
#include <string_view>

namespace article::html {

/// One clean line.
std::string line_of(std::string_view text);

/// One clean line, short enough for a name or a date.
std::string name_of(std::string_view text);

/// "2025-11-05T06:00:00+01:00" → "2025-11-05T06:00"; German dates as in date_line.hpp. The clock is the
/// page's.
std::string iso_date(std::string_view text);

/// "de_DE" → "de-DE"
std::string language_of(std::string_view text);

} // namespace article::html
