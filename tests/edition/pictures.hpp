// Small pictures for the tests: a PNG of any size, made here, and a JPEG of 16 × 8 pixels.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace pictures {

inline std::string big_endian(std::uint32_t number)
{
    std::string bytes;
    for (const unsigned shift : {24U, 16U, 8U, 0U})
        bytes += static_cast<char>(number >> shift & 0xFFU);
    return bytes;
}

inline std::string chunk(const std::string& type, const std::string& data)
{
    std::uint32_t crc = 0xFFFFFFFFU;
    for (const char byte : type + data) {
        crc ^= static_cast<unsigned char>(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1U) ^ ((crc & 1U) != 0 ? 0xEDB88320U : 0U);
    }
    return big_endian(static_cast<std::uint32_t>(data.size())) + type + data + big_endian(~crc);
}

/// A zlib stream of stored blocks.
inline std::string stored(const std::string& data)
{
    constexpr std::size_t most = 65535;
    std::string stream("\x78\x01");
    std::uint32_t a = 1;
    std::uint32_t b = 0;
    for (std::size_t at = 0; at < data.size() || at == 0; at += most) {
        const std::string block = data.substr(at, most);
        const auto size = static_cast<std::uint32_t>(block.size());
        stream += at + most >= data.size() ? '\x01' : '\x00';
        for (const std::uint32_t number : {size, ~size}) {
            stream += static_cast<char>(number & 0xFFU);
            stream += static_cast<char>(number >> 8U & 0xFFU);
        }
        stream += block;
        for (const char byte : block) {
            a = (a + static_cast<unsigned char>(byte)) % 65521;
            b = (b + a) % 65521;
        }
    }
    return stream + big_endian(b << 16U | a);
}

/// Grey, 8 bit.
inline std::string png(std::uint32_t width, std::uint32_t height)
{
    const std::string row(std::size_t{width} + 1, '\0'); // its filter first
    std::string rows;
    for (std::uint32_t y = 0; y < height; ++y)
        rows += row;
    return "\x89PNG\r\n\x1A\n" +
           chunk("IHDR", big_endian(width) + big_endian(height) + std::string("\x08\0\0\0\0", 5)) +
           chunk("IDAT", stored(rows)) + chunk("IEND", "");
}

inline std::string jpeg()
{
    constexpr std::string_view digits = "ffd8ffe000104a46494600010200000100010000fffe0010"
                                        "4c61766335392e33372e31303000ffdb0043000804040404"
                                        "040505050505050606060606060606060606060607070708"
                                        "080807070706060707080808080909090808080809090a0a"
                                        "0a0c0c0b0b0e0e0e111114ffc4004c000101000000000000"
                                        "000000000000000000060101010000000000000000000000"
                                        "000000050610010000000000000000000000000000000011"
                                        "0100000000000000000000000000000000ffc00011080008"
                                        "001003012200021100031100ffda000c0301000211031100"
                                        "3f009d015401ffd9";
    std::string bytes;
    for (std::size_t at = 0; at < digits.size(); at += 2)
        bytes += static_cast<char>(std::stoi(std::string(digits.substr(at, 2)), nullptr, 16));
    return bytes;
}

} // namespace pictures
