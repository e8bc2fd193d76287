// Foreign names that no lexicon knows, by how German says such names.
//
// eSpeak NG stresses unknown words on the first syllable. German stresses names of three syllables and more
// that end in an open full vowel on the last but one, wherever they come from (Meloni, Nakamura, Poroschenko,
// Palermo); known exceptions are in the word list or the lexicon and do not come here. Slavic women's names
// (-owa, -ewa) and endings that go either way (-ika, -iko, -olo) are left to the engine, and so are names in
// which two vowels meet, since nobody can count their syllables by the spelling. "-vic" is written for
// "-witsch".
#pragma once

#include "speech/saying.hpp"

#include <optional>
#include <string_view>

namespace speech::words {

/// In: one word as it is written, no compound, and in no lexicon. None: eSpeak NG's rules may say it, or it
/// is in the list of German words. The genitive's -s does not matter.
std::optional<Saying::Piece> foreign_name(std::string_view word);

} // namespace speech::words
