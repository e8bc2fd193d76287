// trim: speech without the silence around it. A few milliseconds are kept on either side and faded, so that
// the piece begins and ends with samples that are exactly zero. What counts as sound is above −66 dBFS,
// which lies 6 dB below the softest fricative that eSpeak NG begins a word with.
#pragma once

#include "base/units.hpp"

#include <span>
#include <vector>

namespace audio {

struct Trimmed {
    std::vector<float> samples;    ///< empty if nothing sounds
    base::Samples cut = 0;         ///< how many samples of the input lie before the first of these
    base::Samples sound_begin = 0; ///< first and one past the last sounding sample, in `samples`
    base::Samples sound_end = 0;
};

/// Samples that are not finite numbers count as silence.
Trimmed trim(std::span<const float> speech, base::Hertz rate);

} // namespace audio
