// A half-open stretch of a text, in bytes of its UTF-8 form: [begin, end).
#pragma once

#include <compare>
#include <cstdint>
#include <string_view>

namespace base {

struct Span {
    std::uint32_t begin = 0;
    std::uint32_t end = 0;

    constexpr std::uint32_t size() const { return end - begin; }
    constexpr bool empty() const { return begin == end; }
    constexpr std::string_view of(std::string_view text) const { return text.substr(begin, size()); }
    friend constexpr auto operator<=>(const Span&, const Span&) = default;
};

/// The smallest span that holds both.
constexpr Span hull(Span a, Span b)
{
    return {a.begin < b.begin ? a.begin : b.begin, a.end > b.end ? a.end : b.end};
}

} // namespace base
