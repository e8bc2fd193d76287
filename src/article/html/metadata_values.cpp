#include "article/html/metadata_values.hpp"

#include "article/byline/date_line.hpp"
#include "article/clean.hpp"
#include "article/spelling.hpp"

#include <algorithm>

namespace article::html {

namespace {

constexpr std::size_t longest_value = 1000; // bytes
constexpr std::size_t longest_name = 100;
constexpr std::size_t longest_language = 35; // RFC 5646, section 4.4.1

/// One clean line of at most so many bytes; longer ones are junk, not metadata.
std::string bounded_line(std::string_view text, std::size_t longest)
{
    if (text.size() > 4 * longest) return {};
    const MappedText line = clean(text, 0);
    return line.text().size() <= longest ? line.text() : std::string();
}

bool is_digits(std::string_view text)
{
    return !text.empty() &&
           std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

} // namespace

std::string line_of(std::string_view text) { return bounded_line(text, longest_value); }

std::string name_of(std::string_view text) { return bounded_line(text, longest_name); }

std::string iso_date(std::string_view text)
{
    const std::string line = name_of(text);
    const std::string_view date = line;
    const bool is_day = date.size() >= 10 && date[4] == '-' && date[7] == '-' &&
                        is_digits(date.substr(0, 4)) && is_digits(date.substr(5, 2)) &&
                        is_digits(date.substr(8, 2));
    if (!is_day) return date_of(line).value_or(std::string());
    const std::string day(date.substr(0, 10));
    const std::string_view clock = date.substr(10);
    const bool is_time = clock.size() >= 6 && (clock[0] == 'T' || clock[0] == ' ') && clock[3] == ':' &&
                         is_digits(clock.substr(1, 2)) && is_digits(clock.substr(4, 2));
    // Checked by way of the German form, so that there is one calendar.
    const std::string german = day.substr(8, 2) + "." + day.substr(5, 2) + "." + day.substr(0, 4);
    if (!date_of(german)) return {};
    return is_time ? day + "T" + std::string(clock.substr(1, 5)) : day;
}

std::string language_of(std::string_view text)
{
    std::string language = bounded_line(text, longest_language);
    std::replace(language.begin(), language.end(), '_', '-'); // og:locale writes de_DE
    const bool is_tag = std::all_of(language.begin(), language.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-';
    });
    return is_tag ? language : std::string();
}

} // namespace article::html
