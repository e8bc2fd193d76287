// English runs: which words of a German text are English ("Rage Against the Machine").
//
// Only runs of two words and more are: a single one may be a loanword, a name or plain German, and as many
// get worse as better when eSpeak's English voice says it (measured on 495 loanwords and 2,000 frequent
// words). A run holds only words of the English list, at least half of them unknown to the German one; words
// that are German, too, are trimmed off its edges. Of such runs in news about 75 of 100 are right.
#pragma once

#include "base/span.hpp"

#include <cstdint>
#include <string_view>
#include <vector>

namespace speech::words {

/// All that stands between quotation marks is a title, whose edges are not trimmed: „Breaking Bad“.
enum class Quoted : std::uint8_t { no, yes };

/// In: words that follow each other without a mark between. Out: the English runs among them, as spans of
/// indices.
std::vector<base::Span> english_runs(const std::vector<std::string_view>& words, Quoted quoted);

/// How an English function word sounds between others, in mnemonics of the German voice; empty for all other
/// words.
std::string_view weak_form(std::string_view word);

} // namespace speech::words
