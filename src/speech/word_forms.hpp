// Forms of words for the engine: how a word is put into its text, and how an entry's sounds take an ending.
#pragma once

#include "speech/lexicon/lexicon.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace speech {

bool starts_upper(std::string_view text);

/// At least two letters, and nothing but capitals.
bool is_all_capitals(std::string_view part);

/// "NATO" → "Nato". eSpeak spells words of capitals or not as the capitals around them are; what is to be
/// spelled comes as single letters.
std::string capitalised(std::string_view part);

/// With its first letter a capital, all others as they are.
std::string upper_first(const std::string& word);

/// A word that is left to the engine's rules, repaired (repairs.hpp).
std::string put_plainly(std::string_view part);

/// Small letters of a dictionary's key: no digits, no other marks.
std::string letters_of(std::string_view text);

/// "a||b" → "a", "b"
std::vector<std::string> words_of(std::string_view mnemonics);

/// The mnemonics with the ending; "Freibergs" keeps its k, "Freiberges" has a g again.
std::string with_ending(std::string mnemonics, std::string_view grapheme, lexicon::Ending ending);

} // namespace speech
