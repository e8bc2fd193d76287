// Word marks held against the sound itself: where commas make the engine pause, a word begins where the
// silence before it ends.
#include "audio/mp3_decoder.hpp"
#include "audio/mp3_encoder.hpp"
#include "audio/pcm.hpp"
#include "sentences.hpp"
#include "speech/speakers.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>

namespace {

using base::Milliseconds;
using base::Samples;

// No plosives: their closures are silences, too.
constexpr std::string_view list = "Rosen, Melonen, Linsen, Mohn, Wein, Nelken, Lilien, Nüsse.";
constexpr std::size_t words = 8;

speech::Take spoken(const audio::Encoding& encoding)
{
    speech::SpeakersOptions options;
    options.program = VORLAUT_TEST_WORKER;
    speech::Speakers speakers(options);
    speakers.submit(0, sentences::order(list, encoding.name));
    auto spoken = speakers.next();
    REQUIRE(spoken);
    REQUIRE(spoken->take);
    return *std::move(spoken->take);
}

/// As a player decodes the take.
std::vector<float> sound_of(const speech::Take& take, const audio::Encoding& encoding)
{
    if (encoding.container != audio::Container::mp3) return audio::from_pcm(take.frames);
    std::vector<float> samples = audio::decode_mp3(take.frames, audio::DecodedRate::full).value().samples;
    samples.erase(samples.begin(), samples.begin() + audio::mp3_delay);
    return samples;
}

/// Where sound begins again after a silence of at least `least`, between `begin` and `end`.
std::vector<Samples> ends_of_silences(const std::vector<float>& sound, Samples begin, Samples end,
                                      Samples least)
{
    constexpr float quiet = 0.005F; // −46 dBFS, above what MP3 leaves in a pause
    std::vector<Samples> ends;
    Samples silent = 0;
    for (Samples at = begin; at < std::min(end, std::ssize(sound)); ++at) {
        if (std::abs(sound[static_cast<std::size_t>(at)]) < quiet) {
            ++silent;
            continue;
        }
        if (silent >= least) ends.push_back(at);
        silent = 0;
    }
    return ends;
}

} // namespace

TEST_CASE("a word after a pause is marked where the decoded sound begins again")
{
    for (const std::string name : {"podcast", "compact", "high", "wav"}) {
        CAPTURE(name);
        const audio::Encoding encoding = *audio::find_encoding(name);
        const speech::Take take = spoken(encoding);
        const std::vector<Samples> starts =
            ends_of_silences(sound_of(take, encoding), take.sound_begin, take.sound_end,
                             base::samples(Milliseconds(90), encoding.rate));
        REQUIRE(take.words.size() == words);
        REQUIRE(starts.size() == words - 1);
        for (std::size_t word = 1; word < words; ++word) {
            CAPTURE(word);
            const double late =
                base::seconds(Samples{take.words[word].sample} - starts[word - 1], encoding.rate);
            // A nasal swells from below the threshold: its mark may lie a little before.
            CHECK(late >= -0.020);
            CHECK(late <= 0.003);
        }
    }
}
