// The numbers that a browser prints before the items of a page's <ol> lists (WHATWG HTML, 4.4.5): from
// `start` on, downwards where `reversed`, anew from the `value` of an item; nested lists count for
// themselves. Lists marked with letters or Roman numerals, and numbers that no list has, give none. Linear.
#pragma once

#include "article/html/document.hpp"

#include <cstdint>
#include <optional>
#include <unordered_map>

namespace article::html {

class ListNumbers {
public:
    explicit ListNumbers(const Document& document);

    /// The number of an <li>, the first time that it is asked for.
    std::optional<int> take(std::uint32_t item);

private:
    std::unordered_map<std::uint32_t, int> numbers_; ///< of the items that have one
};

} // namespace article::html
