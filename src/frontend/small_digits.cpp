#include "frontend/small_digits.hpp"

#include <array>
#include <string_view>

namespace frontend {

namespace {

constexpr std::ptrdiff_t longest = 6; // tokens

using Signs = std::array<std::string_view, 10>;
constexpr Signs superscripts{"⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹"};
constexpr Signs subscripts{"₀", "₁", "₂", "₃", "₄", "₅", "₆", "₇", "₈", "₉"};

/// The ordinary digit; 0 for any other token.
char digit(const RawToken& token, const Signs& signs)
{
    for (std::size_t i = 0; i < signs.size(); ++i) {
        if (token.is(signs[i])) return static_cast<char>('0' + i);
    }
    return 0;
}

SmallNumber parse(const Cursor& at, const Signs& signs)
{
    SmallNumber number;
    for (std::ptrdiff_t i = 0; i < longest && (i == 0 || !at[i].space_before); ++i) {
        const char next = digit(at[i], signs);
        const bool decimals = i > 0 && at[i].is(",") && digit(at[i + 1], signs) != 0;
        if (next == 0 && !decimals) break;
        number.digits += decimals ? ',' : next;
        number.tokens = static_cast<std::size_t>(i) + 1;
    }
    return number;
}

} // namespace

SmallNumber subscript_at(const Cursor& at) { return parse(at, subscripts); }

SmallNumber superscript_at(const Cursor& at)
{
    const bool minus = at[0].is("⁻") && !at[1].space_before;
    SmallNumber number = parse(minus ? at.advanced(1) : at, superscripts);
    if (number.tokens == 0) { // "Cl⁻"
        const bool sign = at[0].is("⁺") || at[0].is("⁻");
        return sign ? SmallNumber{"", false, at[0].is("⁺") ? "plus" : "minus", 1} : SmallNumber{};
    }
    number.minus = minus;
    if (minus) ++number.tokens;
    const auto end = static_cast<std::ptrdiff_t>(number.tokens);
    if (!minus && at.glued(end, "⁺")) number.sign = "plus";
    if (!minus && at.glued(end, "⁻")) number.sign = "minus";
    if (!number.sign.empty()) ++number.tokens;
    return number;
}

} // namespace frontend
