// The article that a page describes in JSON-LD (schema.org: Article, NewsArticle, BlogPosting and their kin),
// also inside @graph, arrays and mainEntity. Total on any text: malformed or too deeply nested JSON is as
// none.
#pragma once

#include "article/article.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace article::html {

struct LinkedArticle {
    Metadata about; ///< not cleaned; the date as it stands there
    std::string body;
};

std::optional<LinkedArticle> parse_json_ld(std::string_view text);

} // namespace article::html
