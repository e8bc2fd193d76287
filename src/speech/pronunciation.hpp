// Pronunciation: what eSpeak NG makes of a text in phonemes, for the `pronounce` command and for tests. The
// text goes through engine_text() first, as everything that is spoken does.
#pragma once

#include "base/result.hpp"
#include "speech/voice.hpp"

#include <string>
#include <vector>

namespace speech {

struct Pronunciation {
    std::string text;        ///< as asked
    std::string engine_text; ///< as put to the engine
    std::string mnemonics;   ///< eSpeak's own phoneme names, in the form `espeak-ng -x` prints
    std::string ipa;
};

/// One for each text, in order. In a forked child, like a take: the engine may crash, and a process in which
/// it was started could not speak the same bytes afterwards.
base::Result<std::vector<Pronunciation>> pronounce(const std::vector<std::string>& texts, const Voice& voice);

} // namespace speech
