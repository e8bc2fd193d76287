// Decibels ↔ linear amplitude, 1.0 being full scale.
#pragma once

#include "base/units.hpp"

#include <cmath>

namespace audio {

inline float amplitude(base::Decibels level) { return static_cast<float>(std::pow(10.0, level.value / 20)); }

/// −∞ dB for silence.
inline base::Decibels decibels(float amplitude)
{
    return {20 * std::log10(static_cast<double>(std::abs(amplitude)))};
}

} // namespace audio
