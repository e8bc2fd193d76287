// The Info/LAME frame: the first frame of an MP3, silent, which tells players how long the file is and how
// many samples at either end are the encoder's, so that a decode is gapless. Layout: the Xing header (1999)
// with LAME's extension, http://gabriel.mp3-tech.org/mp3infotag.html
#pragma once

#include "audio/encoding.hpp"
#include "base/units.hpp"

#include <cstdint>
#include <string>
#include <string_view>

namespace audio {

/// CRC-16 with the polynomial 0x8005, bits reversed, from 0: LAME's for music and tag.
class Crc16 {
public:
    void update(std::string_view bytes);
    std::uint16_t value() const { return value_; }

private:
    std::uint16_t value_ = 0;
};

/// Of the frames that follow the Info frame.
struct InfoFrame {
    std::int64_t frames = 0;
    std::uint64_t bytes = 0;
    base::Samples delay = 0; ///< samples before the first that counts (the decoder's own delay not included)
    base::Samples padding = 0; ///< samples after the last that counts
    std::uint16_t music_crc = 0;
};

/// `encoding` is an MP3 one of a bit rate whose frames are large enough (56 kbit/s at 22.05 kHz).
std::string info_frame(const Encoding& encoding, const InfoFrame& info);
std::size_t info_frame_size(const Encoding& encoding);

/// The size of the whole MP3 stream, Info frame included, that an Info frame states; 0 if the bytes begin
/// with none.
std::uint64_t stream_size_in(std::string_view frame);

} // namespace audio
