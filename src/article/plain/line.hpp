// split_lines: source text → its lines, cleaned, with their positions. LF, CR LF, CR, form feed and vertical
// tab end a line. Lines that hold nothing are not kept but counted before the next line. Linear.
#pragma once

#include "article/mapped_text.hpp"

#include <cstdint>
#include <string_view>
#include <vector>

namespace article {

struct Line {
    MappedText text;                ///< clean, not empty
    std::uint32_t blank_before = 0; ///< blank lines between this line and the one before it
};

std::vector<Line> split_lines(std::string_view source);

} // namespace article
