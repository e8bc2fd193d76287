// Whether a block of a page is in the articleBody that its JSON-LD gives: by the four words in a row that
// they share, since markup and spacing differ. Linear in both texts.
#pragma once

#include <cstdint>
#include <string_view>
#include <unordered_set>

namespace article::html {

class BodyMatch {
public:
    explicit BodyMatch(std::string_view body);

    /// False without a body, and for texts of fewer than four words.
    bool holds(std::string_view text) const;

private:
    std::unordered_set<std::uint64_t> known_;
};

} // namespace article::html
