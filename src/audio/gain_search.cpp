#include "audio/gain_search.hpp"

#include "audio/loudness.hpp"
#include "audio/master.hpp"
#include "audio/measure.hpp"

#include <algorithm>
#include <cmath>

namespace audio {

namespace {

constexpr double close_enough = 0.1; // LU
constexpr double most_gain = 20;
// The limiter's slope is never steeper than this nor flatter than that; keeps a step from running away.
constexpr double flattest = 0.2;
constexpr double steepest = 1;
// Where eSpeak's voices usually end up, for the first step.
constexpr base::Decibels usual_gain{7};
constexpr double usual_slope = 0.6;

base::Result<base::Lufs> loudness_of(const std::vector<std::vector<float>>& sounds, base::Hertz rate,
                                     base::Decibels gain, base::Decibels ceiling, const Encoding& encoding)
{
    std::vector<float> energies;
    for (const std::vector<float>& sound : sounds) {
        const auto loud = levelled(sound, rate, gain, ceiling, encoding);
        TRY_ASSIGN(const std::vector<float> blocks, block_energies(loud, rate));
        energies.insert(energies.end(), blocks.begin(), blocks.end());
    }
    return programme_loudness(energies);
}

} // namespace

base::Decibels rounded_gain(double decibels)
{
    return {std::round(std::clamp(decibels, -most_gain, most_gain) * 10) / 10};
}

base::Result<std::optional<base::Decibels>> find_gain(const std::vector<std::vector<float>>& sounds,
                                                      base::Hertz rate, base::Lufs target,
                                                      base::Decibels ceiling, const Encoding& encoding)
{
    base::Decibels gain = usual_gain;
    double slope = usual_slope;
    std::optional<std::pair<double, double>> before; // gain and loudness of the last round
    for (int round = 0; round < most_gain_rounds; ++round) {
        TRY_ASSIGN(const base::Lufs loudness, loudness_of(sounds, rate, gain, ceiling, encoding));
        if (!std::isfinite(loudness.value)) return std::nullopt;
        const double missing = target.value - loudness.value;
        if (std::abs(missing) <= close_enough) break;
        if (before && before->first != gain.value) {
            slope = std::clamp((loudness.value - before->second) / (gain.value - before->first), flattest,
                               steepest);
        }
        before = {gain.value, loudness.value};
        gain = rounded_gain(gain.value + missing / slope);
    }
    return gain;
}

} // namespace audio
