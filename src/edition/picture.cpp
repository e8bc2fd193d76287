#include "edition/picture.hpp"

#include <array>
#include <optional>

namespace edition {

namespace {

using Bytes = std::string_view;

std::uint32_t byte_at(Bytes bytes, std::size_t at) { return static_cast<unsigned char>(bytes[at]); }

/// Big-endian; the caller has checked that the bytes are there.
std::uint32_t u16(Bytes bytes, std::size_t at) { return byte_at(bytes, at) << 8U | byte_at(bytes, at + 1); }
std::uint32_t u32(Bytes bytes, std::size_t at) { return u16(bytes, at) << 16U | u16(bytes, at + 2); }

struct Size {
    std::uint32_t width = 0;
    std::uint32_t height = 0;
};

constexpr std::array<unsigned char, 8> png_bytes{0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

bool is_png(Bytes bytes)
{
    for (std::size_t i = 0; i < png_bytes.size(); ++i) {
        if (i >= bytes.size() || byte_at(bytes, i) != png_bytes[i]) return false;
    }
    return true;
}

/// CRC-32 of ISO 3309, as each chunk of a PNG bears it.
std::uint32_t crc32(Bytes bytes)
{
    std::uint32_t crc = 0xFFFFFFFFU;
    for (const char byte : bytes) {
        crc ^= static_cast<unsigned char>(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1U) ^ ((crc & 1U) != 0 ? 0xEDB88320U : 0U);
    }
    return ~crc;
}

/// The chunks from IHDR to IEND: length, type, data, checksum.
std::optional<Size> size_of_png(Bytes bytes)
{
    constexpr std::size_t around = 12; // length, type and checksum
    std::optional<Size> size;
    bool has_data = false;
    for (std::size_t at = png_bytes.size(); bytes.size() - at >= around;) {
        const std::uint32_t length = u32(bytes, at);
        if (length > bytes.size() - at - around) return std::nullopt;
        const Bytes type = bytes.substr(at + 4, 4);
        if (crc32(bytes.substr(at + 4, length + 4)) != u32(bytes, at + 8 + length)) return std::nullopt;
        if (!size) {
            if (type != "IHDR" || length != 13) return std::nullopt;
            size = Size{u32(bytes, at + 8), u32(bytes, at + 12)};
        }
        has_data = has_data || type == "IDAT";
        if (type == "IEND") return has_data ? size : std::nullopt;
        at += around + length;
    }
    return std::nullopt;
}

bool is_jpeg(Bytes bytes)
{
    return bytes.size() > 3 && byte_at(bytes, 0) == 0xFF && byte_at(bytes, 1) == 0xD8 &&
           byte_at(bytes, 2) == 0xFF;
}

/// SOF0 to SOF15 without DHT, JPG and DAC, which lie among them.
bool starts_frame(std::uint32_t marker)
{
    return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
}

/// The segments up to the first scan, then the end of the image behind it.
std::optional<Size> size_of_jpeg(Bytes bytes)
{
    constexpr std::uint32_t start_of_scan = 0xDA;
    std::optional<Size> size;
    for (std::size_t at = 2; at + 4 <= bytes.size();) {
        if (byte_at(bytes, at) != 0xFF) return std::nullopt;
        const std::uint32_t marker = byte_at(bytes, at + 1);
        if (marker == 0xFF) { // fill byte
            ++at;
            continue;
        }
        const std::uint32_t length = u16(bytes, at + 2);
        if (length < 2 || length + 2 > bytes.size() - at) return std::nullopt;
        if (starts_frame(marker)) {
            if (length < 8) return std::nullopt;
            size = Size{u16(bytes, at + 7), u16(bytes, at + 5)};
        }
        if (marker == start_of_scan)
            return bytes.find("\xFF\xD9", at + 2 + length) != Bytes::npos ? size : std::nullopt;
        at += 2 + length;
    }
    return std::nullopt;
}

} // namespace

base::Result<Picture> parse_picture(std::string bytes)
{
    if (bytes.size() > largest_picture) return base::failure("is larger than {} MB", largest_picture >> 20U);
    const bool png = is_png(bytes);
    if (!png && !is_jpeg(bytes)) return base::failure("is neither a JPEG nor a PNG picture");
    const std::optional<Size> size = png ? size_of_png(bytes) : size_of_jpeg(bytes);
    if (!size || size->width == 0 || size->height == 0) return base::failure("is damaged");
    if (size->width > widest_picture || size->height > widest_picture) {
        return base::failure("is {} × {} pixels large; a cover has at most {} a side", size->width,
                             size->height, widest_picture);
    }
    return Picture{std::move(bytes), png ? "image/png" : "image/jpeg", size->width, size->height};
}

} // namespace edition
