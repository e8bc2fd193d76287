// 16-bit little-endian PCM, rounded to nearest without dither: silence stays silence, and the same samples
// give the same bytes.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace audio {

std::string to_pcm(std::span<const float> samples);
/// An odd last byte is left out.
std::vector<float> from_pcm(std::string_view bytes);

} // namespace audio
