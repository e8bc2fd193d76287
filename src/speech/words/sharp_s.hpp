// Swiss spelling, which has ss for ß: eSpeak NG would shorten the vowel before it ("Strasse" as "Masse").
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace speech::words {

/// In: one word as it is written. Out: it with ß for the ss that a German has there; none for words that
/// German spelling writes so, too ("Masse", "Busse"), and for those of which neither form, nor its compound,
/// is known.
std::optional<std::string> with_sharp_s(std::string_view word);

} // namespace speech::words
