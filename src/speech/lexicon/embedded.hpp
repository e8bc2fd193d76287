// The lexicon that comes with Vorlaut, as it is put into the program at build time (compile_lexicon.cpp), so
// that no run has to parse it. It counts only while the files in voices/lexicon/ are the ones it was made
// from.
#pragma once

#include <string_view>

namespace speech::lexicon {

struct Embedded {
    /// "phrase<TAB>kind<TAB>grapheme<TAB>said<TAB>file<TAB>line\n", sorted by phrase (folded parts, joined by
    /// blanks)
    std::string_view entries;
    /// "word<TAB>number\n", sorted: the most parts of a phrase that begins with the word, where they are more
    /// than one
    std::string_view longest;
    std::string_view files;  ///< their names, "a.pls\n", in order
    std::string_view digest; ///< of their bytes, in order
};

const Embedded& embedded();

} // namespace speech::lexicon
