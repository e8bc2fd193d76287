#include "audio/loudness.hpp"
#include "audio/measure.hpp"
#include "audio/sounds.hpp"

#include <doctest/doctest.h>

#include <limits>

namespace {

double loudness_of(const std::vector<float>& samples, base::Hertz rate)
{
    return audio::programme_loudness(audio::measure(samples, rate).value().block_energies).value;
}

} // namespace

TEST_CASE("EBU Tech 3341: a 1 kHz sine of −23 dBFS in one channel measures −26 LUFS")
{
    // −23 LUFS for the stereo test signal; one channel of it is 3.01 LU less.
    for (const int rate : {22050, 44100, 48000}) {
        CAPTURE(rate);
        const double amplitude = std::pow(10.0, -23.0 / 20);
        CHECK(loudness_of(sounds::sine(1000, amplitude, 20, {rate}), {rate}) ==
              doctest::Approx(-26.01).epsilon(0.004));
    }
}

TEST_CASE("pauses do not count")
{
    const std::vector<float> tone = sounds::sine(1000, 0.1, 10);
    std::vector<float> energies = audio::measure(tone, sounds::engine_rate).value().block_energies;
    const double alone = audio::programme_loudness(energies).value;
    energies.insert(energies.end(), 300, 0.0F);
    const auto quiet = audio::measure(sounds::sine(1000, 0.01, 10), sounds::engine_rate).value();
    energies.insert(energies.end(), quiet.block_energies.begin(), quiet.block_energies.end());
    CHECK(audio::programme_loudness(energies).value == doctest::Approx(alone).epsilon(0.001));
}

TEST_CASE("silence has no loudness")
{
    CHECK(audio::programme_loudness({}).value == -std::numeric_limits<double>::infinity());
    CHECK(loudness_of(sounds::silence(2), sounds::engine_rate) == -std::numeric_limits<double>::infinity());
    CHECK(audio::measure({}, sounds::engine_rate).value().block_energies.empty());
}

TEST_CASE("energy and loudness are each other's inverse")
{
    CHECK(audio::loudness_of_energy(audio::energy({-16})).value == doctest::Approx(-16));
}
