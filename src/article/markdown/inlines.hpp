// The running text of one Markdown block: cmark's inline nodes → text that knows where it stands in the
// source. cmark tells positions only roughly (entities, escapes and nested containers shift them), so each
// piece is looked for where cmark says it is, and else a little further on.
#pragma once

#include "article/draft.hpp"

#include <cmark-gfm.h>

#include <cstdint>
#include <string_view>
#include <vector>

namespace article::markdown {

/// Where the lines of a text begin, as cmark counts them (LF, CR LF and CR end a line).
class LineStarts {
public:
    /// `from` is the source byte that cmark's first line starts at.
    LineStarts(std::string_view source, std::uint32_t from);

    /// Source byte of a line and column that count from 1; the end of the text past the last line.
    std::uint32_t at(int line, int column) const;
    /// From the first to the end of the last line of a block.
    base::Span block(cmark_node* node) const;

private:
    std::vector<std::uint32_t> starts_; ///< of each line, and the end of the text
};

struct Inlines {
    MappedText text;            ///< clean; empty where nothing is left to say
    std::vector<Dropped> cut;   ///< images and struck-out words
    std::vector<int> footnotes; ///< numbers of those named here, counted from 1 in the order of the text
    Annotations annotations;    ///< of the HTML tags in it
};

Inlines read_inlines(cmark_node* block, std::string_view source, const LineStarts& lines);

} // namespace article::markdown
