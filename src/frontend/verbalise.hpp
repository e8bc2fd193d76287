// verbalise: the classified tokens of one sentence → an utterance, its written and its spoken form aligned
// token by token. `spoken` keeps Duden spelling, capitals and punctuation; words that only a symbol or
// nothing kept apart in writing ("5G", "A&B") are set apart.
#pragma once

#include "frontend/classify.hpp"
#include "frontend/script.hpp"

#include <span>

namespace frontend {

/// `sentence` must not be empty; `text` is what was tokenised. Source spans are left for analyse() to fill
/// in: here they count bytes of text.
Utterance verbalise(std::span<const ClassifiedToken> sentence, std::string_view text);

} // namespace frontend
