// Articles for the tests, built block by block as a reader would.
#pragma once

#include "article/article.hpp"
#include "article/clean.hpp"

#include <string_view>

namespace articles {

inline void add(article::Article& article, article::Role role, std::string_view text, int level = 0)
{
    const auto from = static_cast<std::uint32_t>(article.source_text.size());
    article.source_text.append(text).append("\n\n");
    article.blocks.push_back({role, level, article::clean(text, from)});
}

} // namespace articles
