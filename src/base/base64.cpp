#include "base/base64.hpp"

#include <cstddef>
#include <cstdint>

namespace base {

std::string base64(std::string_view bytes)
{
    constexpr std::string_view digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    constexpr std::size_t group = 3; // bytes, as four digits of six bits
    std::string text;
    text.reserve((bytes.size() + group - 1) / group * 4);
    for (std::size_t at = 0; at < bytes.size(); at += group) {
        const std::string_view taken = bytes.substr(at, group);
        std::uint32_t bits = 0;
        for (std::size_t i = 0; i < group; ++i)
            bits = bits << 8U | (i < taken.size() ? static_cast<unsigned char>(taken[i]) : 0U);
        for (std::size_t i = 0; i < 4; ++i)
            text += i <= taken.size() ? digits[bits >> (18U - 6U * i) & 63U] : '=';
    }
    return text;
}

} // namespace base
