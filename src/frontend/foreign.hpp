// Which words of an utterance its article marks as foreign (article::ForeignSpan), told by where its tokens
// stand in the source. Linear.
#pragma once

#include "article/article.hpp"
#include "frontend/script.hpp"

#include <vector>

namespace frontend {

/// The marked stretches of a block that reach into the utterance, in bytes of Utterance::written.
std::vector<article::ForeignSpan> foreign_in(const Utterance& utterance, const article::Block& block);

} // namespace frontend
