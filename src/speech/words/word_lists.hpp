// The word lists that are made at build time (compile_words.cpp) from Debian's lists of German and English
// words and put into the program. Each is sorted, a line a word: "word<TAB>number\n", in small letters; of
// all German words there are only the digests.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace speech::words {

extern const std::string_view compound_firsts; ///< "staats": in how many nouns it stands first
extern const std::string_view compound_heads;  ///< "anwalt": in how many nouns it stands last
extern const std::string_view no_compounds;    ///< words that are not to be taken apart
extern const std::string_view english_words;   ///< 1: the word is German, too

/// base::checksum of each German word in small letters, sorted. That a word which is not German has the
/// digest of one that is happens once in 5 · 10¹³ words.
extern const std::span<const std::uint64_t> german_words;

/// Where the lines of a sorted list begin whose first field, before a tab, is `key`; npos when there are
/// none.
std::size_t first_line(std::string_view list, std::string_view key);

/// The number beside the word; nothing when the list does not hold it.
std::optional<int> find(std::string_view list, std::string_view word);

} // namespace speech::words
