// Doubt: how likely a word is to be said wrong, before anybody has listened.
//
// In: whence its pronunciation comes, its spelling, and what eSpeak NG makes of it. Out: a score from 0 (an
// editor's own entry) to nearly 1, and what speaks against the word. The score is 1 - Π(1 - share): each
// share is about how many of 100 such words were said wrong in a sound or the main stress; the shares of
// letter groups and endings come from 1,000 words with a reference, those that are rare there, and the
// following, are estimates from its kinds (common words, names, loanwords) and from 240 words of news:
//     lexicon 0; a German word 0.04; an acronym of the table 0.05; a compound 0.13, one that is not taken
//     apart 0.29; English words 0.25; an acronym of no table 0.3; an unknown word in small letters 0.22, with
//     a capital 0.37;
// and besides, but not for a lexicon's entry: that its author marks it as foreign, letters that German does
// not have, groups of letters that are rare in it (foreign_spelling.cpp), a switch to eSpeak's English or
// French, letters that are said by their names, the main stress on another syllable than such endings have it
// on.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace speech {

enum class Standing : std::uint8_t {
    lexicon,
    german, ///< by rules, in the list of German words
    compound,
    loose_compound,  ///< by rules, in no list, but perhaps two German words, whose seam eSpeak does not see
    english,         ///< a run of English words
    acronym,         ///< its reading is in the table
    unknown_acronym, ///< its reading is guessed
    unknown_small,   ///< by rules, in no list, in small letters
    unknown_capital, ///< by rules, in no list, with a capital: a name, most often
};

struct Sounding {
    std::string_view word; ///< as written
    Standing standing = Standing::german;
    std::string_view mnemonics; ///< as Pronunciation has them
    std::string_view ipa;
    std::string_view language = {}; ///< that its author marked it as being in, BCP 47
};

struct Doubt {
    double score = 0;
    std::vector<std::string> reasons; ///< for people; without those that lie in the standing alone
};

Doubt doubt_of(const Sounding& sounding);

} // namespace speech
