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
    const auto article = article::read_bytes(std::move(bytes), name);
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
    }
    for (const article::Dropped& dropped : article->dropped) {
        require(!dropped.rule.empty());
        require(dropped.source.end <= article->source_text.size());
    }
}
