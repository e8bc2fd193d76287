// Where each character of a decoded HTML text stood in the page: entities, tags and comments between, CR LF.
#pragma once

#include "article/mapped_text.hpp"

#include <cstdint>
#include <string_view>

namespace article::html {

/// `decoded` is what the parser made of `written`, which starts at source byte `from`. What cannot be aligned
/// is mapped as a whole. Linear.
MappedText map_decoded(std::string_view decoded, std::string_view written, std::uint32_t from);

} // namespace article::html
