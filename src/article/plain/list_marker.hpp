// The mark before a list item in plain text: a bullet ("-", "•", "*", also several: "- - a"), or a number
// ("1.", "12)").
#pragma once

#include "article/mapped_text.hpp"

#include <cstddef>
#include <optional>
#include <string_view>

namespace article {

struct ListMarker {
    std::size_t length = 0;    ///< bytes up to the item's own text
    std::optional<int> number; ///< of a numbered item
};

/// The marker a clean line starts with; none if nothing follows it.
std::optional<ListMarker> list_marker(std::string_view line);

/// An item with its number as every format's items have it: "2. Mehl sieben". `marker` is where the number
/// stands in the source.
MappedText numbered_item(int number, base::Span marker, const MappedText& text);

} // namespace article
