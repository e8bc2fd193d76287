#include "audio/loudness.hpp"
#include "audio/sounds.hpp"
#include "audio/wav_bytes.hpp"
#include "speech/cue_takes.hpp"
#include "temporary_folder.hpp"

#include <doctest/doctest.h>

#include <cmath>
#include <fstream>

namespace fs = std::filesystem;

namespace {

fs::path write(const fs::path& path, const std::string& bytes)
{
    std::ofstream(path, std::ios::binary) << bytes;
    return path;
}

std::string trouble(const fs::path& path)
{
    const auto cue = speech::load_cue(path);
    REQUIRE_FALSE(cue);
    CHECK(cue.error().message.find(path.string() + ": ") == 0);
    return cue.error().message.substr(path.string().size() + 2);
}

std::string gong(base::Hertz rate, double amplitude = 0.05)
{
    return sounds::wav_bytes(sounds::sine(440, amplitude, 1, rate), rate, 2);
}

} // namespace

TEST_CASE("a cue becomes a take at the voice's loudness, whatever its own rate and level")
{
    const TemporaryFolder folder;
    speech::TakeStore store(folder.path() / "store", 1U << 30U);
    for (const audio::Encoding& encoding : audio::encodings()) {
        for (const int rate : {8000, 22050, 48000, 96000}) {
            CAPTURE(encoding.name);
            CAPTURE(rate);
            speech::Voice voice;
            const fs::path file = write(folder.path() / "gong.wav", gong({rate}));
            voice.cues.heading = speech::load_cue(file).value().cue;
            const auto takes = speech::cue_takes(voice, encoding, store);
            REQUIRE(takes);
            CHECK_FALSE(takes->start);
            CHECK_FALSE(takes->end);
            REQUIRE(takes->heading);
            const speech::Take& take = *takes->heading;
            CHECK(take.length % encoding.frame_length == 0);
            CHECK(std::abs(base::seconds(take.sound_end - take.sound_begin, encoding.rate) - 1) < 0.05);
            CHECK(std::abs(audio::programme_loudness(take.block_energies).value + 16) < 0.5);
            CHECK(20 * std::log10(static_cast<double>(take.peak)) <= -1);
            CHECK(*speech::cue_takes(voice, encoding, store)->heading == take);
        }
    }
}

TEST_CASE("what is stored is used again, until the file changes")
{
    const TemporaryFolder folder;
    speech::TakeStore store(folder.path() / "store", 1U << 30U);
    const fs::path file = write(folder.path() / "gong.wav", gong({22050}));
    speech::Voice voice;
    voice.cues.start = speech::load_cue(file).value().cue;
    const audio::Encoding podcast = audio::encodings().front();
    REQUIRE(speech::cue_takes(voice, podcast, store));
    fs::remove(file);
    CHECK(speech::cue_takes(voice, podcast, store));
    write(file, gong({22050}, 0.1));
    speech::TakeStore empty(folder.path() / "empty", 1U << 30U);
    const auto changed = speech::cue_takes(voice, podcast, empty);
    REQUIRE_FALSE(changed);
    CHECK(changed.error().message.find("has changed") != std::string::npos);
    const std::string before = voice.cues.start->digest;
    CHECK(speech::load_cue(file).value().cue.digest != before);
}

TEST_CASE("what cannot be a cue is refused with its name")
{
    const TemporaryFolder folder;
    const fs::path here = folder.path();
    CHECK(trouble(here / "fehlt.wav").find("No such file") != std::string::npos);
    CHECK(trouble(here) == "is not a regular file");
    CHECK(trouble(write(here / "text.wav", "kein Klang")).find("is no sound that can be read") == 0);
    CHECK(trouble(write(here / "lang.wav", sounds::wav_bytes(sounds::sine(440, 0.1, 31, {8000}), {8000}))) ==
          "is longer than 30 seconds");
    CHECK(trouble(write(here / "leer.wav", sounds::wav_bytes({}, {8000}))) == "is silent");
    CHECK(trouble(write(here / "still.wav", sounds::wav_bytes(sounds::silence(1), {22050}))) == "is silent");
}
