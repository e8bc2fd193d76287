#include "audio/sound_reader.hpp"
#include "audio/sounds.hpp"
#include "audio/wav_bytes.hpp"

#include <doctest/doctest.h>

#include <limits>

namespace {

std::string trouble(const std::string& bytes, int longest = 30)
{
    const auto sound = audio::read_sound(bytes, longest);
    REQUIRE_FALSE(sound);
    return sound.error().message;
}

} // namespace

TEST_CASE("a sound is read at its own rate and mixed to mono")
{
    for (const unsigned channels : {1U, 2U, 6U}) {
        CAPTURE(channels);
        const auto sine = sounds::sine(440, 0.5, 0.5, {48000});
        const auto sound = audio::read_sound(sounds::wav_bytes(sine, {48000}, channels), 30);
        REQUIRE(sound);
        CHECK(sound->rate.value == 48000);
        REQUIRE(sound->samples.size() == sine.size());
        for (std::size_t i = 0; i < sine.size(); i += 1000)
            CHECK(sound->samples[i] == doctest::Approx(sine[i]).epsilon(0.001));
    }
}

TEST_CASE("what is no sound, too long or of an odd rate is refused in words")
{
    CHECK(trouble("Das ist ein Text und kein Klang.").find("is no sound that can be read") == 0);
    CHECK(trouble("").find("is no sound that can be read") == 0);
    const auto second = sounds::sine(440, 0.5, 1.5, {8000});
    CHECK(trouble(sounds::wav_bytes(second, {8000}), 1) == "is longer than 1 seconds");
    CHECK(trouble(sounds::wav_bytes(second, {100})).find("1 channels at 100 Hz") != std::string::npos);
}

TEST_CASE("a cut file gives what is there or an error, never more")
{
    const std::string whole = sounds::wav_bytes(sounds::sine(440, 0.5, 0.1), sounds::engine_rate);
    for (std::size_t size = 0; size < whole.size(); size += 7) {
        const auto sound = audio::read_sound(whole.substr(0, size), 30);
        if (sound) CHECK(sound->samples.size() <= size / 2);
    }
}
