// Programme loudness after ITU-R BS.1770-4 / EBU R 128 from the energies of gating blocks (measure.hpp), of
// one take or of many.
#pragma once

#include "base/units.hpp"

#include <span>

namespace audio {

/// LUFS ↔ mean square after K-weighting; silence is −∞ LUFS and 0.
base::Lufs loudness_of_energy(double energy);
double energy(base::Lufs loudness);

/// Mean of the blocks above −70 LUFS and above 10 LU below the mean of those. −∞ if there are none.
base::Lufs programme_loudness(std::span<const float> block_energies);

} // namespace audio
