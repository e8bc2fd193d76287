#include "base/percent.hpp"

#include <fmt/format.h>

#include <charconv>

namespace base {

namespace {

bool is_plain(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '.';
}

} // namespace

std::string percent_encoded(std::string_view bytes)
{
    std::string text;
    for (const char c : bytes)
        text += is_plain(c) ? std::string(1, c) : fmt::format("%{:02X}", static_cast<unsigned char>(c));
    return text;
}

std::string percent_decoded(std::string_view text)
{
    std::string bytes;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const std::string_view digits = text.substr(at + 1, 2);
        const char* const end = digits.data() + digits.size();
        unsigned char byte = 0;
        const bool is_code =
            text[at] == '%' && digits.size() == 2 && std::from_chars(digits.data(), end, byte, 16).ptr == end;
        bytes += is_code ? static_cast<char>(byte) : text[at];
        if (is_code) at += 2;
    }
    return bytes;
}

} // namespace base
