#include "audio/info_frame.hpp"

#include "audio/mp3_encoder.hpp"
#include "audio/mp3_frame.hpp"

#include <array>
#include <cassert>

namespace audio {

namespace {

constexpr std::array<std::uint16_t, 256> crc_table()
{
    constexpr unsigned polynomial = 0xA001; // 0x8005, bits reversed
    std::array<std::uint16_t, 256> table{};
    for (unsigned byte = 0; byte < table.size(); ++byte) {
        unsigned rest = byte;
        for (int bit = 0; bit < 8; ++bit)
            rest = (rest & 1U) != 0 ? (rest >> 1U) ^ polynomial : rest >> 1U;
        table[byte] = static_cast<std::uint16_t>(rest);
    }
    return table;
}

/// The number's `bytes` lowest bytes, the highest first.
std::string big_endian(std::uint64_t number, unsigned bytes)
{
    std::string text;
    for (unsigned i = bytes; i > 0; --i)
        text += static_cast<char>((number >> (8 * (i - 1))) & 0xFFU);
    return text;
}

/// Where each hundredth of the playing time lies, in 256ths of the bytes: even, for the bit rate is constant.
std::string seek_table()
{
    std::string table;
    for (unsigned percent = 0; percent < 100; ++percent)
        table += static_cast<char>(percent * 256 / 100);
    return table;
}

std::string lame_extension(const Encoding& encoding, const InfoFrame& info, std::uint64_t stream_size)
{
    constexpr unsigned revision_0_cbr = 0x01;
    constexpr unsigned no_replay_gain = 0;
    constexpr unsigned psychoacoustics = 0x14; // nspsytune, ATH type 4
    constexpr unsigned source_is_44100 = 0x40;
    std::string bytes = "LAME3.100";
    bytes += big_endian(revision_0_cbr, 1) + big_endian(low_pass_hertz / 100, 1);
    bytes += big_endian(no_replay_gain, 8);
    bytes += big_endian(psychoacoustics, 1);
    bytes += big_endian(static_cast<std::uint64_t>(encoding.kilobits_per_second), 1);
    bytes += big_endian(
        (static_cast<std::uint64_t>(info.delay) << 12U) | static_cast<std::uint64_t>(info.padding), 3);
    bytes += big_endian(encoding.rate.value == 44100 ? source_is_44100 : 0, 1); // mono, no noise shaping
    bytes += big_endian(0, 1);                                                  // not changed by MP3Gain
    bytes += big_endian(0, 2);                                                  // no preset
    bytes += big_endian(stream_size, 4);
    bytes += big_endian(info.music_crc, 2);
    return bytes;
}

constexpr std::string_view label = "Info";

} // namespace

void Crc16::update(std::string_view bytes)
{
    static constexpr auto table = crc_table();
    for (const char byte : bytes) {
        const unsigned index = (value_ ^ static_cast<unsigned char>(byte)) & 0xFFU;
        value_ = static_cast<std::uint16_t>((value_ >> 8U) ^ table[index]);
    }
}

std::size_t info_frame_size(const Encoding& encoding)
{
    return parse_frame_header(frame_header(encoding, Padding::no))->size;
}

std::string info_frame(const Encoding& encoding, const InfoFrame& info)
{
    constexpr unsigned all_fields = 0x0F;                     // frames, bytes, seek table, quality
    constexpr unsigned quality = 100 - 10 * 4 - lame_quality; // as LAME reckons it, 4 being its VBR quality
    std::string frame = frame_header(encoding, Padding::no);
    const FrameHeader header = *parse_frame_header(frame);
    const std::uint64_t stream_size = header.size + info.bytes;
    frame.append(header.side_info, '\0');
    frame += label;
    frame += big_endian(all_fields, 4) + big_endian(static_cast<std::uint64_t>(info.frames), 4);
    frame += big_endian(stream_size, 4) + seek_table() + big_endian(quality, 4);
    frame += lame_extension(encoding, info, stream_size);
    Crc16 crc;
    crc.update(frame);
    frame += big_endian(crc.value(), 2);
    assert(frame.size() <= header.size);
    frame.resize(header.size, '\0');
    return frame;
}

std::uint64_t stream_size_in(std::string_view frame)
{
    const auto header = parse_frame_header(frame);
    if (!header) return 0;
    const std::size_t at = frame_header_size + header->side_info;
    const std::size_t size_at = at + label.size() + 8;
    if (frame.size() < size_at + 4 || frame.substr(at, label.size()) != label) return 0;
    std::uint64_t size = 0;
    for (const char byte : frame.substr(size_at, 4))
        size = (size << 8U) | static_cast<unsigned char>(byte);
    return size;
}

} // namespace audio
