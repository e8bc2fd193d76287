// find_gain: the gain that brings sounds to a loudness, limiter included. The louder a sound already is, the
// more of each further decibel the limiter takes (half of it and more), so the gain is found by the secant
// method: measure, correct by the slope so far, measure again.
#pragma once

#include "audio/encoding.hpp"
#include "base/result.hpp"
#include "base/units.hpp"

#include <optional>
#include <vector>

namespace audio {

/// Bounds the work, and names the method in what is cached of it.
inline constexpr int most_gain_rounds = 6;

/// Rounded to 0.1 dB, at most ±20 dB. The sounds stand between silences, at `rate`, and are measured together
/// (BS.1770). Nothing: they are silent.
base::Result<std::optional<base::Decibels>> find_gain(const std::vector<std::vector<float>>& sounds,
                                                      base::Hertz rate, base::Lufs target,
                                                      base::Decibels ceiling, const Encoding& encoding);

/// A gain as it is kept and applied.
base::Decibels rounded_gain(double decibels);

} // namespace audio
