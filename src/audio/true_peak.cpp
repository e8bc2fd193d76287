#include "audio/true_peak.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace audio {

namespace {

constexpr std::size_t taps = 12;
using Phase = std::array<float, taps>;

constexpr Phase reversed(Phase phase)
{
    Phase mirrored{};
    for (std::size_t tap = 0; tap < taps; ++tap)
        mirrored[tap] = phase[taps - 1 - tap];
    return mirrored;
}

// BS.1770-4, Annex 2, table of the order 48, 4-phase FIR interpolating filter.
constexpr Phase phase_0{0.0017089843750F,  0.0109863281250F,  -0.0196533203125F, 0.0332031250000F,
                        -0.0594482421875F, 0.1373291015625F,  0.9721679687500F,  -0.1022949218750F,
                        0.0476074218750F,  -0.0266113281250F, 0.0148925781250F,  -0.0083007812500F};
constexpr Phase phase_1{-0.0291748046875F, 0.0292968750000F,  -0.0517578125000F, 0.0891113281250F,
                        -0.1665039062500F, 0.4650878906250F,  0.7797851562500F,  -0.2003173828125F,
                        0.1015625000000F,  -0.0582275390625F, 0.0330810546875F,  -0.0189208984375F};
constexpr std::array<Phase, 4> phases{phase_0, phase_1, reversed(phase_1), reversed(phase_0)};

/// No interpolated value exceeds the largest of the samples it is made of by more than this: the largest sum
/// of magnitudes of one phase (2.0228).
constexpr float overshoot = 2.03F;

/// The filter is run over this many places at once, so that the compiler can use the machine's vectors.
constexpr std::size_t block = 16;
using Peaks = std::array<float, block>;

/// The largest of the four interpolated magnitudes for each of the windows that start at window[0…15].
Peaks interpolated_peaks(const float* window)
{
    Peaks peaks{};
    for (const Phase& phase : phases) {
        Peaks sums{};
        for (std::size_t tap = 0; tap < taps; ++tap) {
            for (std::size_t place = 0; place < block; ++place)
                sums[place] += phase[tap] * window[place + tap];
        }
        for (std::size_t place = 0; place < block; ++place)
            peaks[place] = std::max(peaks[place], std::abs(sums[place]));
    }
    return peaks;
}

/// The samples with a window's length of silence before them and whole blocks of it behind them.
std::vector<float> padded(std::span<const float> samples)
{
    const std::size_t blocks = (samples.size() + taps + block - 1) / block + 2;
    std::vector<float> wide(blocks * block, 0.0F);
    std::copy(samples.begin(), samples.end(), wide.begin() + taps);
    return wide;
}

float largest_magnitude(std::span<const float> samples)
{
    float largest = 0;
    for (const float sample : samples)
        largest = std::max(largest, std::abs(sample));
    return largest;
}

/// Magnitude above which nothing lies in the windows that start in the block at `at`.
float bound(std::span<const float> wide, std::size_t at)
{
    return overshoot * largest_magnitude(wide.subspan(at, block + taps - 1));
}

} // namespace

float true_peak(std::span<const float> samples)
{
    const std::vector<float> wide = padded(samples);
    float peak = largest_magnitude(samples);
    for (std::size_t at = 0; at + 2 * block <= wide.size(); at += block) {
        if (bound(wide, at) <= peak) continue;
        const Peaks peaks = interpolated_peaks(&wide[at]);
        peak = std::max(peak, *std::max_element(peaks.begin(), peaks.end()));
    }
    return peak;
}

std::vector<float> true_peaks_above(std::span<const float> samples, float threshold)
{
    // A window's four values lie between its 6th and its 7th sample: they count for both.
    constexpr std::size_t before = taps / 2 - 1;
    const std::vector<float> wide = padded(samples);
    std::vector<float> found(wide.size(), 0.0F);
    for (std::size_t at = 0; at + 2 * block <= wide.size(); at += block) {
        if (bound(wide, at) <= threshold) continue;
        const Peaks peaks = interpolated_peaks(&wide[at]);
        for (std::size_t place = 0; place < block; ++place) {
            float* here = &found[at + place + before];
            here[0] = std::max(here[0], peaks[place]);
            here[1] = std::max(here[1], peaks[place]);
        }
    }
    std::vector<float> result(samples.size());
    for (std::size_t at = 0; at < samples.size(); ++at)
        result[at] = std::max(found[at + taps], std::abs(samples[at]));
    return result;
}

} // namespace audio
