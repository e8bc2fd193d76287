// MP3 frame headers (ISO/IEC 11172-3 and 13818-3, Layer III, mono), read and written.
#pragma once

#include "audio/encoding.hpp"
#include "base/result.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace audio {

enum class Padding { no, yes };

struct FrameHeader {
    base::Hertz rate;
    int kilobits_per_second = 0;
    Padding padding = Padding::no; ///< yes: one byte longer
    std::size_t size = 0;          ///< of the whole frame in bytes
    base::Samples length = 0;      ///< in samples
    std::size_t side_info = 0;     ///< size of the side information in bytes, after the 4 of the header
};

constexpr std::size_t frame_header_size = 4;

/// The header that the bytes begin with. Nothing if they are no Layer III frame of MPEG-1 or MPEG-2 with a
/// fixed bit rate.
std::optional<FrameHeader> parse_frame_header(std::string_view bytes);

/// The four bytes of a mono frame as LAME writes them: no CRC, not private, original, no emphasis.
std::string frame_header(const Encoding& encoding, Padding padding);

/// How many bytes the first `count` frames take. Error: they are damaged or fewer.
base::Result<std::size_t> size_of_frames(std::string_view frames, std::size_t count);

} // namespace audio
