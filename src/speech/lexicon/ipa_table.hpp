// The table of IPA symbols and the German voice's mnemonics for them; foreign sounds have their nearest. Each
// row has its golden case in tests/golden/ipa.tsv.
#pragma once

#include <cstdint>
#include <string_view>

namespace speech::lexicon {

enum class Sound : std::uint8_t { vowel, consonant };

/// IPA as NFD without tie bars, non-syllabic marks of diphthongs, and length of nasal vowels.
struct Row {
    std::string_view ipa;
    std::string_view mnemonic;
    Sound sound = Sound::consonant;
};

/// The longest with which the text begins; null: none. The text is not empty.
const Row* find_row(std::string_view text);

} // namespace speech::lexicon
