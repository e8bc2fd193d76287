// split_blocks: a page → its stretches of text as a reader sees them: paragraphs, headings, items, lines, in
// document order, each with what tells prose from furniture (Kohlschütter et al., "Boilerplate Detection
// using Shallow Text Features", WSDM 2010; Pomikálek's jusText, 2011): words, words in links, function words.
// All text of the page's body is in a block. Two <br> end a paragraph, one only where the line is whole.
#pragma once

#include "article/draft.hpp"
#include "article/html/document.hpp"
#include "article/rules/word_lists.hpp"

#include <cstdint>
#include <string_view>
#include <vector>

namespace article::html {

struct TextBlock {
    MappedText text; ///< clean, not empty
    Passage::Form form = Passage::Form::text;
    bool table_caption = false;
    bool bold = false;           ///< as a heading without markup is
    int level = 0;               ///< of a heading
    std::uint32_t node = 0;      ///< its first text node
    std::uint32_t container = 0; ///< the block element that holds it
    std::uint32_t furniture = 0; ///< the outermost dropped element that holds it; 0 without one
    std::string_view rule;       ///< that drops that element
    std::uint32_t words = 0;
    std::uint32_t link_words = 0;
    std::uint32_t function_words = 0;
};

/// `furniture` is the rule of each node, as find_furniture() gives it.
std::vector<TextBlock> split_blocks(const Document& document, const std::vector<std::string_view>& furniture,
                                    const WordLists& words);

/// The first block whose text starts at a node or after it.
std::size_t first_block_at(const std::vector<TextBlock>& blocks, std::uint32_t node);

} // namespace article::html
