// A saying: how one word of an engine text is to be said instead of what eSpeak NG would make of it. It
// becomes an entry of the dictionary that the engine gets for this text alone, so a take depends on its own
// words' sayings and on no others.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace speech {

struct Saying {
    struct Piece {
        enum class Kind : std::uint8_t {
            phonemes, ///< mnemonics of the German voice; "$2" alone: its rules, but that syllable stressed
            german,   ///< a spelling that the German rules say right
            english,  ///< a spelling for the English rules; the sounds become their nearest German ones
        };
        Kind kind = Kind::phonemes;
        std::string text;
        friend bool operator==(const Piece&, const Piece&) = default;
    };
    std::string word; ///< as it stands in the engine text, in small letters; letters only
    std::vector<Piece>
        pieces; ///< said as one word, which has the main stress of its first piece that has one
    friend bool operator==(const Saying&, const Saying&) = default;
};

} // namespace speech
