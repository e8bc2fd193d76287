// A raw token: the smallest stretch of text that a class looks at. Words are runs of letters, numbers are
// runs of the digits 0 to 9; every other character is a token of its own, so that "3.10.", "14:30" and
// "EU-weit" need no rules here. White space belongs to no token. Spans count bytes of the text that was
// tokenised.
#pragma once

#include "base/span.hpp"

#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <span>
#include <string_view>

namespace frontend {

enum class Kind : std::uint8_t { end, word, number, punctuation, symbol };
inline constexpr std::size_t kind_count = 5;

/// How a word is written. One capital letter alone is `upper`.
enum class Shape : std::uint8_t { none, lower, capitalised, upper, mixed };

struct RawToken {
    std::string_view text;
    std::uint32_t begin = 0;
    Kind kind = Kind::end; ///< `end` only for what stands outside the text
    Shape shape = Shape::none;
    bool starts_upper = false;
    bool space_before = false; ///< also true for the first token

    std::uint32_t end() const { return begin + static_cast<std::uint32_t>(text.size()); }
    bool is(std::string_view wanted) const { return text == wanted; }
    bool is_one_of(std::initializer_list<std::string_view> wanted) const
    {
        for (const std::string_view candidate : wanted) {
            if (text == candidate) return true;
        }
        return false;
    }
    bool is_word() const { return kind == Kind::word; }
    bool is_number() const { return kind == Kind::number; }
};

class German;

/// A place in a text from which a class looks around. Looking past either end gives a token of kind `end`,
/// which is preceded by white space and has no text.
class Cursor {
public:
    Cursor(std::span<const RawToken> tokens, std::size_t at, const German& german)
        : tokens_(tokens), at_(at), german_(&german)
    {
    }

    /// The token `offset` places on (negative: back).
    const RawToken& operator[](std::ptrdiff_t offset) const
    {
        static constexpr RawToken outside{{}, 0, Kind::end, Shape::none, false, true};
        const std::ptrdiff_t place = static_cast<std::ptrdiff_t>(at_) + offset;
        const bool inside = place >= 0 && place < static_cast<std::ptrdiff_t>(tokens_.size());
        return inside ? tokens_[static_cast<std::size_t>(place)] : outside;
    }

    /// Whether the token there is this text, directly after the one before it.
    bool glued(std::ptrdiff_t offset, std::string_view text) const
    {
        const RawToken& token = (*this)[offset];
        return !token.space_before && token.is(text);
    }

    /// Whether a hyphen there joins a word to what is before it: "-Zone" of "30-km-Zone".
    bool joins_word(std::ptrdiff_t offset) const
    {
        return glued(offset, "-") && (*this)[offset + 1].is_word() && !(*this)[offset + 1].space_before;
    }

    Cursor advanced(std::ptrdiff_t by) const
    {
        return {tokens_, static_cast<std::size_t>(static_cast<std::ptrdiff_t>(at_) + by), *german_};
    }

    const German& german() const { return *german_; }
    bool at_end() const { return at_ >= tokens_.size(); }

private:
    std::span<const RawToken> tokens_;
    std::size_t at_;
    const German* german_;
};

} // namespace frontend
