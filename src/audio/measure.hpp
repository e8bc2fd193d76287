// measure: the energies that programme loudness is computed from (loudness.hpp), and the true peak.
//
// ITU-R BS.1770-4 gating blocks: 400 ms, one every 100 ms, each the mean square after K-weighting
// (libebur128). The samples are taken to stand between silences of at least 300 ms, so that the blocks which
// straddle a beginning or an end count as they will in the edition.
#pragma once

#include "base/result.hpp"
#include "base/units.hpp"

#include <span>
#include <vector>

namespace audio {

struct Measurement {
    std::vector<float> block_energies;
    float peak = 0; ///< true peak, linear
};

/// The energies alone.
base::Result<std::vector<float>> block_energies(std::span<const float> samples, base::Hertz rate);

base::Result<Measurement> measure(std::span<const float> samples, base::Hertz rate);

} // namespace audio
