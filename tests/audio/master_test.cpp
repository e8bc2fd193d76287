#include "audio/level.hpp"
#include "audio/loudness.hpp"
#include "audio/master.hpp"
#include "audio/mp3_decoder.hpp"
#include "audio/mp3_encoder.hpp"
#include "audio/mp3_frame.hpp"
#include "audio/sounds.hpp"

#include <doctest/doctest.h>

namespace {

constexpr base::Decibels gain{6};
constexpr base::Decibels ceiling{-1};

audio::Mastered mastered(const std::vector<float>& speech, const audio::Encoding& encoding)
{
    auto result = audio::master(speech, sounds::engine_rate, gain, ceiling, encoding);
    REQUIRE(result);
    return *std::move(result);
}

} // namespace

TEST_CASE("a take is whole frames that hold its sound, in every encoding")
{
    for (const audio::Encoding& encoding : audio::encodings()) {
        CAPTURE(encoding.name);
        const audio::Mastered take = mastered(sounds::speech(1.3), encoding);
        CHECK(take.length > 0);
        CHECK(take.length % encoding.frame_length == 0);
        CHECK(take.sound_begin < take.sound_end);
        CHECK(take.sound_end <= take.length);
        CHECK(base::seconds(take.sound_end - take.sound_begin, encoding.rate) ==
              doctest::Approx(1.3).epsilon(0.02));
        const auto frames = static_cast<std::size_t>(take.length / encoding.frame_length);
        if (encoding.container == audio::Container::mp3) {
            CHECK(audio::size_of_frames(take.frames, frames).value() == take.frames.size());
        } else {
            CHECK(take.frames.size() == 2 * static_cast<std::size_t>(take.length));
        }
    }
}

TEST_CASE("the decoded peak stays under the ceiling, and the limiter works for it")
{
    for (const audio::Encoding& encoding : audio::encodings()) {
        CAPTURE(encoding.name);
        const audio::Mastered take = mastered(sounds::speech(4), encoding);
        CHECK(audio::decibels(take.peak).value <= -1);
        CHECK(audio::decibels(take.peak).value > -4);
    }
}

TEST_CASE("the same input gives the same bytes, every other input others")
{
    for (const audio::Encoding& encoding : audio::encodings()) {
        CAPTURE(encoding.name);
        const audio::Mastered take = mastered(sounds::speech(0.7), encoding);
        const audio::Mastered again = mastered(sounds::speech(0.7), encoding);
        CHECK(take.frames == again.frames);
        CHECK(take.block_energies == again.block_energies);
        CHECK(take.peak == again.peak);
        CHECK(take.frames != mastered(sounds::speech(0.7, 2), encoding).frames);
    }
}

TEST_CASE("silence, nothing and a single sample are takes too")
{
    const audio::Encoding& encoding = audio::encodings().front();
    for (const std::vector<float>& speech :
         {std::vector<float>{}, std::vector<float>{0.0F}, sounds::silence(0.5)}) {
        const audio::Mastered take = mastered(speech, encoding);
        CHECK(take.sound_begin == take.sound_end);
        CHECK(take.frames.empty() == (take.length == 0));
    }
    const audio::Mastered click = mastered({0.9F}, encoding);
    CHECK(click.length > 0);
    CHECK(click.length % encoding.frame_length == 0);
}

TEST_CASE("loud noise, worse than any speech, stays under the ceiling, too")
{
    for (const audio::Encoding& encoding : audio::encodings()) {
        CAPTURE(encoding.name);
        CHECK(audio::decibels(mastered(sounds::noise(1.5, 1), encoding).peak).value <= -1);
        CHECK(audio::decibels(mastered(sounds::sine(440, 2, 1), encoding).peak).value <= -1);
    }
}
