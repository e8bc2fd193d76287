#include "audio/measure.hpp"

#include "audio/loudness.hpp"
#include "audio/true_peak.hpp"

#include <ebur128.h>

#include <cmath>
#include <memory>

namespace audio {

namespace {

struct CloseMeter {
    void operator()(ebur128_state* meter) const { ebur128_destroy(&meter); }
};
using Meter = std::unique_ptr<ebur128_state, CloseMeter>;

constexpr int blocks_before = 3; // 100 ms each: what the first whole block lacks

/// Energy of the last 400 ms that the meter has heard.
base::Result<float> block_energy(ebur128_state* meter)
{
    double lufs = 0;
    if (ebur128_loudness_momentary(meter, &lufs) != EBUR128_SUCCESS)
        return base::failure("libebur128 cannot measure the loudness");
    return static_cast<float>(energy({lufs}));
}

} // namespace

base::Result<std::vector<float>> block_energies(std::span<const float> samples, base::Hertz rate)
{
    std::vector<float> energies;
    if (samples.empty()) return energies;

    const Meter meter(ebur128_init(1, static_cast<unsigned long>(rate.value), EBUR128_MODE_M));
    if (!meter) return base::failure("libebur128 cannot be set to {} Hz", rate.value);
    const auto step = static_cast<std::size_t>(rate.value / 10); // 100 ms
    const std::size_t steps = (samples.size() + step - 1) / step + blocks_before;
    std::vector<float> piece(step);
    energies.reserve(steps);
    for (std::size_t at = 0; at < steps; ++at) {
        const auto part = samples.subspan(std::min(at * step, samples.size()));
        const std::size_t length = std::min(step, part.size());
        std::copy_n(part.begin(), length, piece.begin());
        std::fill(piece.begin() + static_cast<std::ptrdiff_t>(length), piece.end(), 0.0F);
        if (ebur128_add_frames_float(meter.get(), piece.data(), step) != EBUR128_SUCCESS)
            return base::failure("libebur128 takes no more samples");
        TRY_ASSIGN(const float loud, block_energy(meter.get()));
        energies.push_back(loud);
    }
    return energies;
}

base::Result<Measurement> measure(std::span<const float> samples, base::Hertz rate)
{
    TRY_ASSIGN(std::vector<float> energies, block_energies(samples, rate));
    return Measurement{std::move(energies), true_peak(samples)};
}

} // namespace audio
