// What an editor should look at before an article is spoken: signs that no rule reads, and words that look
// abbreviated and stand in no table. In: the blocks of one article with their tokens, in order. Out: one
// warning for each different thing, at its first place, with what to do. Linear.
#pragma once

#include "article/article.hpp"
#include "frontend/classify.hpp"

#include <set>
#include <span>
#include <string>
#include <vector>

namespace frontend {

class Doubts {
public:
    void add(const article::Block& block, std::span<const ClassifiedToken> tokens,
             std::span<const RawToken> raw);
    std::vector<article::Warning> take() { return std::move(warnings_); }

private:
    void warn(const article::Block& block, base::Span place, std::string message);

    std::set<std::string, std::less<>> seen_;
    std::vector<article::Warning> warnings_;
};

} // namespace frontend
