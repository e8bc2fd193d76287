// decode_mp3: MP3 frames → samples, through libmpg123. All of every frame is returned, so the sound lies
// mp3_delay samples late (at the full rate).
#pragma once

#include "base/result.hpp"
#include "base/units.hpp"

#include <string_view>
#include <vector>

namespace audio {

/// `half`: at half the sample rate, which costs half; frequencies above half the band are left out.
enum class DecodedRate { full, half };

struct Decoded {
    std::vector<float> samples;
    base::Hertz rate;
};

base::Result<Decoded> decode_mp3(std::string_view frames, DecodedRate rate);

} // namespace audio
