// Whether a word is in Debian's list of German words, which holds 350,000, inflected forms and the better
// known first names, surnames and places among them. Case does not count: a sentence may begin with the word.
#pragma once

#include <string_view>

namespace speech::words {

bool is_german(std::string_view word);

/// Whether it may be two words of the list, with or without a linking element between: "Kryptowährung". That
/// is less than compound_parts() asks for, and no ground to take the word apart.
bool may_be_compound(std::string_view word);

} // namespace speech::words
