// Word marks: where eSpeak's word events say that words begin, set straight.
//
// eSpeak leaves out some words (about 1.7 %, mostly after hyphens), reports others one character early, and
// fires several events inside numbers. Each event is given to the word (a run without white space) that it
// points into or stands before; a word's first event counts, and a word without one is placed between its
// neighbours in proportion to the text between them.
#pragma once

#include "base/units.hpp"
#include "speech/take.hpp"

#include <string_view>
#include <vector>

namespace speech {

/// A word event as eSpeak gives it.
struct WordEvent {
    std::size_t character = 0; ///< of the text, counted from 0, in code points
    base::Samples sample = 0;
};

/// One mark for each word of `text` that holds a letter or digit. Events come in rising order; `length` is
/// that of the whole sound.
std::vector<WordMark> word_marks(std::string_view text, const std::vector<WordEvent>& events,
                                 base::Samples length);

} // namespace speech
