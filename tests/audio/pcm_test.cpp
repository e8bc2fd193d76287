#include "audio/pcm.hpp"
#include "audio/resample.hpp"
#include "audio/sounds.hpp"

#include <doctest/doctest.h>

using namespace std::string_view_literals;

TEST_CASE("16 bits, little end first, rounded and clipped")
{
    const std::vector<float> samples{0, 0.5F, -0.5F, 1, -1, 2, -2, 0.4F / 32768};
    CHECK(audio::to_pcm(samples) == "\0\0\0\x40\0\xC0\xFF\x7F\0\x80\xFF\x7F\0\x80\0\0"sv);
    CHECK(audio::from_pcm(audio::to_pcm(std::vector<float>{0.25F, -0.75F})) ==
          std::vector<float>{0.25F, -0.75F});
    CHECK(audio::from_pcm("abc").size() == 1);
}

TEST_CASE("resampling keeps length, place and level")
{
    const std::vector<float> tone = sounds::sine(1000, 0.5, 0.5);
    const auto up = audio::resample(tone, {22050}, {44100});
    REQUIRE(up);
    CHECK(up->size() == 2 * tone.size());
    // Away from the edges every other sample is an old one.
    for (std::size_t at = 1000; at + 1000 < tone.size(); ++at)
        REQUIRE(std::abs((*up)[2 * at] - tone[at]) < 0.001F);
    CHECK(audio::resample(tone, {22050}, {22050}).value() == tone);
    CHECK(audio::resample({}, {22050}, {44100}).value().empty());
    CHECK(audio::resample({0.5F}, {22050}, {44100}).value().size() == 2);
}
