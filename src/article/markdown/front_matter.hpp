// Front matter: what a Markdown file says of itself before its text, as static site generators and editors
// write it: YAML between lines of "---", TOML between lines of "+++", Pandoc's "% Title" lines. Known names
// of the common generators (Jekyll, Hugo, Pandoc, Zola, Obsidian) become Metadata; all others are left alone.
//
// Total: what cannot be read is a warning, and then no metadata. A "---" that no such block follows is a
// thematic break of the text.
#pragma once

#include "article/draft.hpp"

#include <string_view>
#include <vector>

namespace article::markdown {

struct FrontMatter {
    Metadata metadata;
    base::Span block; ///< in the source, with its fences and the line end after them; empty without one
    base::Span title; ///< where the title stands in the source; empty where it does not stand as it is said
    bool is_title_block = false; ///< Pandoc's: below it, headings of the first level are chapters
    std::vector<Warning> warnings;
};

FrontMatter read_front_matter(std::string_view source);

/// The front matter's title is the article's, whatever headings the text has. Where the text begins with a
/// title of its own (its only heading of the first level), that is not read as well.
Draft place_title(Draft draft, const FrontMatter& front, std::string_view source);

} // namespace article::markdown
