// English sounds → German ones, as a German newsreader says English names: eSpeak NG's mnemonics of its
// American voice → those of its German voice. American, since its "a" of "Black" lies nearer to the German ä
// (measured on loanwords in both dictionaries: 47 % noticeably off against 56 % with the British voice).
#pragma once

#include <string>
#include <string_view>

namespace speech {

/// What parts the phonemes of one word.
inline constexpr char32_t phoneme_separator = U'·';

/// In: the phonemes of one or more words, separated within a word, words apart by blanks. Out: mnemonics of
/// the German voice. What the table does not know is left out.
std::string german_sounds(std::string_view english);

} // namespace speech
