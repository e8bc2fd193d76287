// limit: samples that stay at or below a ceiling, and whose true peak exceeds it by no more than the 0.5 dB
// that a moving gain may add between samples, by a gain that moves smoothly: it comes down over the 2.5 ms
// before a peak (look-ahead, so nothing is ever clipped) and recovers over some 60 ms. What lies under the
// ceiling and away from a peak is not touched; silence stays exact silence.
#pragma once

#include "base/units.hpp"

#include <vector>

namespace audio {

/// `ceiling` is linear, 1.0 is full scale.
std::vector<float> limit(std::vector<float> samples, float ceiling, base::Hertz rate);

} // namespace audio
