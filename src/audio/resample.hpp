// resample: another sample rate, by libsoxr (linear phase, no delay). The result has
// ceil(n · to / from) samples; equal rates give the input back.
#pragma once

#include "base/result.hpp"
#include "base/units.hpp"

#include <vector>

namespace audio {

base::Result<std::vector<float>> resample(std::vector<float> samples, base::Hertz from, base::Hertz to);

} // namespace audio
