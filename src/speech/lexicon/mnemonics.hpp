// The phoneme mnemonics of eSpeak NG's German voice: which there are, and how they are put side by side so
// that the library takes them apart in the same places. Source: phoneme tables base1 and de of eSpeak
// NG 1.51.
#pragma once

#include "base/result.hpp"

#include <string>
#include <string_view>

namespace speech::lexicon {

/// Between the words of an entry's mnemonics.
inline constexpr std::string_view word_boundary = "||";

/// Whether eSpeak would read the end of the one and the beginning of the other as one mnemonic; then they are
/// parted by "|".
bool fuse(std::string_view before, std::string_view after);

/// Whether each of these is a mnemonic that the German voice knows; the first piece that is not is the error.
base::Status check_mnemonics(std::string_view mnemonics);

/// Phonemes put together so that eSpeak takes them apart in the same places. `separator` parts them in the
/// given text; blanks go.
std::string joined_mnemonics(std::string_view separated, std::string_view separator);

} // namespace speech::lexicon
