// True peak after ITU-R BS.1770-4, Annex 2: the largest magnitude of the signal oversampled four times, by
// the polyphase filter printed there. Linear amplitude, 1.0 is full scale. Computes only where the samples
// are large enough for the answer to matter.
#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace audio {

float true_peak(std::span<const float> samples);

/// For each sample the true peak of the interpolated signal around it, where that may exceed `threshold`;
/// elsewhere a lower bound that does not exceed the threshold.
std::vector<float> true_peaks_above(std::span<const float> samples, float threshold);

} // namespace audio
