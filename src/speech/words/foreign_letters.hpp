// Words with letters that eSpeak NG's German rules do not have ("ł", "ć": it says the whole word in English)
// or lose ("ş" as "s"): how they are written in German, by the language that its letters tell: Polish, South
// Slavic, Turkish or Romanian. What German rules read as it is meant ("č", "š", "ž") stays.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace speech::words {

/// In: one word, normalised (NFC). Out: it in German letters, in small ones; none when none of its letters
/// asks for it.
std::optional<std::string> in_german_letters(std::string_view word);

} // namespace speech::words
