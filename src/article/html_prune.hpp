// prune: drops what stands inside an article but is none of it: lists and boxes that are mostly links, lines
// that are a link and nothing else, headings whose text was dropped. Linear in page times depth.
#pragma once

#include "article/html_content.hpp"

namespace article {

HtmlContent prune(HtmlContent content, const HtmlDocument& document, const std::vector<HtmlBlock>& blocks);

} // namespace article
