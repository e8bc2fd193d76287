// The idea that carries the rest: takes encoded on their own and put end to end decode as one continuous
// encoding of the same samples does.
#include "audio/master.hpp"
#include "audio/mp3_decoder.hpp"
#include "audio/mp3_encoder.hpp"
#include "audio/mp3_frame.hpp"
#include "audio/resample.hpp"
#include "audio/silence.hpp"
#include "audio/sounds.hpp"

#include <doctest/doctest.h>

#include <algorithm>

namespace {

using Sound = std::vector<float>;

/// What a take is before it is encoded: sound, then silence up to whole frames.
Sound framed(Sound samples, const audio::Encoding& encoding)
{
    const auto frame = static_cast<std::size_t>(encoding.frame_length);
    const auto tail = static_cast<std::size_t>(audio::mp3_tail);
    samples.resize((samples.size() + tail + frame - 1) / frame * frame, 0.0F);
    return samples;
}

Sound decoded(std::string frames, const audio::Encoding& encoding)
{
    frames += audio::silence(encoding, 2 * encoding.frame_length);
    Sound samples = audio::decode_mp3(frames, audio::DecodedRate::full).value().samples;
    samples.erase(samples.begin(), samples.begin() + audio::mp3_delay);
    return samples;
}

/// Decibels by which `wanted` lies above its difference from `got`.
double signal_to_noise(const Sound& wanted, const Sound& got)
{
    double signal = 0;
    double noise = 0;
    for (std::size_t at = 0; at < std::min(wanted.size(), got.size()); ++at) {
        signal += static_cast<double>(wanted[at]) * wanted[at];
        noise += static_cast<double>(wanted[at] - got[at]) * (wanted[at] - got[at]);
    }
    return 10 * std::log10(signal / noise);
}

bool is_silent(const Sound& samples)
{
    return std::all_of(samples.begin(), samples.end(), [](float sample) { return sample == 0; });
}

std::vector<audio::Encoding> mp3_encodings()
{
    std::vector<audio::Encoding> found = audio::encodings();
    std::erase_if(found, [](const auto& each) { return each.container != audio::Container::mp3; });
    return found;
}

} // namespace

TEST_CASE("joined takes decode as one continuous encoding")
{
    for (const audio::Encoding& encoding : mp3_encodings()) {
        CAPTURE(encoding.name);
        Sound whole;
        std::string joined;
        for (std::uint32_t seed = 1; seed <= 6; ++seed) {
            const Sound speech =
                audio::resample(sounds::speech(0.5 + 0.21 * seed, seed), sounds::engine_rate, encoding.rate)
                    .value();
            const Sound take = framed(speech, encoding);
            joined += audio::encode_mp3(take, encoding).value();
            whole.insert(whole.end(), take.begin(), take.end());
            const base::Samples pause = seed * encoding.frame_length;
            joined += audio::silence(encoding, pause);
            whole.resize(whole.size() + static_cast<std::size_t>(pause), 0.0F);
        }
        const Sound from_takes = decoded(joined, encoding);
        const Sound from_whole = decoded(audio::encode_mp3(whole, encoding).value(), encoding);
        CHECK(from_takes.size() == from_whole.size());
        const double of_takes = signal_to_noise(whole, from_takes);
        const double of_whole = signal_to_noise(whole, from_whole);
        CHECK(of_takes > 12); // a shift by one sample would leave next to nothing
        CHECK(std::abs(of_takes - of_whole) < 0.3);
    }
}

TEST_CASE("all of a take lies in its own frames")
{
    for (const audio::Encoding& encoding : mp3_encodings()) {
        CAPTURE(encoding.name);
        const auto frame = static_cast<std::size_t>(encoding.frame_length);
        // Ends at every place in a frame, loud to the last sample.
        for (std::size_t extra = 0; extra < frame; extra += 97) {
            Sound samples = sounds::noise(0.5, 0.2, 3, encoding.rate);
            samples.resize(samples.size() + extra, 0.5F);
            const Sound take = framed(samples, encoding);
            Sound longer = take;
            longer.resize(longer.size() + 3 * frame, 0.0F);
            const std::string own = audio::encode_mp3(take, encoding).value();
            const std::string more = audio::encode_mp3(longer, encoding).value();
            REQUIRE(more.starts_with(own));
            // What follows decodes to nothing on its own: every frame says that it holds no bits.
            const std::string rest = more.substr(own.size());
            REQUIRE(is_silent(audio::decode_mp3(rest, audio::DecodedRate::full).value().samples));
        }
    }
}

TEST_CASE("a sine comes out of the encoder as loud as it went in")
{
    for (const audio::Encoding& encoding : mp3_encodings()) {
        CAPTURE(encoding.name);
        const Sound tone = framed(sounds::sine(800, 0.5, 1, encoding.rate), encoding);
        CHECK(signal_to_noise(tone, decoded(audio::encode_mp3(tone, encoding).value(), encoding)) > 20);
        double in = 0;
        double out = 0;
        for (const float sample : tone)
            in += static_cast<double>(sample) * sample;
        for (const float sample : decoded(audio::encode_mp3(tone, encoding).value(), encoding))
            out += static_cast<double>(sample) * sample;
        CHECK(std::abs(10 * std::log10(out / in)) < 0.05);
    }
}

TEST_CASE("silent frames are valid in any position")
{
    for (const audio::Encoding& encoding : mp3_encodings()) {
        CAPTURE(encoding.name);
        const std::string frames = audio::silence(encoding, 40 * encoding.frame_length);
        CHECK(audio::size_of_frames(frames, 40).value() == frames.size());
        const auto exact = static_cast<double>(40 * encoding.frame_length) * encoding.kilobits_per_second *
                           125 / encoding.rate.value;
        CHECK(std::abs(static_cast<double>(frames.size()) - exact) <= 1);
        CHECK(is_silent(audio::decode_mp3(frames, audio::DecodedRate::full).value().samples));
        CHECK(audio::silence(encoding, 0).empty());
    }
}
