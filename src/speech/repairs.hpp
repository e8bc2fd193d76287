// Repairs: words that normalising German text produces again and again and that eSpeak NG says wrong, with a
// spelling that makes it say them right. What its phonemes must then be stands beside each; the tests ask the
// engine. Names and other words of an article are the lexicon's business, not this table's.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace speech {

struct Repair {
    enum class Where { word, beginning, end, inside };
    Where where = Where::word;
    std::string_view written;  ///< in small letters
    std::string_view put;      ///< what eSpeak gets instead
    std::string_view example;  ///< a word that it serves
    std::string_view phonemes; ///< of the example as put, in eSpeak's mnemonics
    std::string_view seen_in;  ///< the version of eSpeak NG that was heard wrong
};

const std::vector<Repair>& repairs();

/// The word (letters only) as it is put to the engine; the first repair that fits. A repaired word comes in
/// small letters: eSpeak says none of these by their capitals.
std::string repaired(std::string_view word);

} // namespace speech
