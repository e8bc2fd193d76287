#include "audio/mp3_frame.hpp"

#include <algorithm>
#include <array>

namespace audio {

namespace {

constexpr std::array<int, 15> mpeg1_kilobits{0,   32,  40,  48,  56,  64,  80, 96,
                                             112, 128, 160, 192, 224, 256, 320};
constexpr std::array<int, 15> mpeg2_kilobits{0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160};
constexpr std::array<int, 3> mpeg1_rates{44100, 48000, 32000}; // MPEG-2's are half of these

constexpr unsigned sync = 0x7FF; // eleven bits
constexpr unsigned version_mpeg1 = 3;
constexpr unsigned version_mpeg2 = 2;
constexpr unsigned layer_3 = 1;
constexpr unsigned no_crc = 1;
constexpr unsigned mono = 3;
constexpr unsigned original = 1;

const std::array<int, 15>& bit_rates(bool mpeg1) { return mpeg1 ? mpeg1_kilobits : mpeg2_kilobits; }

std::uint32_t big_endian(std::string_view bytes)
{
    std::uint32_t value = 0;
    for (const char byte : bytes.substr(0, frame_header_size))
        value = (value << 8U) | static_cast<unsigned char>(byte);
    return value;
}

template <std::size_t Size>
unsigned index_of(const std::array<int, Size>& table, int value)
{
    return static_cast<unsigned>(std::find(table.begin(), table.end(), value) - table.begin());
}

} // namespace

std::optional<FrameHeader> parse_frame_header(std::string_view bytes)
{
    if (bytes.size() < frame_header_size) return std::nullopt;
    const std::uint32_t word = big_endian(bytes);
    const auto field = [&](unsigned shift, unsigned width) { return (word >> shift) & ((1U << width) - 1U); };
    const unsigned version = field(19, 2);
    const unsigned rate = field(10, 2);
    const unsigned bit_rate = field(12, 4);
    const bool mpeg1 = version == version_mpeg1;
    if (field(21, 11) != sync || (!mpeg1 && version != version_mpeg2) || field(17, 2) != layer_3 ||
        rate == mpeg1_rates.size() || bit_rate == 0 || bit_rate == mpeg1_kilobits.size()) {
        return std::nullopt;
    }
    FrameHeader header;
    header.rate = {mpeg1_rates[rate] / (mpeg1 ? 1 : 2)};
    header.kilobits_per_second = bit_rates(mpeg1)[bit_rate];
    header.padding = field(9, 1) != 0 ? Padding::yes : Padding::no;
    header.length = mpeg1 ? 1152 : 576;
    const bool is_mono = field(6, 2) == mono;
    if (mpeg1) header.side_info = is_mono ? 17 : 32;
    if (!mpeg1) header.side_info = is_mono ? 9 : 17;
    const auto bits_per_frame = header.length * header.kilobits_per_second * 1000 / 8;
    header.size = static_cast<std::size_t>(bits_per_frame / header.rate.value) +
                  (header.padding == Padding::yes ? 1 : 0);
    return header;
}

std::string frame_header(const Encoding& encoding, Padding padding)
{
    const bool mpeg1 = encoding.frame_length == 1152;
    const unsigned bit_rate = index_of(bit_rates(mpeg1), encoding.kilobits_per_second);
    const unsigned rate = index_of(mpeg1_rates, encoding.rate.value * (mpeg1 ? 1 : 2));
    const std::uint32_t word = (sync << 21U) | ((mpeg1 ? version_mpeg1 : version_mpeg2) << 19U) |
                               (layer_3 << 17U) | (no_crc << 16U) | (bit_rate << 12U) | (rate << 10U) |
                               ((padding == Padding::yes ? 1U : 0U) << 9U) | (mono << 6U) | (original << 2U);
    std::string bytes;
    for (const unsigned shift : {24U, 16U, 8U, 0U})
        bytes.push_back(static_cast<char>(static_cast<unsigned char>(word >> shift)));
    return bytes;
}

base::Result<std::size_t> size_of_frames(std::string_view frames, std::size_t count)
{
    std::size_t size = 0;
    for (std::size_t frame = 0; frame < count; ++frame) {
        const auto header = parse_frame_header(frames.substr(std::min(size, frames.size())));
        if (!header || header->size > frames.size() - size) {
            return base::failure("frame {} of {} is damaged or missing", frame + 1, count);
        }
        size += header->size;
    }
    return size;
}

} // namespace audio
