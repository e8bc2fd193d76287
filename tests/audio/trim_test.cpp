#include "audio/sounds.hpp"
#include "audio/trim.hpp"

#include <doctest/doctest.h>

#include <limits>

using sounds::engine_rate;

TEST_CASE("silence around the sound goes, a few faded milliseconds stay")
{
    std::vector<float> speech = sounds::silence(0.2);
    const std::vector<float> tone = sounds::sine(500, 0.5, 0.3);
    speech.insert(speech.end(), tone.begin(), tone.end());
    speech.resize(speech.size() + 6615, 0.0F);
    const audio::Trimmed trimmed = audio::trim(speech, engine_rate);
    const base::Samples margin = base::samples(base::Milliseconds(5), engine_rate);
    CHECK(trimmed.cut == 4410 + 1 - margin); // a sine begins with zero
    CHECK(trimmed.sound_begin == margin);
    CHECK(std::abs(std::ssize(trimmed.samples) - (6615 + 2 * margin)) <= 2);
    CHECK(trimmed.samples.front() == 0);
    CHECK(trimmed.samples.back() == 0);
}

TEST_CASE("a sound that fills its samples begins and ends in silence all the same")
{
    const audio::Trimmed trimmed = audio::trim(sounds::noise(0.5, 0.1), engine_rate);
    CHECK(trimmed.cut == 0);
    CHECK(trimmed.samples.front() == 0);
    CHECK(trimmed.samples.back() == 0);
}

TEST_CASE("what is softer than the floor is silence")
{
    CHECK(audio::trim({}, engine_rate).samples.empty());
    CHECK(audio::trim(sounds::silence(0.1), engine_rate).samples.empty());
    CHECK(audio::trim(sounds::noise(0.0004, 0.1), engine_rate).samples.empty());
    CHECK_FALSE(audio::trim(sounds::noise(0.002, 0.1), engine_rate).samples.empty());
}

TEST_CASE("numbers that are none do not pass")
{
    std::vector<float> speech = sounds::sine(500, 0.5, 0.1);
    speech[0] = std::numeric_limits<float>::quiet_NaN();
    speech[700] = std::numeric_limits<float>::infinity();
    speech.back() = -std::numeric_limits<float>::infinity();
    for (const float sample : audio::trim(speech, engine_rate).samples)
        REQUIRE(std::isfinite(sample));
}
