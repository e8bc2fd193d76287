// Numbers as German words, in Duden spelling: one word up to 999,999, Million and above apart
// ("eine Million zweihunderttausenddrei"). "ein" before hundert and tausend is always said, as newsreaders
// do. Grammar that needs the sentence (which ending?) is asked of inflection.hpp and handed in here. Total:
// every 64-bit number has a name.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace frontend {

/// A number that stands for itself, ending in "eins": 1 → "eins", 101 → "einhunderteins".
std::string cardinal(std::uint64_t number);

/// A number before what it counts. 1 takes the ending ("", "e", "en", "em", "er", "es"): "eine"; in longer
/// numbers "ein" stays without one: 101 → "einhundertein".
std::string attributive_cardinal(std::uint64_t number, std::string_view ending);

/// A year as Germans say it: 1100 to 1999 in hundreds ("neunzehnhundertneunundachtzig"), others as
/// cardinal().
std::string year_in_hundreds(std::uint64_t year);

/// An ordinal without its ending: "erst", "dritt", "siebt", "acht", "einhundertst", "einmillionst".
std::string ordinal_stem(std::uint64_t number);

/// "erstens", "drittens": as an enumeration counts.
std::string ordinal_adverb(std::uint64_t number);

/// "030" → "null drei null"; whatever is not a digit from 0 to 9 is passed over.
std::string digits_one_by_one(std::string_view digits);

} // namespace frontend
