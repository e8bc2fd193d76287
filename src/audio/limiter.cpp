#include "audio/limiter.hpp"

#include "audio/true_peak.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace audio {

namespace {

constexpr double look_ahead = 0.0025; // s, to either side
constexpr double release = 0.06;      // s, time constant

/// The gain that each sample needs for itself: 1 where it is quiet enough.
std::vector<float> needed_gains(const std::vector<float>& samples, float ceiling)
{
    std::vector<float> gains = true_peaks_above(samples, ceiling);
    for (float& gain : gains)
        gain = gain > ceiling ? ceiling / gain : 1.0F;
    return gains;
}

/// For each place the least value from `reach` places before it to `reach` after it. Only what lies below 1
/// is spread, since few places do.
std::vector<float> sliding_minimum(const std::vector<float>& values, std::size_t reach)
{
    std::vector<float> least = values;
    for (std::size_t at = 0; at < values.size(); ++at) {
        const float value = values[at];
        if (value == 1.0F) continue;
        const std::size_t end = std::min(at + reach + 1, values.size());
        for (std::size_t place = at - std::min(at, reach); place < end; ++place)
            least[place] = std::min(least[place], value);
    }
    return least;
}

/// Falls at once, rises with the release time.
void apply_release(std::vector<float>& gains, base::Hertz rate)
{
    const auto decay = static_cast<float>(std::exp(-1 / (release * rate.value)));
    float reduction = 0;
    for (float& gain : gains) {
        reduction = std::max(1 - gain, reduction * decay);
        gain = 1 - reduction;
    }
}

/// Mean from `reach` places before to `reach` after; beyond either end the last value goes on, so that a
/// sound which begins or ends abruptly is held as low as any other.
std::vector<float> moving_mean(const std::vector<float>& values, std::size_t reach)
{
    std::vector<float> wide(values.size() + 2 * reach + 1, values.back());
    std::fill_n(wide.begin(), reach, values.front());
    std::copy(values.begin(), values.end(), wide.begin() + static_cast<std::ptrdiff_t>(reach));
    const std::size_t width = 2 * reach + 1;
    const double share = 1 / static_cast<double>(width);
    double sum = std::accumulate(wide.begin(), wide.begin() + static_cast<std::ptrdiff_t>(width), 0.0);
    std::vector<float> means(values.size());
    for (std::size_t at = 0; at < values.size(); ++at) {
        means[at] = static_cast<float>(sum * share);
        sum += static_cast<double>(wide[at + width]) - wide[at];
    }
    return means;
}

} // namespace

std::vector<float> limit(std::vector<float> samples, float ceiling, base::Hertz rate)
{
    std::vector<float> gains = needed_gains(samples, ceiling);
    if (std::all_of(gains.begin(), gains.end(), [](float gain) { return gain == 1.0F; })) return samples;

    // The minimum reaches as far as the two means together, so that no mean ever lies above the needed gain.
    const auto half = static_cast<std::size_t>(look_ahead / 2 * rate.value) + 1;
    gains = sliding_minimum(gains, 2 * half);
    apply_release(gains, rate);
    gains = moving_mean(moving_mean(gains, half), half);
    for (std::size_t at = 0; at < samples.size(); ++at)
        samples[at] *= gains[at];
    return samples;
}

} // namespace audio
