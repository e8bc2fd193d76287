#include "audio/sounds.hpp"
#include "audio/true_peak.hpp"

#include <doctest/doctest.h>

#include <algorithm>

TEST_CASE("a sine's true peak is its amplitude, wherever the samples fall")
{
    // A quarter of the rate at 45 degrees: all samples lie at 0.707 of the peak.
    std::vector<float> samples = sounds::silence(0.05);
    for (std::size_t at = 0; at < samples.size(); ++at) {
        const double angle = std::numbers::pi / 2 * static_cast<double>(at) + std::numbers::pi / 4;
        samples[at] = static_cast<float>(0.8 * std::sin(angle));
    }
    // EBU Tech 3341 allows +0.2 and −0.4 dB.
    CHECK(audio::true_peak(samples) > 0.8F * 0.955F);
    CHECK(audio::true_peak(samples) < 0.83F);
    CHECK(audio::true_peak(sounds::sine(997, 0.5, 0.1)) == doctest::Approx(0.5).epsilon(0.01));
}

TEST_CASE("nothing, one sample, and samples at the very edge")
{
    CHECK(audio::true_peak({}) == 0);
    CHECK(audio::true_peak(std::vector<float>{-0.5F}) == doctest::Approx(0.5));
    std::vector<float> samples = sounds::silence(0.01);
    samples.back() = 0.75F;
    CHECK(audio::true_peak(samples) >= 0.75F);
}

TEST_CASE("what is skipped could not have mattered")
{
    const std::vector<float> samples = sounds::noise(0.9, 0.2);
    const std::vector<float> all = audio::true_peaks_above(samples, 0);
    const std::vector<float> high = audio::true_peaks_above(samples, 0.85F);
    REQUIRE(all.size() == samples.size());
    REQUIRE(high.size() == samples.size());
    for (std::size_t at = 0; at < all.size(); ++at)
        CHECK((high[at] == all[at] || (high[at] <= 0.85F && all[at] <= 0.85F)));
    CHECK(*std::max_element(all.begin(), all.end()) == audio::true_peak(samples));
}
