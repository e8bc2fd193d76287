// RawLine: what a block of a page prints as far as the next <br>, before it is cleaned; and which of these
// lines belong together.
#pragma once

#include "article/mapped_text.hpp"

#include <cstdint>
#include <string_view>
#include <vector>

namespace article::html {

struct RawLine {
    MappedText text;
    std::uint32_t first_node = 0;
    std::uint32_t bold_bytes = 0;
    std::vector<base::Span> links; ///< bytes of `text` that are linked
};

bool is_blank(std::string_view text);

/// Nine tenths of it.
bool is_bold(const RawLine& line);

/// Whether a single <br> between the lines parts them as a paragraph would.
bool parts(const RawLine& above, const RawLine& below);

} // namespace article::html
