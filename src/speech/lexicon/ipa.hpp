// IPA → the phoneme mnemonics of eSpeak NG's German voice.
//
// In: a broad IPA transcription, words apart by spaces; ˈ and ˌ before the syllable; tie bars, syllable dots
// and marks of non-syllabic vowels as people write them. Out: mnemonics for an entry of eSpeak's dictionary,
// stress directly before the vowel, words apart by "||". Foreign sounds become their nearest German ones.
// Source of the mapping: phoneme tables base1 and de of eSpeak NG 1.51; tests/golden/ipa.tsv has a case for
// each row.
#pragma once

#include "base/result.hpp"

#include <string>
#include <string_view>

namespace speech::lexicon {

/// Errors: a symbol that stands for no sound of the table (named in the message); no sound at all.
base::Result<std::string> mnemonics_of_ipa(std::string_view ipa);

} // namespace speech::lexicon
