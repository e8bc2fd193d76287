// What must hold of every article that is read, whatever the bytes: for the fuzzers.
#pragma once

#include "article/read.hpp"
#include "base/utf8.hpp"

#include <cstdlib>
#include <string>

inline void require(bool holds)
{
    if (!holds) std::abort();
}

inline void read_any(std::string bytes, const char* name)
{
    article::ReadOptions options;
    options.language = article::Language::any;
    options.tables = article::Aloud::yes;
    options.footnotes = article::Aloud::yes;
    const auto article = article::read_bytes(std::move(bytes), name, options);
    if (!article) {
        require(!article.error().message.empty());
        return;
    }
    require(!article->blocks.empty());
    require(base::valid_utf8(article->source_text));
    for (const article::Block& block : article->blocks) {
        require(!block.text.empty());
        require(base::valid_utf8(block.text.text()));
        require(block.text.source().end <= article->source_text.size());
        std::uint32_t end = 0;
        for (const article::ForeignSpan& foreign : block.foreign) {
            require(!foreign.language.empty() && foreign.span.begin >= end);
            require(foreign.span.begin < foreign.span.end && foreign.span.end <= block.text.text().size());
            end = foreign.span.end;
        }
    }
    for (const article::Dropped& dropped : article->dropped) {
        require(!dropped.rule.empty());
        require(dropped.source.end <= article->source_text.size());
    }
}
