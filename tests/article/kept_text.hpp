// What is left of an article's source when its blocks and all that it dropped are taken away: must be nothing
// but white space, invisible characters and the marks of lists and quotations.
#pragma once

#include "article/article.hpp"
#include "article/clean.hpp"
#include "base/utf8.hpp"

#include <string>

/// Characters that no block, dropped piece or mark accounts for.
inline std::string lost_text(const article::Article& article)
{
    std::string accounted(article.source_text.size(), '\0');
    const auto mark = [&](base::Span span) { accounted.replace(span.begin, span.size(), span.size(), '\1'); };
    for (const article::Block& block : article.blocks) {
        mark(block.text.source());
    }
    for (const article::Dropped& dropped : article.dropped) {
        mark(dropped.source);
    }
    constexpr std::u32string_view marks = U" >-–—*•·◦▪▫‣●○■□►▶✓✔➤";
    std::string lost;
    for (std::size_t at = 0; at < article.source_text.size();) {
        const base::CodePoint point = base::decode(article.source_text, at);
        const std::string_view bytes = std::string_view(article.source_text).substr(at, point.length);
        const bool is_mark = marks.find(point.value) != std::u32string_view::npos;
        if (accounted[at] == '\0' && !is_mark && !article::clean(bytes, 0).empty()) lost += bytes;
        at += point.length;
    }
    return lost;
}
