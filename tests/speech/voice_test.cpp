#include "audio/sounds.hpp"
#include "audio/wav_bytes.hpp"
#include "speech/voice.hpp"
#include "temporary_folder.hpp"

#include <doctest/doctest.h>

#include <fstream>
#include <vector>

namespace {

base::Result<std::vector<speech::Voice>> load(const std::string& profile)
{
    const TemporaryFolder folder;
    std::ofstream(folder.path() / "probe.toml") << profile;
    return speech::load_voices(folder.path());
}

std::string message_for(const std::string& profile)
{
    const auto voices = load(profile);
    REQUIRE_FALSE(voices);
    const std::string& message = voices.error().message;
    return message.substr(message.find("probe.toml"));
}

} // namespace

TEST_CASE("the profiles that come with the program load, sorted by name")
{
    const auto voices = speech::load_voices(std::filesystem::path(VORLAUT_SOURCE_DIR) / "voices");
    REQUIRE(voices);
    REQUIRE(voices->size() >= 3);
    for (std::size_t i = 1; i < voices->size(); ++i)
        CHECK((*voices)[i - 1].name < (*voices)[i].name);
    for (const char* name : {"nachrichten", "ruhig", "schnell"}) {
        const auto voice = speech::load_voice(std::filesystem::path(VORLAUT_SOURCE_DIR) / "voices", name);
        REQUIRE(voice);
        CHECK_FALSE(voice->description.empty());
    }
}

TEST_CASE("every key arrives, and what is not named keeps its default")
{
    const auto voices = load(R"(description = "Probe"
[engine]
voice = "de"
variant = "f3"
rate = 200
pitch = 10
pitch_range = 20
word_gap = 3
[pauses]
before_heading = 1500
[level]
loudness = -19.5
peak = -2
)");
    REQUIRE(voices);
    const speech::Voice& voice = voices->front();
    CHECK(voice.name == "probe");
    CHECK(voice.description == "Probe");
    CHECK(voice.variant == "f3");
    CHECK(voice.rate == 200);
    CHECK(voice.pitch == 10);
    CHECK(voice.pitch_range == 20);
    CHECK(voice.word_gap == 3);
    CHECK(voice.pauses.before_heading == base::Milliseconds(1500));
    CHECK(voice.pauses.sentence == speech::Pauses().sentence);
    CHECK(voice.loudness == base::Lufs{-19.5});
    CHECK(voice.peak == base::Decibels{-2});
}

TEST_CASE("a voice may have lexicons, which are found from its folder")
{
    const auto one = load("lexicon = \"a.pls\"\n");
    REQUIRE(one);
    REQUIRE(one->front().lexicons.size() == 1);
    CHECK(one->front().lexicons.front().is_absolute());
    const auto two = load("lexicon = [\"a.pls\", \"b.pls\"]\n");
    REQUIRE(two);
    CHECK(two->front().lexicons.back().filename() == "b.pls");
    CHECK(message_for("lexicon = [\"a.pls\", 1]\n") ==
          "probe.toml:1: \"lexicon\" must be a text in quotes, or a list of them");
}

TEST_CASE("headings and quotations may be another profile's, with this one's loudness and pauses")
{
    const TemporaryFolder folder;
    std::ofstream(folder.path() / "a.toml")
        << "heading_voice = \"b\"\nquote_voice = \"b\"\n[engine]\nrate = 150\n"
           "[level]\nloudness = -20\n[pauses]\nsentence = 300\n";
    std::ofstream(folder.path() / "b.toml") << "heading_voice = \"a\"\n[engine]\nrate = 250\n";
    const auto voice = speech::load_voice(folder.path(), "a");
    REQUIRE(voice);
    using article::Role;
    for (const Role role : {Role::title, Role::heading, Role::quotation}) {
        frontend::Utterance utterance;
        utterance.role = role;
        const speech::Voice& speaker = speech::voice_for(*voice, utterance);
        CHECK(speaker.name == "b");
        CHECK(speaker.rate == 250);
        CHECK(speaker.loudness == base::Lufs{-20});
        CHECK(speaker.pauses.sentence == base::Milliseconds(300));
        CHECK_FALSE(speaker.heading_voice);
    }
    CHECK(speech::voice_for(*voice, {}).rate == 150);
    CHECK(message_for("heading_voice = \"x\"\n") ==
          "probe.toml:1: \"heading_voice\": there is no voice \"x\" beside this one");
    CHECK(message_for("quote_voice = \"../x\"\n").starts_with("probe.toml:1: \"quote_voice\": "));
    CHECK(message_for("quote_voice = 1\n") == "probe.toml:1: \"quote_voice\" must be a text in quotes");
}

TEST_CASE("a program that speaks is named as a list; its path is found from the profile's folder")
{
    const auto named = load("[engine]\ncommand = [\"piper\", \"-x\"]\n");
    REQUIRE(named);
    CHECK(named->front().command == std::vector<std::string>{"piper", "-x"});
    const auto path = load("[engine]\ncommand = [\"./speak\"]\n");
    REQUIRE(path);
    CHECK(std::filesystem::path(path->front().command.front()).is_absolute());
    for (const char* const wrong : {"\"piper\"", "[]", "[\"\"]", "[1]"}) {
        CHECK(message_for(std::string("[engine]\ncommand = ") + wrong + "\n")
                  .starts_with("probe.toml:2: \"command\" must be"));
    }
}

TEST_CASE("what is wrong in a profile is named with its line")
{
    CHECK(message_for("[engine]\nrate = 700\n") ==
          "probe.toml:2: \"rate\" is 700, but must lie between 80 and 450");
    CHECK(message_for("[engine]\nrate = 1.5\n") == "probe.toml:2: \"rate\" must be a whole number");
    CHECK(message_for("\n\nfarbe = 1\n") == "probe.toml:3: unknown key \"farbe\"; known here: description, "
                                            "opening, heading_voice, quote_voice, foreign_voice, lexicon");
    CHECK(message_for("[level]\nlaut = 1\n") ==
          "probe.toml:2: unknown key \"laut\" in [level]; known here: loudness, peak");
    CHECK(message_for("engine = 3\n") == "probe.toml:1: \"engine\" is a table: write [engine]");
    CHECK(message_for("description = 3\n") == "probe.toml:1: \"description\" must be a text in quotes");
    CHECK(message_for("[level]\npeak = \"leise\"\n") == "probe.toml:2: \"peak\" must be a number");
    CHECK(message_for("[level]\nloudness = nan\n").starts_with("probe.toml:2: \"loudness\" is nan"));
    CHECK(message_for("[pauses]\n\nbefore_heading = 200\n").starts_with("probe.toml:3: \"before_heading\""));
    CHECK(message_for("[engine]\nrate = 1\nrate = 2\n").starts_with("probe.toml:3: "));
    CHECK(message_for("[engine\n").starts_with("probe.toml:1: "));
}

TEST_CASE("an unknown voice is answered with the names there are")
{
    const TemporaryFolder folder;
    std::ofstream(folder.path() / "probe.toml") << "";
    CHECK(speech::load_voice(folder.path(), "probe")->name == "probe");
    CHECK(speech::load_voice(folder.path(), "tenor").error().message ==
          "there is no voice \"tenor\" in " + folder.path().string() + "; there are: probe");
}

TEST_CASE("a profile that nobody asked for may be broken")
{
    const TemporaryFolder folder;
    std::ofstream(folder.path() / "probe.toml") << "";
    std::ofstream(folder.path() / "kaputt.toml") << "[engine\n";
    CHECK(speech::load_voice(folder.path(), "probe"));
    CHECK_FALSE(speech::load_voice(folder.path(), "kaputt"));
    CHECK_FALSE(speech::load_voices(folder.path()));
}

TEST_CASE("a folder without profiles is an error")
{
    const TemporaryFolder folder;
    CHECK_FALSE(speech::load_voices(folder.path()));
    CHECK_FALSE(speech::load_voices(folder.path() / "missing"));
}

TEST_CASE("the opening is checked, with its line")
{
    const auto voices = load("opening = \"{title}. Vom {date}.\"");
    REQUIRE(voices);
    CHECK(voices->front().opening.written == "{title}. Vom {date}.");
    CHECK(voices->front().opening.sentences.size() == 2);
    CHECK(load("")->front().opening.written == "{title}. Von {author}.");
    CHECK(load("opening = \"\"")->front().opening.sentences.empty());
    CHECK(message_for("\nopening = \"{titel}.\"") ==
          "probe.toml:2: \"opening\": there is no {titel}; there are {title}, {author}, {date}, {section}, "
          "{publisher}");
    CHECK(message_for("opening = 3").find("probe.toml:1: \"opening\" must be a text") == 0);
}

TEST_CASE("cues are found from the profile's folder and checked, with the profile's line")
{
    const TemporaryFolder folder;
    std::filesystem::create_directory(folder.path() / "klang");
    std::ofstream(folder.path() / "klang" / "gong.wav", std::ios::binary)
        << sounds::wav_bytes(sounds::sine(440, 0.1, 1), sounds::engine_rate);
    std::ofstream(folder.path() / "klang" / "text.wav") << "kein Klang";
    const auto load_with = [&](const std::string& profile) {
        std::ofstream(folder.path() / "probe.toml") << profile;
        return speech::load_voice(folder.path(), "probe");
    };
    const auto voice = load_with("[cues]\nstart = \"klang/gong.wav\"\nend = \"\"");
    REQUIRE(voice);
    REQUIRE(voice->cues.start);
    CHECK(voice->cues.start->digest.size() == 32);
    CHECK_FALSE(voice->cues.heading);
    CHECK_FALSE(voice->cues.end);
    const auto trouble = [&](const std::string& profile) {
        const auto wrong = load_with(profile);
        REQUIRE_FALSE(wrong);
        return wrong.error().message;
    };
    CHECK(trouble("[cues]\n\nheading = \"fehlt.wav\"").find("probe.toml:3: \"heading\": ") !=
          std::string::npos);
    CHECK(trouble("[cues]\nend = \"klang/text.wav\"").find("is no sound") != std::string::npos);
    CHECK(trouble("[cues]\nmitte = \"x\"").find("known here: start, heading, end") != std::string::npos);
    CHECK(trouble("[cues]\nend = 5").find("must be a text") != std::string::npos);
}

TEST_CASE("foreign passages may be other profiles', the first that can say the language")
{
    const TemporaryFolder folder;
    std::ofstream(folder.path() / "a.toml") << "foreign_voice = [\"en\", \"fr\"]\nheading_voice = \"en\"\n";
    std::ofstream(folder.path() / "en.toml") << "[engine]\nvoice = \"gmw/en-US\"\n";
    std::ofstream(folder.path() / "fr.toml") << "[engine]\nvoice = \"mb-fr1\"\nrate = 140\n";
    std::ofstream(folder.path() / "b.toml") << "foreign_voice = \"b2\"\n";
    std::ofstream(folder.path() / "b2.toml") << "[engine]\nvariant = \"f2\"\n";
    const auto voice = speech::load_voice(folder.path(), "a");
    REQUIRE(voice);
    CHECK(voice->others().size() == 3);
    CHECK(speech::foreign_voice_for(*voice, "en-GB")->name == "en");
    CHECK(speech::foreign_voice_for(*voice, "fr")->name == "fr");
    CHECK(speech::foreign_voice_for(*voice, "it") == nullptr);
    CHECK(speech::foreign_voice_for(*voice, "") == nullptr);
    CHECK_FALSE(speech::set_apart_for(*voice).all);
    CHECK(speech::set_apart_for(*voice).languages == std::vector<std::string>{"en", "fr"});

    frontend::Utterance english;
    english.written = "Let it be";
    english.tokens = {{"word", {}, {0, 3}, {0, 3}, {}}, {"word", {}, {4, 9}, {4, 9}, {}}};
    english.spoken = english.written;
    english.foreign = {{{0, 9}, "en"}};
    english.role = article::Role::heading;
    CHECK(speech::voice_for(*voice, english).name == "en");
    english.foreign = {{{0, 3}, "fr"}};
    english.role = article::Role::paragraph;
    CHECK(speech::voice_for(*voice, english).name == "a");

    const auto german = speech::load_voice(folder.path(), "b");
    REQUIRE(german);
    CHECK(speech::foreign_voice_for(*german, "it")->name == "b2");
    CHECK(speech::set_apart_for(*german).all);
    CHECK(message_for("foreign_voice = [\"x\"]\n") ==
          "probe.toml:1: \"foreign_voice\": there is no voice \"x\" beside this one");
}

TEST_CASE("a variant of our own is found beside the profile and checked")
{
    const TemporaryFolder folder;
    std::filesystem::create_directory(folder.path() / "variants");
    std::ofstream(folder.path() / "probe.toml") << "[engine]\nvariant = \"eigen\"\n";
    const auto load_with = [&](const std::string& variant) {
        std::ofstream(folder.path() / "variants" / "eigen") << variant;
        return speech::load_voice(folder.path(), "probe");
    };
    const std::string good = "// wie m3\nlanguage variant\nname eigen\npitch 80 120 // tief\nflutter 0\n";
    REQUIRE(load_with(good));
    CHECK(load_with(good)->own_variant == good);
    const auto trouble = [&](const std::string& variant) {
        const auto wrong = load_with(variant);
        REQUIRE_FALSE(wrong);
        return wrong.error().message.substr(folder.path().string().size());
    };
    CHECK(trouble("name x\nspeed 300\n").starts_with("/variants/eigen:2: unknown attribute \"speed\"; a "));
    CHECK(trouble("pitch 80\n") == "/variants/eigen:1: \"pitch\" takes 2 to 2 whole numbers");
    CHECK(trouble("flutter viel\n") == "/variants/eigen:1: \"flutter\" takes 1 to 1 whole numbers");
    CHECK(trouble("pitch 80 99999999999\n").starts_with("/variants/eigen:1: "));
    CHECK(trouble("") == "/variants/eigen: is empty");
    std::filesystem::remove(folder.path() / "variants" / "eigen");
    CHECK(speech::load_voice(folder.path(), "probe")->own_variant.empty());
}
