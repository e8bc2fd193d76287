// What is left of an article's source when its blocks and all that it dropped are taken away: must be nothing
// but white space, invisible characters and the marks of lists and quotations.
#pragma once

#include "article/article.hpp"
#include "article/clean.hpp"
#include "base/utf8.hpp"

#include <algorithm>
#include <string>

/// An HTML page with blanks over all that no reader sees: tags, comments, the head, code and drawings.
inline std::string readable_html(std::string page)
{
    const auto blank = [&](std::string_view begin, std::string_view end) {
        for (std::size_t at = page.find(begin); at != std::string::npos; at = page.find(begin, at)) {
            const std::size_t stop = std::min(page.find(end, at), page.size() - end.size()) + end.size();
            page.replace(at, stop - at, stop - at, ' ');
        }
    };
    blank("<!--", "-->");
    for (const std::string name : {"head>", "HEAD>", "script", "style", "svg"}) {
        blank("<" + name, "</" + name);
    }
    blank("<", ">");
    blank("&nbsp", ";");
    return page;
}

/// Characters that no block, dropped piece or mark accounts for. `readable` is the source without what is no
/// text.
inline std::string lost_text(const article::Article& article, std::string_view readable)
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
    for (std::size_t at = 0; at < readable.size();) {
        const base::CodePoint point = base::decode(readable, at);
        const std::string_view bytes = readable.substr(at, point.length);
        const bool is_mark = marks.find(point.value) != std::u32string_view::npos;
        if (accounted[at] == '\0' && !is_mark && !article::clean(bytes, 0).empty()) lost += bytes;
        at += point.length;
    }
    return lost;
}

inline std::string lost_text(const article::Article& article)
{
    return lost_text(article, article.source_text);
}
