// Which words of an utterance its article marks as foreign (article::ForeignSpan), told by where its tokens
// stand in the source. Linear.
#pragma once

#include "article/article.hpp"
#include "frontend/script.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace frontend {

/// The marked stretches of a block that reach into the utterance, in bytes of Utterance::written.
std::vector<article::ForeignSpan> foreign_in(const Utterance& utterance, const article::Block& block);

/// The one language in which the article marks all that is said in the utterance; empty: German, or several.
std::string_view language_of(const Utterance& utterance);

/// Which foreign passages become utterances of their own, so that another voice can say them.
struct SetApart {
    bool all = false;
    std::vector<std::string> languages = {}; ///< where not all: "en", for "en-GB", too
};

/// The utterance in parts, as foreign passages and what stands between them, each with its `foreign`. Marks
/// go with the passage that they enclose. A part inside a sentence ends in Boundary::voice, or after a mark
/// in a clause's. Linear.
std::vector<Utterance> set_apart(Utterance utterance, const article::Block& block, const SetApart& which);

} // namespace frontend
