#include "article/plain/list_marker.hpp"

#include "base/utf8.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>

namespace article {

namespace {

constexpr std::u32string_view bullets = U"-–—*•·◦▪▫‣●○■□►▶✓✔➤";
constexpr std::size_t most_digits = 3;

std::optional<ListMarker> bullet(std::string_view line)
{
    std::size_t length = 0;
    for (;;) {
        const base::CodePoint mark = base::decode(line, length);
        if (mark.length == 0 || bullets.find(mark.value) == std::u32string_view::npos) break;
        if (line.substr(length + mark.length, 1) != " ") break;
        length += mark.length + 1;
    }
    if (length == 0 || length >= line.size()) return std::nullopt;
    return ListMarker{length, std::nullopt};
}

std::optional<ListMarker> number(std::string_view line)
{
    int value = 0;
    const char* const end = line.data() + std::min(line.size(), most_digits);
    const auto [stop, error] = std::from_chars(line.data(), end, value);
    if (error != std::errc{} || value < 0) return std::nullopt;
    const auto digits = static_cast<std::size_t>(stop - line.data());
    const std::string_view after = line.substr(digits, 2);
    if ((after != ". " && after != ") ") || line.size() <= digits + 2) return std::nullopt;
    return ListMarker{digits + 2, value};
}

} // namespace

std::optional<ListMarker> list_marker(std::string_view line)
{
    if (const auto mark = bullet(line)) return mark;
    return number(line);
}

MappedText numbered_item(int number, base::Span marker, const MappedText& text)
{
    MappedText item;
    item.append_replacement(fmt::format("{}. ", number), marker);
    item.append(text);
    return item;
}

} // namespace article
