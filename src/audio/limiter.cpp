#include "audio/limiter.hpp"

#include "audio/true_peak.hpp"

#include <algorithm>
#include <cmath>
#include <deque>

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

/// For each place the least value from `reach` places before it to `reach` after it.
std::vector<float> sliding_minimum(const std::vector<float>& values, std::size_t reach)
{
    std::vector<float> least(values.size());
    std::deque<std::size_t> rising; // places whose values rise, all inside the window
    for (std::size_t at = 0; at < values.size() + reach; ++at) {
        if (at < values.size()) {
            while (!rising.empty() && values[rising.back()] >= values[at])
                rising.pop_back();
            rising.push_back(at);
        }
        if (at < reach) continue;
        const std::size_t centre = at - reach;
        if (rising.front() + reach < centre) rising.pop_front();
        least[centre] = values[rising.front()];
    }
    return least;
}

/// Falls at once, rises with the release time.
void apply_release(std::vector<float>& gains, base::Hertz rate)
{
    const auto step = static_cast<float>(1 - std::exp(-1 / (release * rate.value)));
    float gain = 1;
    for (float& wanted : gains) {
        gain = std::min(wanted, gain + (1 - gain) * step);
        wanted = gain;
    }
}

/// Mean from `reach` places before to `reach` after; gain 1 continues beyond both ends.
std::vector<float> moving_mean(const std::vector<float>& values, std::size_t reach)
{
    const auto at = [&](std::ptrdiff_t place) {
        const bool inside = place >= 0 && place < std::ssize(values);
        return inside ? static_cast<double>(values[static_cast<std::size_t>(place)]) : 1.0;
    };
    const auto r = static_cast<std::ptrdiff_t>(reach);
    const double width = 2.0 * static_cast<double>(reach) + 1;
    double sum = 0;
    for (std::ptrdiff_t place = -r; place < r; ++place)
        sum += at(place);
    std::vector<float> means(values.size());
    for (std::ptrdiff_t place = 0; place < std::ssize(values); ++place) {
        sum += at(place + r);
        means[static_cast<std::size_t>(place)] = static_cast<float>(sum / width);
        sum -= at(place - r);
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
