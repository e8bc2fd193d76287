// Foreign names that no lexicon knows, by how German says such names.
//
// eSpeak NG stresses unknown words on the first syllable. German stresses names of three syllables and more
// that end in an open full vowel on the last but one, wherever they come from (Meloni, Nakamura, Poroschenko,
// Palermo): so do 79 % of the 1,180 names of that form in Vorlaut's lexicon, which holds those that eSpeak NG
// says wrong; exceptions that are known are there or in the word list, and do not come here. Slavic endings
// that leave the stress where it was (-owa, -owo, -iwka), endings that go either way (-ika, -iko, -olo) and
// names in which two vowels meet, whose syllables nobody can count by the spelling, are left to the engine.
// "-vic" is written "-witsch", a Slavic Z before l, m, n or r as S ("Zlatko"), and what has letters that
// German lacks in German ones (foreign_letters.hpp).
#pragma once

#include "speech/saying.hpp"

#include <optional>
#include <string_view>

namespace speech::words {

/// In: one word as it is written, no compound, and in no lexicon. None: eSpeak NG's rules may say it, or it
/// is in the list of German words. The genitive's -s does not matter.
std::optional<Saying::Piece> foreign_name(std::string_view word);

} // namespace speech::words
