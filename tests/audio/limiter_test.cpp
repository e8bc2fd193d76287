#include "audio/limiter.hpp"
#include "audio/sounds.hpp"
#include "audio/true_peak.hpp"

#include <doctest/doctest.h>

namespace {

std::vector<float> limited(std::vector<float> samples)
{
    return audio::limit(std::move(samples), 0.5F, sounds::engine_rate);
}

} // namespace

TEST_CASE("what is quiet passes untouched")
{
    const std::vector<float> quiet = sounds::sine(440, 0.4, 0.2);
    CHECK(limited(quiet) == quiet);
    CHECK(limited({}).empty());
    CHECK(limited(sounds::silence(0.1)) == sounds::silence(0.1));
}

TEST_CASE("no true peak lies above the ceiling by more than a moving gain's ripple")
{
    for (const double hertz : {100.0, 440.0, 3000.0, 5512.5, 8000.0}) {
        CAPTURE(hertz);
        CHECK(audio::true_peak(limited(sounds::sine(hertz, 2, 0.3))) <= 0.5F * 1.03F);
    }
    CHECK(audio::true_peak(limited(sounds::noise(1.5, 0.5))) <= 0.5F * 1.06F);
    std::vector<float> click = sounds::silence(0.1);
    click[1000] = 4;
    CHECK(audio::true_peak(limited(click)) <= 0.5F * 1.03F);
    CHECK(audio::true_peak(limited({3.0F})) <= 0.501F);
}

TEST_CASE("the samples themselves never exceed the ceiling")
{
    for (const float sample : limited(sounds::noise(3, 0.3)))
        REQUIRE(std::abs(sample) <= 0.5F);
}

TEST_CASE("the gain recovers, and nothing happens before the look-ahead")
{
    std::vector<float> samples = sounds::sine(200, 0.25, 1);
    const std::vector<float> before = samples;
    const std::size_t click = samples.size() / 3;
    samples[click] = 2;
    const std::vector<float> after = limited(samples);
    const std::size_t look_ahead = 120; // 5 ms and a bit
    for (std::size_t at = 0; at < click - look_ahead; ++at)
        REQUIRE(after[at] == before[at]);
    CHECK(std::abs(after[click + 30]) < 0.6F * std::abs(before[click + 30]));
    CHECK(after.back() == doctest::Approx(before.back()).epsilon(0.01));
}

TEST_CASE("silence between sounds stays exact")
{
    std::vector<float> samples = sounds::sine(300, 2, 0.1);
    samples.resize(samples.size() + 500, 0.0F);
    const std::vector<float> after = limited(samples);
    for (std::size_t at = after.size() - 500; at < after.size(); ++at)
        REQUIRE(after[at] == 0);
}
