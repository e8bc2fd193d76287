// The cover of an edition: a picture file beside the article. The one that its metadata name (`image:`,
// og:image), if that is a file in the article's folder or below, else NAME.jpg, .jpeg or .png for NAME.md,
// else cover.jpg, .jpeg or .png. Addresses of the web are never fetched, and what leads out of the folder
// (.., links) is never read. What is no sound picture is left out with a warning.
#pragma once

#include "edition/picture.hpp"
#include "production/order.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace production {

struct Cover {
    std::string named; ///< by the metadata, if it may be a file beside the article; else empty
    std::optional<edition::Picture> picture;
    std::vector<std::string> warnings;
};

/// `named` is the address that the metadata give, or what an earlier Cover called `named`.
Cover find_cover(const Order& order, std::string_view named);

} // namespace production
