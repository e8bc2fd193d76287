#include "audio/loudness.hpp"

#include <cmath>

namespace audio {

namespace {

constexpr double k_offset = -0.691; // BS.1770-4, equation 2
constexpr base::Lufs absolute_gate{-70};
constexpr double relative_gate = 0.1; // −10 LU as a ratio of energies

/// Mean of the energies that are at least `gate`; 0 if there are none.
double mean_above(std::span<const float> energies, double gate)
{
    double sum = 0;
    std::size_t count = 0;
    for (const float each : energies) {
        if (each < gate) continue;
        sum += each;
        ++count;
    }
    return count == 0 ? 0 : sum / static_cast<double>(count);
}

} // namespace

base::Lufs loudness_of_energy(double energy) { return {k_offset + 10 * std::log10(energy)}; }

double energy(base::Lufs loudness) { return std::pow(10.0, (loudness.value - k_offset) / 10); }

base::Lufs programme_loudness(std::span<const float> block_energies)
{
    const double absolute = energy(absolute_gate);
    const double ungated = mean_above(block_energies, absolute);
    return loudness_of_energy(mean_above(block_energies, std::max(absolute, ungated * relative_gate)));
}

} // namespace audio
