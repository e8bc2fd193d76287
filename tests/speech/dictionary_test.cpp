// eSpeak's dictionary with entries of ours: what changes, and what does not.
#include "speech/dictionary.hpp"
#include "speech/engine.hpp"
#include "speech/isolation.hpp"

#include <doctest/doctest.h>
#include <unistd.h>

#include <filesystem>

namespace {

using speech::Saying;
using Kind = Saying::Piece::Kind;

/// The phonemes of the text once these words are taught; or the error's words.
std::string taught(const std::vector<Saying>& sayings, const std::string& text)
{
    const auto result = speech::isolated([&]() -> std::string {
        auto engine = speech::Engine::start();
        if (!engine) return engine.error().message;
        if (const auto set = engine->set({"de", "m3", 165, 44, 55, 0}); !set) return set.error().message;
        if (const auto done = engine->teach(sayings, text); !done) return done.error().message;
        return engine->mnemonics(text);
    });
    REQUIRE(result);
    return *result;
}

} // namespace

TEST_CASE("a taught word is said so, in every form of writing, and others are not")
{
    const std::vector<Saying> sayings{{"trump", {{Kind::phonemes, "tr'amp"}}}};
    CHECK(taught(sayings, "Trump") == "tr'amp");
    CHECK(taught(sayings, "Trump-Berater").starts_with("tr'amp"));
    CHECK(taught(sayings, "„Trump“").ends_with("tr'amp"));
    CHECK(taught(sayings, "(TRUMP)").ends_with("tr'amp"));
    CHECK(taught(sayings, "Die Partei aus Berlin") == taught({}, "Die Partei aus Berlin"));
    CHECK(taught({}, "Trump") == "tr'Ump");
}

TEST_CASE("a compound has one main stress; an English word sounds German")
{
    CHECK(taught({{"hauptstadt", {{Kind::german, "Haupt"}, {Kind::german, "Stadt"}}}}, "Hauptstadt") ==
          "h'aUptSt,at");
    CHECK(taught({{"cards", {{Kind::english, "cards"}}}}, "Cards") == "k'A:rts");
}

TEST_CASE("words that German rules send to the English voice are said in German sounds")
{
    CHECK(taught({}, "Knightley") == "n'aItli");
    CHECK(taught({}, "Das Team") == "das t'i:m");
    CHECK(taught({}, "Joystick") == "dZ'OYstIk");
    CHECK(taught({}, "Cupkämpfe") == "k'apk,Empf@");
    CHECK(taught({}, "Landescup") == "l'and@sk,ap");
    CHECK(taught({}, "Imkereiware") == "_|,Imke:R'aIv,A:R@");
    CHECK(taught({{"trump", {{Kind::phonemes, "tr'amp"}}}}, "Trumps Cover").find('(') == std::string::npos);
    CHECK(taught({{"newsgruppe", {{Kind::german, "News"}, {Kind::german, "Gruppe"}}}}, "Newsgruppe") ==
          "n'u:sgr,Up@");
}

TEST_CASE("a phoneme that eSpeak does not know is an error, a word without sound is left to its rules")
{
    CHECK(taught({{"trump", {{Kind::phonemes, "9"}}}}, "Trump").find("eSpeak NG cannot compile") == 0);
    CHECK(taught({{"trump", {{Kind::phonemes, ""}}}}, "Trump") == "tr'Ump");
}

TEST_CASE("nothing is left behind, not even by a process that was killed")
{
    const std::filesystem::path place = std::filesystem::exists("/dev/shm") ? "/dev/shm" : "/tmp";
    const std::string prefix = "vorlaut-espeak-" + std::to_string(::geteuid()) + "-";
    // No process has so high a number.
    const std::filesystem::path left = place / (prefix + "2147483647");
    std::filesystem::create_directories(left / "src");
    taught({{"trump", {{Kind::phonemes, "tr'amp"}}}}, "Trump");
    CHECK_FALSE(std::filesystem::exists(left));
}

TEST_CASE("damaged dictionaries are errors")
{
    CHECK_FALSE(speech::merged_dictionary("", ""));
    std::string broken(2000, '\x40');
    broken.replace(0, 4, std::string("\x00\x04\x00\x00", 4));
    CHECK_FALSE(speech::merged_dictionary(broken, broken));
}
