// The mark before a list item in plain text: a bullet ("-", "•", "*", also several: "- - a"), or a number
// ("1.", "12)").
#pragma once

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

} // namespace article
