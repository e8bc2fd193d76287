#include "audio/silence.hpp"

#include "audio/mp3_frame.hpp"

namespace audio {

namespace {

std::string silent_frame(const Encoding& encoding, Padding padding)
{
    std::string frame = frame_header(encoding, padding);
    frame.resize(parse_frame_header(frame)->size, '\0');
    return frame;
}

} // namespace

std::string silence(const Encoding& encoding, base::Samples length)
{
    std::string bytes;
    if (encoding.container != Container::mp3) {
        bytes.resize(static_cast<std::size_t>(2 * length), '\0');
        return bytes;
    }
    // Padded frames keep the mean bit rate exact, so that players which seek by bytes stay in time.
    const base::Samples bytes_times_rate = encoding.frame_length * encoding.kilobits_per_second * 1000 / 8;
    const auto bytes_before = [&](base::Samples frame) {
        return frame * bytes_times_rate / encoding.rate.value;
    };
    const std::string plain = silent_frame(encoding, Padding::no);
    const std::string padded = silent_frame(encoding, Padding::yes);
    for (base::Samples frame = 0; frame < length / encoding.frame_length; ++frame) {
        const auto size = static_cast<std::size_t>(bytes_before(frame + 1) - bytes_before(frame));
        bytes += size > plain.size() ? padded : plain;
    }
    return bytes;
}

} // namespace audio
