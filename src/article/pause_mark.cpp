#include "article/pause_mark.hpp"

#include <algorithm>
#include <array>
#include <cstdint>

namespace article {

namespace {

struct Unit {
    std::string_view name; ///< in small letters
    std::int64_t milliseconds;
};
constexpr std::array<Unit, 14> units{{{"", 1000},
                                      {"s", 1000},
                                      {"sec", 1000},
                                      {"sek", 1000},
                                      {"sek.", 1000},
                                      {"sekunde", 1000},
                                      {"sekunden", 1000},
                                      {"ms", 1},
                                      {"millisekunde", 1},
                                      {"millisekunden", 1},
                                      {"min", 60'000},
                                      {"min.", 60'000},
                                      {"minute", 60'000},
                                      {"minuten", 60'000}}};

/// No mark is longer, so that a bracket without end costs nothing.
constexpr std::size_t longest_mark = 40;
/// More digits are no length that anybody means, and would not fit.
constexpr std::size_t most_digits = 6;

bool is_digit(char c) { return c >= '0' && c <= '9'; }

std::string small_letters(std::string_view text)
{
    std::string small(text);
    for (char& c : small) {
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    }
    return small;
}

void skip_spaces(std::string_view& rest)
{
    // U+00A0, and U+202F, which typographers set between number and unit
    for (const std::string_view space : {" ", "\xC2\xA0", "\xE2\x80\xAF", " ", "\xC2\xA0"}) {
        if (rest.starts_with(space)) rest.remove_prefix(space.size());
    }
}

/// Digits at the beginning; nothing where there are none or too many.
std::optional<std::string_view> take_digits(std::string_view& rest)
{
    const auto* const end = std::find_if_not(rest.begin(), rest.end(), is_digit);
    const std::string_view digits = rest.substr(0, static_cast<std::size_t>(end - rest.begin()));
    if (digits.empty() || digits.size() > most_digits) return std::nullopt;
    rest.remove_prefix(digits.size());
    return digits;
}

/// "2", "1,5", "0.25" in thousandths.
std::optional<std::int64_t> take_number(std::string_view& rest)
{
    const auto whole = take_digits(rest);
    if (!whole) return std::nullopt;
    std::int64_t number = 0;
    for (const char digit : *whole)
        number = number * 10 + (digit - '0');
    number *= 1000;
    if (rest.size() < 2 || (rest.front() != ',' && rest.front() != '.') || !is_digit(rest[1])) return number;
    rest.remove_prefix(1);
    const auto fraction = take_digits(rest);
    if (!fraction) return std::nullopt;
    std::int64_t place = 100;
    for (const char digit : *fraction) {
        number += (digit - '0') * place;
        place /= 10;
    }
    return number;
}

/// What stands between "[Pause" and "]".
std::optional<base::Milliseconds> length_of(std::string_view rest)
{
    skip_spaces(rest);
    if (rest.empty()) return base::Milliseconds(1000);
    if (rest.front() == ':') rest.remove_prefix(1);
    skip_spaces(rest);
    const auto number = take_number(rest);
    if (!number) return std::nullopt;
    skip_spaces(rest);
    while (rest.ends_with(' '))
        rest.remove_suffix(1);
    const std::string name = small_letters(rest);
    const auto* const unit =
        std::find_if(units.begin(), units.end(), [&](const Unit& each) { return each.name == name; });
    if (unit == units.end()) return std::nullopt;
    return base::Milliseconds(*number * unit->milliseconds / 1000);
}

} // namespace

std::optional<PauseMark> pause_mark(std::string_view text)
{
    constexpr std::string_view word = "[pause";
    if (small_letters(text.substr(0, word.size())) != word) return std::nullopt;
    const std::size_t end = text.substr(0, longest_mark).find(']');
    if (end == std::string_view::npos) return std::nullopt;
    const auto asked = length_of(text.substr(word.size(), end - word.size()));
    if (!asked) return std::nullopt;
    return PauseMark{end + 1, *asked, std::clamp(*asked, shortest_pause, longest_pause)};
}

bool only_pauses(std::string_view text)
{
    bool any = false;
    while (!text.empty()) {
        const auto mark = pause_mark(text);
        if (!mark) return false;
        any = true;
        text.remove_prefix(mark->size);
        while (text.starts_with(' '))
            text.remove_prefix(1);
    }
    return any;
}

std::string without_pause_marks(std::string_view text)
{
    std::string kept;
    while (!text.empty()) {
        const auto mark = pause_mark(text);
        if (!mark) {
            kept += text.front();
            text.remove_prefix(1);
            continue;
        }
        text.remove_prefix(mark->size);
        if ((kept.empty() || kept.ends_with(' ')) && text.starts_with(' ')) text.remove_prefix(1);
    }
    while (kept.ends_with(' '))
        kept.pop_back();
    return kept;
}

} // namespace article
