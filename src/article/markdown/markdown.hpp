// read_markdown: CommonMark with GitHub's extensions and front matter → passages, through cmark-gfm.
//
// Headings by level, items with their numbers, quotations and paragraphs come as such; of links the text.
// Code blocks, images and struck-out words are cut, footnotes and tables too unless they are asked for aloud.
// HTML inside is read as HTML. A title that only the front matter has comes first. All text is in a passage
// or in Draft::cut. Errors: more marks than any article has (guard.hpp).
#pragma once

#include "article/draft.hpp"
#include "article/knowledge.hpp"
#include "article/read_options.hpp"

#include <string_view>

namespace article::markdown {

/// `name` is the file's, for messages.
base::Result<Draft> read_markdown(std::string_view source, const Knowledge& knowledge,
                                  const ReadOptions& options, std::string_view name);

} // namespace article::markdown
