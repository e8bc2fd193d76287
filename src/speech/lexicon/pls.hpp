// PLS: reads lexicons in the W3C's Pronunciation Lexicon Specification 1.0
// (https://www.w3.org/TR/pronunciation-lexicon/).
//
// In: the bytes of a .pls file, UTF-8 or UTF-16. Each <lexeme> gives an entry for each of its graphemes: the
// first <phoneme> (alphabet "ipa", the default, or "x-espeak": eSpeak's own mnemonics) or the first <alias>;
// one that says prefer="true" comes before. Lexemes and lexicons of another language than German and roles
// are passed over with a note. A document type is refused, and with it every entity but XML's own five: files
// may come from strangers. Errors name file and line: no XML, no lexicon, an unknown alphabet or sound, a
// lexeme without grapheme or reading.
#pragma once

#include "base/result.hpp"
#include "speech/lexicon/lexicon.hpp"

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace speech::lexicon {

/// Bytes; 40,000 entries take about 4 MB.
inline constexpr std::size_t largest_file = std::size_t{64} << 20U;

/// Adds the entries to `lexicon` under `file`'s name. The notes are for people, file and line included.
base::Result<std::vector<std::string>> add_pls(Lexicon& lexicon, std::string_view bytes,
                                               const std::filesystem::path& file);

} // namespace speech::lexicon
