// prune: drops what stands inside an article but is none of it: lists and boxes that are mostly links, lines
// that are a link and nothing else, headings whose text was dropped. Linear in page times depth.
#pragma once

#include "article/html/content.hpp"

namespace article::html {

Content prune(Content content, const Document& document, const std::vector<TextBlock>& blocks);

} // namespace article::html
