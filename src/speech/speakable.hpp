// speakable: any text → what can be put to eSpeak NG without harm, and where each byte of it came from.
//
// Out go control characters (eSpeak takes some as commands), format characters, emoji, combining marks and
// foreign scripts (it would spell them, a second a character). Brackets become round ("[[" starts phonemes),
// runs of one punctuation mark become one, of several at most eight, white space becomes single spaces.
// Linear; total on any bytes.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace speech {

struct SpeakableText {
    std::string text;                  ///< UTF-8; no space at either end
    std::vector<std::uint32_t> origin; ///< for each byte of `text`, the byte of the original it stands for
};

SpeakableText speakable(std::string_view text);

} // namespace speech
