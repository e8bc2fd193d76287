#include "audio/loudness.hpp"
#include "sentences.hpp"
#include "speech/calibration.hpp"
#include "temporary_folder.hpp"

#include <doctest/doctest.h>

#include <cmath>

namespace {

speech::Speakers real_workers()
{
    speech::SpeakersOptions options;
    options.program = VORLAUT_TEST_WORKER;
    options.workers = 2;
    return speech::Speakers(options);
}

double loudness_of_other_text(speech::Speakers& speakers, const speech::Voice& voice,
                              const audio::Encoding& encoding, base::Decibels gain)
{
    for (const std::string_view sentence : sentences::all)
        speakers.submit(0, speech::order_for({std::string(sentence), {}, {}, {}}, voice, encoding, gain));
    std::vector<float> energies;
    while (const auto spoken = speakers.next()) {
        REQUIRE(spoken->take);
        const auto& blocks = spoken->take->block_energies;
        energies.insert(energies.end(), blocks.begin(), blocks.end());
    }
    return audio::programme_loudness(energies).value;
}

} // namespace

TEST_CASE("the gain brings other texts to the voice's loudness")
{
    const auto voices = speech::load_voices(std::filesystem::path(VORLAUT_SOURCE_DIR) / "voices");
    REQUIRE(voices);
    const TemporaryFolder folder;
    speech::TakeStore store(folder.path(), 1U << 20U);
    speech::Speakers speakers = real_workers();
    struct Case {
        const char* encoding;
        double target;
    };
    for (speech::Voice voice : *voices) {
        for (const Case& each : {Case{"podcast", -16}, Case{"wav", -23}}) {
            voice.loudness = {each.target};
            const audio::Encoding encoding = *audio::find_encoding(each.encoding);
            const auto gain = speech::gain_for(voice, encoding, speakers, store);
            REQUIRE(gain);
            CHECK(std::abs(gain->value * 10 - std::round(gain->value * 10)) < 1e-9);
            CAPTURE(voice.name);
            CAPTURE(each.encoding);
            CAPTURE(gain->value);
            const double loudness = loudness_of_other_text(speakers, voice, encoding, *gain);
            CHECK(std::abs(loudness - each.target) < 0.7);
        }
    }
}

TEST_CASE("a gain is measured once, and again for another voice")
{
    const TemporaryFolder folder;
    speech::TakeStore store(folder.path(), 1U << 20U);
    const audio::Encoding encoding = *audio::find_encoding("compact");
    speech::Voice voice;
    voice.name = "probe";
    speech::Speakers speakers = real_workers();
    const auto measured = speech::gain_for(voice, encoding, speakers, store);
    REQUIRE(measured);

    speech::SpeakersOptions none;
    none.program = "/does/not/exist";
    speech::Speakers nobody(none);
    const auto known = speech::gain_for(voice, encoding, nobody, store);
    REQUIRE(known);
    CHECK(*known == *measured);
    voice.pitch += 1;
    CHECK_FALSE(speech::gain_for(voice, encoding, nobody, store));
}

TEST_CASE("a voice that cannot speak is an error")
{
    const TemporaryFolder folder;
    speech::TakeStore store(folder.path(), 1U << 20U);
    speech::Voice voice;
    voice.variant = "tenor";
    speech::Speakers speakers = real_workers();
    const auto gain = speech::gain_for(voice, *audio::find_encoding("compact"), speakers, store);
    REQUIRE_FALSE(gain);
    CHECK(gain.error().message.find("tenor") != std::string::npos);
    CHECK(speakers.pending() == 0);
}
