// Structure that can be heard and seen, by the real program: opening, chapters, cues, cover; read back by
// other people's readers.
#include "audio/sounds.hpp"
#include "audio/wav_bytes.hpp"
#include "edition/pictures.hpp"
#include "readers.hpp"
#include "vorlaut.hpp"

#include <doctest/doctest.h>

#include <cmath>

namespace fs = std::filesystem;
using nlohmann::json;

namespace {

constexpr const char* article = R"(---
title: Die Brücke bleibt zu
author: [Anna Berg, dpa]
date: 2025-11-05
image: brücke.png
---

Der Rat hat am Donnerstag entschieden, dass die Brücke gesperrt bleibt.

## Die Kosten

Sie betragen 12 Millionen Euro.

### Der Stahl

Stahl ist teuer.

## Der Termin

Im Mai.
)";

constexpr const char* voice = R"(opening = "{title}. Von {author}. Erschienen am {date}."
[cues]
start = "klang/jingle.wav"
heading = "klang/gong.wav"
end = "klang/jingle.wav"
)";

/// Articles and voices of a test's own.
struct Place {
    TemporaryFolder folder;
    fs::path source = folder.path() / "in" / "artikel.md";
    fs::path voices = folder.path() / "voices";
    Vorlaut vorlaut{folder.path()};

    Place()
    {
        fs::create_directories(source.parent_path());
        fs::create_directories(voices / "klang");
        write(source, article);
        write(voices / "probe.toml", voice);
        write(voices / "klang" / "jingle.wav",
              sounds::wav_bytes(sounds::sine(600, 0.2, 1.5, {48000}), {48000}, 2));
        write(voices / "klang" / "gong.wav",
              sounds::wav_bytes(sounds::sine(300, 0.02, 0.5), sounds::engine_rate));
    }
    static void write(const fs::path& path, const std::string& bytes)
    {
        std::ofstream(path, std::ios::binary) << bytes;
    }
    Outcome render(const std::string& out, std::vector<std::string> options = {}) const
    {
        std::vector<std::string> words{
            "render",       source.string(), "-o",      (folder.path() / out).string(),
            "--voices-dir", voices.string(), "--voice", "probe"};
        words.insert(words.end(), options.begin(), options.end());
        return vorlaut(words);
    }
    fs::path file(const std::string& out, const std::string& extension = "mp3") const
    {
        return folder.path() / out / ("artikel." + extension);
    }
    json timeline(const std::string& out) const { return json::parse(contents(file(out, "json"))); }
};

std::vector<std::string> chapter_titles(const json& chapters)
{
    std::vector<std::string> titles;
    for (const json& each : chapters)
        titles.push_back(each.contains("tags") ? each["tags"]["title"] : each["title"]);
    return titles;
}

} // namespace

TEST_CASE("an opening, cues and a cover stand in one sound MP3, the same for any number of workers")
{
    const Place place;
    Place::write(place.source.parent_path() / "brücke.png", pictures::png(200, 100));
    const Outcome outcome = place.render("eins", {"--jobs", "1"});
    REQUIRE_MESSAGE(outcome.code == 0, outcome.err);
    const json timeline = place.timeline("eins");
    CHECK(timeline["cues"].size() == 5);
    const json opening = timeline["chapters"][0]["utterances"];
    CHECK(opening[0]["role"] == "title");
    CHECK(opening[1]["role"] == "opening");
    CHECK(opening[1]["spoken"] == "Von Anna Berg.");
    CHECK(opening[2]["spoken"] == "Erschienen am fünften November zweitausendfünfundzwanzig.");
    CHECK(opening[3]["role"] == "paragraph");

    const fs::path mp3 = place.file("eins");
    const json seen = readers::ffprobe(mp3);
    CHECK(chapter_titles(seen["chapters"]) == chapter_titles(timeline["chapters"]));
    CHECK(seen["streams"][1]["codec_name"] == "png");
    CHECK(seen["streams"][1]["width"] == 200);
    CHECK(readers::ffmpeg_complaints(mp3).empty());
    CHECK(readers::mp3val_complaints(mp3).empty());
    CHECK(readers::mpg123_samples(mp3) == std::llround(timeline["duration"].get<double>() * 44100));
    CHECK(std::abs(readers::ebur128(mp3).integrated + 16) < 1);
    CHECK(readers::ebur128(mp3).true_peak <= -1);

    fs::remove_all(place.folder.path() / "store");
    REQUIRE(place.render("vier", {"--jobs", "4"}).code == 0);
    CHECK(contents(mp3) == contents(place.file("vier")));
    CHECK(contents(place.file("eins", "json")) == contents(place.file("vier", "json")));
}

TEST_CASE("cues and cover are part of what makes an edition current")
{
    const Place place;
    const fs::path picture = place.source.parent_path() / "brücke.png";
    Outcome outcome = place.render("out", {"--explain"});
    CHECK(outcome.code == 0);
    CHECK(outcome.err.find("there is no such picture beside the article") != std::string::npos);
    const auto again = [&] { return place.render("out", {"--explain", "--progress", "plain"}).err; };
    CHECK(again().find("up to date") != std::string::npos);
    Place::write(picture, pictures::png(20, 10));
    CHECK(again().find("the cover changed") != std::string::npos);
    CHECK(again().find("up to date") != std::string::npos);
    Place::write(picture, pictures::png(20, 11));
    CHECK(again().find("the cover changed") != std::string::npos);
    fs::remove(picture);
    Place::write(place.source.parent_path() / "cover.jpg", pictures::jpeg());
    CHECK(again().find("the cover changed") != std::string::npos);
    fs::remove(place.source.parent_path() / "cover.jpg");
    CHECK(again().find("the cover changed") != std::string::npos);
    Place::write(place.voices / "klang" / "gong.wav",
                 sounds::wav_bytes(sounds::sine(310, 0.02, 0.5), sounds::engine_rate));
    CHECK(again().find("the voice changed") != std::string::npos);
    CHECK(again().find("up to date") != std::string::npos);
}

TEST_CASE("chapters by level and by length")
{
    const Place place;
    using Titles = std::vector<std::string>;
    const auto titles = [&](const std::string& out, const std::vector<std::string>& options) {
        const Outcome outcome = place.render(out, options);
        REQUIRE_MESSAGE(outcome.code == 0, outcome.err);
        const Titles written = chapter_titles(place.timeline(out)["chapters"]);
        CHECK(chapter_titles(readers::ffprobe(place.file(out))["chapters"]) == written);
        return written;
    };
    CHECK(titles("alle", {}) == Titles{"Die Brücke bleibt zu", "Die Kosten", "Der Stahl", "Der Termin"});
    CHECK(titles("zwei", {"--chapter-level", "2"}) ==
          Titles{"Die Brücke bleibt zu", "Die Kosten", "Der Termin"});
    CHECK(titles("lang", {"--min-chapter", "3600"}) == Titles{"Die Brücke bleibt zu"});
    const json whole = place.timeline("lang");
    CHECK(whole["chapters"][0]["end"] == whole["duration"]);
    CHECK(place.render("lang", {"--min-chapter", "3600", "--explain", "--progress", "plain"})
              .err.find("up to date") != std::string::npos);
    CHECK(place.render("lang", {"--explain", "--progress", "plain"}).err.find("the chapters changed") !=
          std::string::npos);
}

TEST_CASE("a wrong cue ends the run with the profile's line and exit code 2")
{
    const Place place;
    Place::write(place.voices / "klang" / "gong.wav", "kein Klang");
    const Outcome outcome = place.render("out");
    CHECK(outcome.code == 2);
    CHECK(outcome.err.find("probe.toml:4: \"heading\": ") != std::string::npos);
    CHECK(outcome.err.find("is no sound that can be read") != std::string::npos);
    CHECK_FALSE(fs::exists(place.folder.path() / "out"));
}

TEST_CASE("a disk that is full is an error in every format and leaves nothing")
{
    const Place place;
    REQUIRE(place.render("wav", {"--format", "wav"}).code == 0);
    REQUIRE(place.render("flac", {"--format", "flac"}).code == 0);
    REQUIRE(place.render("mp3").code == 0);
    for (const std::string format : {"wav", "flac", "mp3"}) {
        const auto size = static_cast<long>(fs::file_size(place.file(format, format)));
        // In blocks of 1024 bytes: less than half of it, and all but its very end, where tags may stand.
        for (const long blocks : {size / 2500, (size - 1) / 1024}) {
            CAPTURE(format);
            CAPTURE(blocks);
            std::vector<std::string> words = place.vorlaut.command();
            words.insert(words.begin(),
                         {"bash", "-c", "ulimit -f " + std::to_string(blocks) + "; exec env \"$@\"", "-"});
            for (const std::string& word :
                 {std::string("render"), place.source.string(), std::string("-o"),
                  (place.folder.path() / "voll").string(), std::string("--voices-dir"), place.voices.string(),
                  std::string("--voice"), std::string("probe"), std::string("--format"),
                  format == "mp3" ? std::string("podcast") : format})
                words.push_back(word);
            const Outcome outcome = run_program(words);
            CHECK(outcome.code == 1);
            CHECK(outcome.err.find("cannot be written") != std::string::npos);
            CHECK(fs::is_empty(place.folder.path() / "voll"));
        }
    }
}
