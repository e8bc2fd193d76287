// The marks that people write in plain text: "> quoted", "# Heading", "[text](https://address)". Lengths are
// bytes of a clean line. "#1 der Charts" is no heading, and brackets before a remark in brackets are no link.
// Linear, total on any bytes.
#pragma once

#include "article/article.hpp"
#include "article/mapped_text.hpp"

#include <cstddef>
#include <string_view>
#include <vector>

namespace article {

/// Length of the ">" marks of a quoted line, with the space after them; 0 of another line.
std::size_t quote_marks(std::string_view line);

/// Number of "#" before a heading's text, its level (1 to 6); 0 of another line.
std::size_t heading_level(std::string_view line);

struct Unlinked {
    MappedText text;
    std::vector<Dropped> addresses; ///< of the links, whose text stays
};

Unlinked without_addresses(const MappedText& text);

/// Without the numbers of footnotes that hang on words ("Wälder[1]", "zusammen [2]."); they go to `cut`. A
/// number in brackets before a word ("[12] Leute") stays.
MappedText without_note_marks(const MappedText& text, std::vector<Dropped>& cut);

} // namespace article
