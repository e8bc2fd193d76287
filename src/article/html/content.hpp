// find_content: which blocks of a page are its article.
//
// Each block that is no furniture weighs what it holds of prose: words outside links, times a quality of 0 to
// 1 from function words and sentence ends (jusText; Kohlschütter 2010), twice if JSON-LD's articleBody has
// it, less before the title. The article's element is looked for from <body> down: microdata's articleBody,
// <article>, <main> and elements that are named so (rules/html.toml) are gone into if they hold most of the
// weight; then, level by level, the child that holds most of it, unless what is left beside it is prose too
// (cf. Sun et al., "DOM Based Content Extraction via Text Density", SIGIR 2011; Readability's sibling
// joining). In it, lists and boxes that are mostly links are dropped. Linear in page times depth.
#pragma once

#include "article/html/blocks.hpp"
#include "article/html/document.hpp"
#include "article/html/hints.hpp"
#include "article/html/metadata.hpp"

#include <optional>
#include <string_view>
#include <vector>

namespace article::html {

struct Content {
    std::vector<std::string_view> rules; ///< of each block the rule that drops it; empty for the article
    std::optional<std::size_t> title;    ///< the block that prints the headline
    std::optional<std::size_t> lead;     ///< the block that sums the article up before it begins
    std::uint32_t root = 0;              ///< the element that holds the article
};

Content find_content(const Document& document, const std::vector<TextBlock>& blocks,
                     const PageMetadata& metadata, const Hints& hints);

} // namespace article::html
