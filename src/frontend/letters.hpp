// Words in capitals: how they are spelled, and whether they can be said as a word. Pure; on UTF-8 letters.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace frontend {

/// "StGB" → "S t G B", "ÖPNV" → "Ö P N V".
std::string spell_letters(std::string_view word);

/// "OPEC" → "Opec".
std::string as_word(std::string_view capitals);

/// Whether a German would say these capitals as a word: vowels and consonants take turns as they do in German
/// ("BAFIN", "SCHUFA"), not "ADAC" spelled as "BVERWG". Four letters must strictly alternate ("NABU"); three
/// or fewer are never a word.
bool is_pronounceable(std::string_view capitals);

} // namespace frontend
