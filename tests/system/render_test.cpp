// The real program on real text; its MP3s are read back by other people's readers.
#include "readers.hpp"
#include "vorlaut.hpp"

#include <doctest/doctest.h>

#include <cmath>
#include <set>

namespace fs = std::filesystem;
using nlohmann::json;

namespace {

constexpr const char* article = R"(Wetter: Sturm über der Küste

Sturm über der Küste

Am 3. Oktober 2024 fegte ein Sturm mit 120 km/h über die Küste. Die Schäden betragen 5,2 Mrd. Euro.

Von Anna Berg

Der Deutsche Wetterdienst (DWD) warnte bereits am Vortag. Niemand wurde verletzt.

Häfen bleiben geschlossen

Die Häfen in Emden und Bremerhaven bleiben bis zum 5. Oktober geschlossen. Das teilte die Polizei mit.

Was Reisende wissen müssen

Die Bahn rechnet mit Verspätungen. Rund 11.000 Fahrgäste sind betroffen.
)";

fs::path write_article(const fs::path& folder, const std::string& text, const std::string& name = "sturm.txt")
{
    fs::create_directories(folder);
    std::ofstream(folder / name, std::ios::binary) << text;
    return folder / name;
}

json timeline_of(const fs::path& path) { return json::parse(contents(path)); }

std::set<std::string> names_in(const fs::path& folder)
{
    std::set<std::string> names;
    if (!fs::exists(folder)) return names;
    for (const auto& entry : fs::recursive_directory_iterator(folder)) {
        names.insert(entry.path().lexically_relative(folder).string());
    }
    return names;
}

} // namespace

TEST_CASE("an article becomes a chaptered MP3 that every reader takes for sound")
{
    const TemporaryFolder folder;
    const fs::path source = write_article(folder.path(), article);
    for (const std::string format : {"podcast", "compact", "high"}) {
        CAPTURE(format);
        const fs::path out = folder.path() / format;
        const Outcome outcome =
            Vorlaut(folder.path())({"render", source.string(), "-o", out.string(), "--format", format});
        REQUIRE_MESSAGE(outcome.code == 0, outcome.err);
        const fs::path mp3 = out / "sturm.mp3";
        const json timeline = timeline_of(out / "sturm.json");
        const json seen = readers::ffprobe(mp3);

        const int rate = std::stoi(seen["streams"][0]["sample_rate"].get<std::string>());
        const auto samples = std::llround(timeline["duration"].get<double>() * rate);
        CHECK(readers::mpg123_samples(mp3) == samples);
        CHECK(readers::ffmpeg_samples(mp3) == samples);
        CHECK(readers::ffmpeg_complaints(mp3).empty());
        CHECK(readers::mp3val_complaints(mp3).empty());

        REQUIRE(seen["chapters"].size() == 3);
        CHECK(seen["chapters"][0]["tags"]["title"] == "Sturm über der Küste");
        CHECK(seen["chapters"][1]["tags"]["title"] == "Häfen bleiben geschlossen");
        CHECK(seen["chapters"][0]["start"] == 0);
        for (std::size_t i = 1; i < 3; ++i)
            CHECK(seen["chapters"][i]["start"] == seen["chapters"][i - 1]["end"]);
        const double end = std::stod(seen["chapters"][2]["end_time"].get<std::string>());
        CHECK(std::abs(end - timeline["duration"].get<double>()) < 0.001);
        CHECK(seen["format"]["tags"]["title"] == "Sturm über der Küste");
        CHECK(seen["format"]["tags"]["artist"] == "Anna Berg");

        const readers::Loudness loudness = readers::ebur128(mp3);
        CHECK(std::abs(loudness.integrated - -16) <= 0.7);
        CHECK(std::abs(loudness.integrated - timeline["loudness"].get<double>()) <= 0.3);
        CHECK(loudness.true_peak <= -1.0);
    }
}

TEST_CASE("the timeline ties every word to its time and its place in the source")
{
    const TemporaryFolder folder;
    const fs::path source = write_article(folder.path(), article);
    REQUIRE(Vorlaut(folder.path())({"render", source.string(), "-o", (folder.path() / "o").string()}).code ==
            0);
    const json timeline = timeline_of(folder.path() / "o" / "sturm.json");
    double now = 0;
    std::size_t words = 0;
    for (const json& chapter : timeline["chapters"]) {
        for (const json& utterance : chapter["utterances"]) {
            CHECK(utterance["start"].get<double>() >= now);
            now = utterance["start"].get<double>();
            for (const json& word : utterance["words"]) {
                ++words;
                CHECK(word["start"].get<double>() >= now);
                CHECK(word["end"].get<double>() >= word["start"].get<double>());
                now = word["start"].get<double>();
            }
            CHECK(utterance["end"].get<double>() >= now);
        }
    }
    CHECK(words > 60);
}

TEST_CASE("the same article gives the same bytes for any number of workers and any state of the store")
{
    const TemporaryFolder folder;
    const fs::path source = write_article(folder.path(), article);
    std::set<std::string> editions;
    for (const std::string jobs : {"1", "7"}) {
        for (const std::string& store : {"a" + jobs, "a" + jobs, std::string("a1")}) {
            const fs::path out = folder.path() / "o";
            fs::remove_all(out);
            const Outcome outcome = Vorlaut(folder.path() / store)(
                {"render", source.string(), "-o", out.string(), "--jobs", jobs, "--force"});
            REQUIRE(outcome.code == 0);
            editions.insert(contents(out / "sturm.mp3") + contents(out / "sturm.json"));
        }
    }
    CHECK(editions.size() == 1);
}

TEST_CASE("an unchanged article is skipped, and a changed word costs one take")
{
    const TemporaryFolder folder;
    const fs::path source = write_article(folder.path(), article);
    const Vorlaut vorlaut(folder.path());
    const std::vector<std::string> command{
        "render", source.string(), "-o", (folder.path() / "o").string(), "--progress", "json"};
    REQUIRE(vorlaut(command).code == 0);
    CHECK(vorlaut(command).err.find(R"("outcome":"current")") != std::string::npos);

    std::string changed = article;
    changed.replace(changed.find("Niemand"), 7, "Keiner");
    write_article(folder.path(), changed);
    const Outcome again = vorlaut(command);
    CHECK(again.err.find(R"("takes_made":1,)") != std::string::npos);
    CHECK(again.err.find("the text changed") != std::string::npos);

    fs::remove(folder.path() / "o" / "sturm.json");
    CHECK(vorlaut(command).err.find(R"("outcome":"made")") != std::string::npos);
    fs::resize_file(folder.path() / "o" / "sturm.mp3", 5000);
    CHECK(vorlaut(command).err.find(R"("outcome":"made")") != std::string::npos);
}

TEST_CASE("wav and flac hold the same samples")
{
    const TemporaryFolder folder;
    const fs::path source = write_article(folder.path(), article);
    const Vorlaut vorlaut(folder.path());
    for (const std::string format : {"wav", "flac"}) {
        const fs::path out = folder.path() / format;
        REQUIRE(vorlaut({"render", source.string(), "-o", out.string(), "--format", format}).code == 0);
        CHECK(
            vorlaut({"render", source.string(), "-o", out.string(), "--format", format, "--progress", "json"})
                .err.find("current") != std::string::npos);
    }
    const auto wav = readers::ffmpeg_samples(folder.path() / "wav" / "sturm.wav");
    CHECK(wav == readers::ffmpeg_samples(folder.path() / "flac" / "sturm.flac"));
    CHECK(wav ==
          std::llround(timeline_of(folder.path() / "wav" / "sturm.json")["duration"].get<double>() * 44100));
}

TEST_CASE("one bad file costs itself, and subfolders are mirrored")
{
    const TemporaryFolder folder;
    write_article(folder.path() / "in" / "politik", article);
    write_article(folder.path() / "in", "", "leer.txt");
    write_article(folder.path() / "in", " \n\t\n", "leerraum.txt");
    write_article(folder.path() / "in", std::string("\x7f\x45LF\x02\x01\x00\x00\x00\x00", 10), "binaer.txt");
    const Outcome outcome = Vorlaut(folder.path())(
        {"render", (folder.path() / "in").string(), "-o", (folder.path() / "o").string()});
    CHECK(outcome.code == 1);
    CHECK(names_in(folder.path() / "o") ==
          std::set<std::string>{"politik", "politik/sturm.json", "politik/sturm.mp3"});
    for (const char* name : {"leer.txt", "leerraum.txt", "binaer.txt"}) {
        CHECK(outcome.err.find(name) != std::string::npos);
    }
}

TEST_CASE("an article comes from standard input, too")
{
    const TemporaryFolder folder;
    const Outcome outcome =
        Vorlaut(folder.path())({"render", "-", "-o", (folder.path() / "o").string()}, article);
    CHECK(outcome.code == 0);
    CHECK(fs::exists(folder.path() / "o" / "stdin.mp3"));
}

TEST_CASE("standard input that cannot be read costs itself, and its message says so")
{
    const TemporaryFolder folder;
    const fs::path source = write_article(folder.path(), article);
    const fs::path out = folder.path() / "o";
    const std::vector<std::string> vorlaut = Vorlaut(folder.path()).command();
    const Outcome outcome = run_program({vorlaut[0], "sh", "-c", R"(exec "$0" "$@" < /)", vorlaut[1],
                                         "render", "-", source.string(), "-o", out.string()});
    CHECK(outcome.code == 1);
    CHECK(outcome.err.find("vorlaut: standard input: cannot be read") != std::string::npos);
    CHECK(fs::exists(out / "sturm.mp3"));
}

TEST_CASE("closed standard streams never put messages into an edition")
{
    const TemporaryFolder folder;
    write_article(folder.path() / "in", article, "a.txt");
    write_article(folder.path() / "in", std::string(article) + "\nEnde.\n", "b.txt");
    const std::vector<std::string> vorlaut = Vorlaut(folder.path()).command();
    std::set<std::string> editions;
    for (const std::string closing : {"", "<&- 2>&-", "<&- >&- 2>&-", ">&- 2>&-"}) {
        CAPTURE(closing);
        const fs::path out = folder.path() / "o";
        fs::remove_all(out);
        const Outcome outcome =
            run_program({vorlaut[0], "sh", "-c", R"(exec "$0" "$@" )" + closing, vorlaut[1], "render",
                         (folder.path() / "in").string(), "-o", out.string(), "--progress", "json"});
        CHECK(outcome.code == 0);
        std::string all;
        for (const std::string& name : names_in(out))
            all += contents(out / name);
        editions.insert(all);
    }
    CHECK(editions.size() == 1);
}

TEST_CASE("a file that may not grow is an error that leaves nothing half made")
{
    const TemporaryFolder folder;
    const fs::path source = write_article(folder.path(), article);
    const fs::path out = folder.path() / "o";
    const std::vector<std::string> vorlaut = Vorlaut(folder.path()).command();
    const Outcome outcome = run_program({vorlaut[0], "sh", "-c", R"(ulimit -f 160; exec "$0" "$@")",
                                         vorlaut[1], "render", source.string(), "-o", out.string()});
    CHECK(outcome.code == 1);
    CHECK(outcome.err.find("sturm.mp3: cannot be written: File too large") != std::string::npos);
    CHECK(names_in(out).empty());
}

TEST_CASE("a sound server that is not there is not complained about")
{
    const TemporaryFolder folder;
    const fs::path source = write_article(folder.path(), article);
    std::vector<std::string> words = Vorlaut(folder.path()).command();
    words.insert(words.begin(), "HOME=/proc/nirgends");
    words.insert(words.end(), {"render", source.string(), "-o", (folder.path() / "o").string()});
    const Outcome outcome = run_program(words);
    CHECK(outcome.code == 0);
    CHECK(outcome.err.find("secure directory") == std::string::npos);
}

TEST_CASE("an output folder that cannot be written is a clear error")
{
    const TemporaryFolder folder;
    const fs::path source = write_article(folder.path(), article);
    std::ofstream(folder.path() / "datei") << "kein Ordner";
    const Outcome outcome =
        Vorlaut(folder.path())({"render", source.string(), "-o", (folder.path() / "datei" / "o").string()});
    CHECK(outcome.code == 2);
    CHECK(outcome.err.find("datei") != std::string::npos);
    CHECK(outcome.err.find("not a folder") != std::string::npos);
}

TEST_CASE("a voice that the engine does not know is wrong configuration, said once")
{
    const TemporaryFolder folder;
    write_article(folder.path() / "in", article, "a.txt");
    write_article(folder.path() / "in", article, "b.txt");
    fs::create_directory(folder.path() / "voices");
    std::ofstream(folder.path() / "voices" / "fremd.toml") << "[engine]\nvoice = \"xx-nirgends\"\n";
    const Outcome outcome = Vorlaut(folder.path())({"--voices-dir", (folder.path() / "voices").string(),
                                                    "render", (folder.path() / "in").string(), "-o",
                                                    (folder.path() / "o").string(), "--voice", "fremd"});
    CHECK(outcome.code == 2);
    CHECK(outcome.err.find("fremd") != std::string::npos);
    CHECK(outcome.err.find("a.txt") == std::string::npos);
    CHECK_FALSE(fs::exists(folder.path() / "o"));
}
