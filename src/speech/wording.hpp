// Wording: which words of an utterance are said otherwise than eSpeak NG's rules would say them, and how: the
// lexicon's entries (longest phrase first), compounds, English runs, repairs. What stays is put so that the
// engine takes it for what it is.
//
// In: chunks (chunks.hpp). Out: the text of each part of each chunk, and the sayings of the words that were
// taught. A taught word stands for nothing else in the same utterance: where "Band" is taught and "band" is
// not, one of them is spelled otherwise in the engine text.
#pragma once

#include "speech/chunks.hpp"
#include "speech/lexicon/lexicon.hpp"
#include "speech/saying.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace speech {

/// Where a pronunciation comes from, for people.
struct WordOrigin {
    enum class Kind : std::uint8_t { lexicon, compound, english, name, swiss };
    Kind kind = Kind::lexicon;
    std::string word;                      ///< as it stands in the text
    const lexicon::Entry* entry = nullptr; ///< the lexicon's; lives as long as the lexicon
};

/// A run of letters and digits in a chunk's core.
struct Part {
    std::size_t chunk = 0;
    std::string_view separator; ///< between it and the part before, in the same chunk
    std::string_view text;
    bool fixed = false;     ///< a letter of an acronym or a number word: not to be looked up
    std::string put;        ///< what the engine gets for it
    bool swallowed = false; ///< an earlier part says it, too
    enum class Is : std::uint8_t { plain, found, english } is = Is::plain;
    static constexpr std::size_t no_origin = static_cast<std::size_t>(-1);
    std::size_t origin = no_origin; ///< index into the wording's origins; none: eSpeak's rules
};

struct Wording {
    std::vector<Part> parts; ///< in order
    std::vector<Saying> sayings;
    std::vector<WordOrigin> origins;
};

/// `fixed` tells for each chunk how many of its first parts are fixed.
Wording wording_of(const std::vector<Chunk>& chunks, const std::vector<std::size_t>& fixed,
                   const lexicon::Lexicon& lexicon);

} // namespace speech
