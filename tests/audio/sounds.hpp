// Synthetic sounds for the tests: sines, noise, and something that rises and falls like speech.
// Deterministic.
#pragma once

#include "base/units.hpp"

#include <cmath>
#include <cstdint>
#include <numbers>
#include <vector>

namespace sounds {

constexpr base::Hertz engine_rate{22050};

inline std::vector<float> silence(double seconds, base::Hertz rate = engine_rate)
{
    return std::vector<float>(static_cast<std::size_t>(seconds * rate.value), 0.0F);
}

inline std::vector<float> sine(double hertz, double amplitude, double seconds, base::Hertz rate = engine_rate)
{
    std::vector<float> samples = silence(seconds, rate);
    for (std::size_t at = 0; at < samples.size(); ++at) {
        const double phase = 2 * std::numbers::pi * hertz * static_cast<double>(at) / rate.value;
        samples[at] = static_cast<float>(amplitude * std::sin(phase));
    }
    return samples;
}

/// White, uniform in ±amplitude.
inline std::vector<float> noise(double amplitude, double seconds, std::uint32_t seed = 1,
                                base::Hertz rate = engine_rate)
{
    std::vector<float> samples = silence(seconds, rate);
    for (float& sample : samples) {
        seed = seed * 1664525U + 1013904223U; // Numerical Recipes' linear congruential generator
        sample = static_cast<float>(amplitude * (static_cast<double>(seed) / 2147483648.0 - 1));
    }
    return samples;
}

/// Pulses at a voice's pitch through two formants, in syllables of a quarter second, with the silences that
/// an engine leaves before and after.
inline std::vector<float> speech(double seconds, std::uint32_t seed = 1)
{
    std::vector<float> samples = noise(0.01, seconds, seed);
    const double pitch = 90 + 10.0 * (seed % 7);
    const auto period = static_cast<std::size_t>(engine_rate.value / pitch);
    float first[2] = {};
    float second[2] = {};
    const auto resonate = [](float input, double hertz, float(&state)[2]) {
        constexpr double radius = 0.97;
        const double angle = 2 * std::numbers::pi * hertz / engine_rate.value;
        const auto output =
            static_cast<float>(input + 2 * radius * std::cos(angle) * state[0] - radius * radius * state[1]);
        state[1] = state[0];
        state[0] = output;
        return output;
    };
    for (std::size_t at = 0; at < samples.size(); ++at) {
        const float pulse = samples[at] + (at % period == 0 ? 0.5F : 0.0F);
        const float voiced = resonate(pulse, 600, first) * 0.3F + resonate(pulse, 1700, second) * 0.2F;
        const double syllable = std::sin(4 * std::numbers::pi * static_cast<double>(at) / engine_rate.value);
        samples[at] = voiced * static_cast<float>(syllable * syllable) * 0.5F;
    }
    std::vector<float> whole = silence(0.02);
    whole.insert(whole.end(), samples.begin(), samples.end());
    whole.resize(whole.size() + static_cast<std::size_t>(engine_rate.value * 3 / 10), 0.0F);
    return whole;
}

} // namespace sounds
