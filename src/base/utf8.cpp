#include "base/utf8.hpp"

#include <algorithm>
#include <array>

namespace base {

namespace {

constexpr char32_t replacement = 0xFFFD;

constexpr bool is_continuation(unsigned char byte) { return (byte & 0xC0U) == 0x80U; }

/// Length that a lead byte announces; 0 for a byte that cannot lead.
constexpr std::uint8_t announced_length(unsigned char lead)
{
    if (lead < 0x80) return 1;
    if (lead >= 0xC2 && lead < 0xE0) return 2;
    if (lead >= 0xE0 && lead < 0xF0) return 3;
    if (lead >= 0xF0 && lead < 0xF5) return 4;
    return 0;
}

/// Overlong forms, surrogates and values past U+10FFFF are no code points.
constexpr bool well_formed(char32_t value, std::uint8_t length)
{
    constexpr std::array<char32_t, 5> least{0, 0, 0x80, 0x800, 0x10000};
    return value >= least[length] && value <= 0x10FFFF && (value < 0xD800 || value > 0xDFFF);
}

unsigned char byte_at(std::string_view text, std::size_t at) { return static_cast<unsigned char>(text[at]); }

} // namespace

CodePoint decode(std::string_view text, std::size_t at)
{
    if (at >= text.size()) return {};
    const unsigned char lead = byte_at(text, at);
    if (lead < 0x80) return {lead, 1};
    const std::uint8_t length = announced_length(lead);
    if (length == 0 || at + length > text.size()) return {replacement, 1};
    char32_t value = lead & (0x7FU >> length);
    for (std::size_t i = 1; i < length; ++i) {
        const unsigned char byte = byte_at(text, at + i);
        if (!is_continuation(byte)) return {replacement, 1};
        value = (value << 6U) | (byte & 0x3FU);
    }
    if (!well_formed(value, length)) return {replacement, 1};
    return {value, length};
}

CodePoint decode_before(std::string_view text, std::size_t at)
{
    if (at == 0 || at > text.size()) return {};
    const std::size_t furthest = at > 4 ? at - 4 : 0;
    for (std::size_t start = at - 1;; --start) {
        if (!is_continuation(byte_at(text, start))) {
            const CodePoint found = decode(text, start);
            if (start + found.length == at) return found;
            break;
        }
        if (start == furthest) break;
    }
    return {replacement, 1};
}

void append(std::string& text, char32_t code_point)
{
    const auto put = [&](char32_t bits) {
        text.push_back(static_cast<char>(static_cast<unsigned char>(bits)));
    };
    if (code_point < 0x80) {
        put(code_point);
    } else if (code_point < 0x800) {
        put(0xC0U | (code_point >> 6U));
        put(0x80U | (code_point & 0x3FU));
    } else if (code_point < 0x10000) {
        put(0xE0U | (code_point >> 12U));
        put(0x80U | ((code_point >> 6U) & 0x3FU));
        put(0x80U | (code_point & 0x3FU));
    } else {
        put(0xF0U | (code_point >> 18U));
        put(0x80U | ((code_point >> 12U) & 0x3FU));
        put(0x80U | ((code_point >> 6U) & 0x3FU));
        put(0x80U | (code_point & 0x3FU));
    }
}

bool valid_utf8(std::string_view text)
{
    for (std::size_t at = 0; at < text.size();) {
        const CodePoint point = decode(text, at);
        if (point.value == replacement && point.length == 1) return false;
        at += point.length;
    }
    return true;
}

std::string scrub_utf8(std::string_view text)
{
    std::string clean;
    clean.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const CodePoint point = decode(text, at);
        append(clean, point.value);
        at += point.length;
    }
    return clean;
}

std::size_t count_code_points(std::string_view text)
{
    return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](char byte) {
        return !is_continuation(static_cast<unsigned char>(byte));
    }));
}

std::size_t CharacterOffsets::of(std::size_t byte)
{
    byte = std::min(byte, text_.size());
    if (byte >= byte_) {
        character_ += count_code_points(text_.substr(byte_, byte - byte_));
    } else {
        character_ -= count_code_points(text_.substr(byte, byte_ - byte));
    }
    byte_ = byte;
    return character_;
}

} // namespace base
