// Chunks: the speakable text of an utterance, cut at its blanks: what is said, with the marks around it.
#pragma once

#include "frontend/script.hpp"
#include "speech/speakable.hpp"

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace speech {

/// A run of speakable text between spaces: marks, the word itself, marks.
struct Chunk {
    std::string_view before;
    std::string_view core; ///< from its first letter or digit to its last; empty for marks alone
    std::string_view after;
    std::uint32_t token = 0;
    bool english = false; ///< the article says so (lang="en")
};

/// The text must outlive the chunks.
std::vector<Chunk> chunks_of(const SpeakableText& speakable, const std::vector<frontend::Token>& tokens);

/// The length in bytes of the single letter that a word is or begins with ("U-Kommission"); 0 if it does not.
std::size_t single_letter(std::string_view word);

/// How many chunks from `from` on are letters of one acronym ("D V R K", "E U-Kommission", "L K Ws"), at
/// least two; 0 if none are. The last may go on after a hyphen.
std::size_t letters_from(const std::vector<Chunk>& chunks, std::size_t from);

} // namespace speech
