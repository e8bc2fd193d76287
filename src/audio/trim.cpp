#include "audio/trim.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace audio {

namespace {

constexpr float floor_amplitude = 16.0F / 32768; // −66 dBFS
constexpr base::Milliseconds kept{5};

bool sounds(float sample) { return std::isfinite(sample) && std::abs(sample) > floor_amplitude; }

/// Raised cosine, 0 at the very edge.
float fade(std::size_t at, std::size_t length)
{
    const double phase = std::numbers::pi * static_cast<double>(at) / static_cast<double>(length);
    return static_cast<float>(0.5 - 0.5 * std::cos(phase));
}

void fade_edges(std::vector<float>& samples, std::size_t length)
{
    length = std::min(length, samples.size());
    for (std::size_t at = 0; at < length; ++at) {
        samples[at] *= fade(at, length);
        samples[samples.size() - 1 - at] *= fade(at, length);
    }
}

} // namespace

Trimmed trim(std::span<const float> speech, base::Hertz rate)
{
    const auto first = std::find_if(speech.begin(), speech.end(), sounds);
    if (first == speech.end()) return {};
    const auto last = std::find_if(speech.rbegin(), speech.rend(), sounds).base();

    const base::Samples margin = base::samples(kept, rate);
    const auto begin = first - std::min<base::Samples>(margin, first - speech.begin());
    const auto end = last + std::min<base::Samples>(margin, speech.end() - last);
    Trimmed trimmed{{begin, end}, begin - speech.begin(), first - begin, last - begin};
    std::replace_if(
        trimmed.samples.begin(), trimmed.samples.end(), [](float sample) { return !std::isfinite(sample); },
        0.0F);
    fade_edges(trimmed.samples, static_cast<std::size_t>(margin));
    return trimmed;
}

} // namespace audio
