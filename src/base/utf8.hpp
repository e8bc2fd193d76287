// UTF-8, one code point at a time. Text inside Vorlaut is valid UTF-8 from the moment it is read (article/
// sees to that); these functions are total all the same: an invalid byte decodes as U+FFFD of length 1.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace base {

struct CodePoint {
    char32_t value = 0;
    std::uint8_t length = 0; ///< in bytes; 0 only at the end of the text
};

/// The code point that starts at byte `at`; length 0 at or past the end.
CodePoint decode(std::string_view text, std::size_t at);

/// The code point that ends before byte `at`; length 0 at the start.
CodePoint decode_before(std::string_view text, std::size_t at);

void append(std::string& text, char32_t code_point);

bool valid_utf8(std::string_view text);

/// Invalid bytes replaced by U+FFFD.
std::string scrub_utf8(std::string_view text);

/// How many code points the text holds.
std::size_t count_code_points(std::string_view text);

/// Turns byte offsets of one text into code point offsets. Linear over a whole text when asked in rising
/// order (it walks on from the last answer, forwards or backwards).
class CharacterOffsets {
public:
    explicit CharacterOffsets(std::string_view text) : text_(text) {}
    std::size_t of(std::size_t byte);

private:
    std::string_view text_;
    std::size_t byte_ = 0;
    std::size_t character_ = 0;
};

} // namespace base
