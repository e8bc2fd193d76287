#include "audio/gain_search.hpp"
#include "audio/loudness.hpp"
#include "audio/master.hpp"
#include "audio/measure.hpp"
#include "audio/sounds.hpp"

#include <doctest/doctest.h>

#include <cmath>

TEST_CASE("the gain brings a sound to its loudness")
{
    const audio::Encoding podcast = audio::encodings().front();
    for (const double amplitude : {0.03, 0.1, 0.5}) {
        CAPTURE(amplitude);
        const auto sound = sounds::sine(440, amplitude, 2, podcast.rate);
        const auto gain = audio::find_gain({sound}, podcast.rate, {-16}, {-1}, podcast);
        REQUIRE(gain);
        REQUIRE(gain->has_value());
        const auto loud = audio::levelled(sound, podcast.rate, **gain, {-1}, podcast);
        const auto energies = audio::block_energies(loud, podcast.rate);
        REQUIRE(energies);
        CHECK(std::abs(audio::programme_loudness(*energies).value + 16) < 0.3);
    }
}

TEST_CASE("silence has no gain, and no gain passes 20 dB")
{
    const audio::Encoding podcast = audio::encodings().front();
    const auto silent = audio::find_gain({sounds::silence(1)}, sounds::engine_rate, {-16}, {-1}, podcast);
    REQUIRE(silent);
    CHECK_FALSE(silent->has_value());
    const auto soft =
        audio::find_gain({sounds::sine(440, 0.002, 1)}, sounds::engine_rate, {-16}, {-1}, podcast);
    REQUIRE(soft);
    CHECK(soft->value().value == 20);
    CHECK(audio::rounded_gain(1.234).value == doctest::Approx(1.2));
}
