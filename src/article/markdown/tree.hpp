// parse: Markdown (CommonMark with GFM's tables, strikethrough and task lists, and footnotes) → cmark-gfm's
// tree.
#pragma once

#include <cmark-gfm.h>

#include <memory>
#include <string_view>

namespace article::markdown {

struct FreeTree {
    void operator()(cmark_node* node) const { cmark_node_free(node); }
    void operator()(cmark_iter* iterator) const { cmark_iter_free(iterator); }
};
using Tree = std::unique_ptr<cmark_node, FreeTree>;
using Iterator = std::unique_ptr<cmark_iter, FreeTree>;

Tree parse(std::string_view text);

} // namespace article::markdown
