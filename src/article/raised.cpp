#include "article/raised.hpp"

#include "base/utf8.hpp"

#include <algorithm>
#include <array>

namespace article {

namespace {

constexpr std::string_view digits = "0123456789";
constexpr std::string_view blanks = " \t\r\n\f";

std::string_view trimmed(std::string_view text)
{
    const std::size_t begin = text.find_first_not_of(blanks);
    if (begin == std::string_view::npos) return {};
    return text.substr(begin, text.find_last_not_of(blanks) + 1 - begin);
}

bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// "5", "-3", "−12".
bool is_signed_number(std::string_view text)
{
    for (const std::string_view sign : {"-", "−", "–", "+"}) {
        if (!text.starts_with(sign)) continue;
        text.remove_prefix(sign.size());
        break;
    }
    return !text.empty() && text.size() <= 3 && std::all_of(text.begin(), text.end(), is_digit);
}

/// "3", "[3]", "3)", "1, 2", "1–3", "*", "**", "†".
bool looks_like_mark(std::string_view text)
{
    constexpr std::size_t longest = 12; // bytes
    constexpr std::u32string_view marks = U"0123456789[]() ,;*†‡–-§¹²³";
    if (text.empty() || text.size() > longest) return false;
    for (std::size_t at = 0; at < text.size();) {
        const base::CodePoint point = base::decode(text, at);
        if (marks.find(point.value) == std::u32string_view::npos) return false;
        at += point.length;
    }
    return true;
}

/// The last run of letters, or of digits, right before the raised text.
std::string_view last_word(std::string_view before)
{
    std::size_t begin = before.size();
    const bool number = begin > 0 && is_digit(before[begin - 1]);
    const auto belongs = [&](char c) {
        const auto byte = static_cast<unsigned char>(c);
        const bool letter = (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || byte >= 0x80;
        return number ? is_digit(c) : letter;
    };
    while (begin > 0 && belongs(before[begin - 1]))
        --begin;
    return before.substr(begin);
}

/// What is squared or cubed, and variables of one letter.
bool takes_power(std::string_view word)
{
    constexpr std::array<std::string_view, 12> units{"mm", "cm",  "dm",  "km", "nm", "µm",
                                                     "ms", "sec", "Sek", "ha", "kg", "px"};
    if (word.size() == 1) return word.find_first_of(digits) == std::string_view::npos;
    return std::find(units.begin(), units.end(), word) != units.end();
}

/// "10<sup>5</sup>", "2<sup>32</sup>"; longer numbers, years above all, have footnotes rather than powers.
bool is_base(std::string_view number, std::string_view power) { return number.size() <= 2 && power != "1"; }

} // namespace

Raised meaning_of_raised(std::string_view before, std::string_view raised)
{
    raised = trimmed(raised);
    if (is_signed_number(raised)) {
        const std::string_view word = last_word(before);
        const bool number = !word.empty() && is_digit(word.front());
        if (number ? is_base(word, raised) : takes_power(word)) return Raised::exponent;
    }
    return looks_like_mark(raised) ? Raised::note_mark : Raised::text;
}

std::string superscript(std::string_view raised)
{
    constexpr std::array<std::string_view, 10> forms{"⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹"};
    std::string text;
    raised = trimmed(raised);
    for (const char c : raised) {
        if (is_digit(c)) {
            text += forms[static_cast<std::size_t>(c - '0')];
        } else if (text.empty()) {
            text = c == '+' ? "⁺" : "⁻"; // the first byte of any minus
        }
    }
    return text;
}

} // namespace article
