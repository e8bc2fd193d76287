// What eSpeak makes of the engine text, asked of eSpeak itself.
#include "speech/engine.hpp"
#include "speech/isolation.hpp"
#include "speech/pronunciation.hpp"
#include "speech/repairs.hpp"

#include <doctest/doctest.h>

namespace {

std::vector<speech::Pronunciation> pronounced(const std::vector<std::string>& texts)
{
    auto result = speech::pronounce(texts, speech::Voice(), {});
    REQUIRE(result);
    return result->texts;
}

std::string mnemonics(const std::string& text) { return pronounced({text}).front().mnemonics; }

/// What eSpeak NG says when nothing of ours comes between.
std::string by_rules(const std::string& word)
{
    const auto said = speech::isolated([&]() -> std::string {
        auto engine = speech::Engine::start();
        if (!engine || !engine->set(speech::settings_of(speech::Voice()))) return {};
        return engine->mnemonics(word);
    });
    REQUIRE(said);
    return *said;
}

} // namespace

TEST_CASE("a word is given in mnemonics and in IPA")
{
    const auto words = pronounced({"Haus", "Guten Tag, Welt", ""});
    REQUIRE(words.size() == 3);
    CHECK(words[0].text == "Haus");
    CHECK(words[0].mnemonics == "h'aUs");
    CHECK(words[0].ipa == "hˈaʊs");
    CHECK(words[1].mnemonics == "g'u:t@n t'A:k v'Elt");
    CHECK(words[2].mnemonics.empty());
}

TEST_CASE("every repair makes eSpeak say what it is meant to, which it does not by itself")
{
    for (const speech::Repair& repair : speech::repairs()) {
        CAPTURE(std::string(repair.example));
        const std::string put = speech::repaired(repair.example);
        CHECK(put != repair.example);
        CHECK(mnemonics(std::string(repair.example)) == repair.phonemes);
        // A newer engine may have learned the word: then the row can go.
        CHECK(by_rules(std::string(repair.example)) != repair.phonemes);
        CHECK_FALSE(repair.seen_in.empty());
    }
}

TEST_CASE("repairs leave their look-alikes alone")
{
    for (const char* word :
         {"sechs", "sechstellig", "Sechsteiler", "Klavier", "Million", "Milliardär", "vierte"})
        CHECK(speech::repaired(word) == word);
}

TEST_CASE("an acronym is one word with the stress on its last letter, whatever stands around it")
{
    // Left alone, eSpeak reads EU as a diphthong in two of these.
    for (const char* text :
         {"Die E U, sagt er.", "E U", "BRÜSSEL, E U UND U S A", "Die E U-Kommission tagt heute."})
        CHECK(mnemonics(text).find("_!,e:'u:") != std::string::npos);
    CHECK(mnemonics("D V R K") == "d,e:f,aU,Erk'A:");
    CHECK(mnemonics("L K Ws").ends_with("v'e:s"));
    CHECK(mnemonics("Die NATO") == mnemonics("die Nato"));
}

TEST_CASE("numbers are said as the words are meant")
{
    CHECK(mnemonics("vierzehn") == "f'Irtse:n");
    CHECK(mnemonics("neunzehnhundertneunundachtzig") == "n'OYntse:n h'Und3t n'OYn _|Unt_'axtsIC");
    CHECK(mnemonics("zweitausendvierundzwanzig.") == "tsv'aI t'aUz@nt f'i:r _|Unttsv'antsIC");
    CHECK(mnemonics("elftausend Menschen").starts_with("_'Elf t'aUz@nt m'EnS@n"));
    CHECK(mnemonics("dreizehn dreihundert") == "dr'aItse:n dr'aIhUnd3t");
}

TEST_CASE("an unknown variant is an error")
{
    speech::Voice voice;
    voice.variant = "tenor";
    const auto result = speech::pronounce(std::vector<std::string>{"Haus"}, voice, {});
    REQUIRE_FALSE(result);
    CHECK(result.error().message.find("\"tenor\"") != std::string::npos);
}

TEST_CASE("what is taught for one text changes no other text that is asked for at the same time")
{
    speech::lexicon::Lexicon lexicon;
    lexicon.add({"Band", "b'Ent", speech::lexicon::Entry::Kind::phonemes, lexicon.add_file("x.pls"), 1});
    const std::vector<std::string> texts{"Band", "das band ihn", "Rage Against the Machine", "Machine"};
    const auto together = speech::pronounce(texts, speech::Voice(), lexicon);
    REQUIRE(together);
    for (std::size_t i = 0; i < texts.size(); ++i) {
        CAPTURE(texts[i]);
        const auto alone = speech::pronounce(std::vector<std::string>{texts[i]}, speech::Voice(), lexicon);
        REQUIRE(alone);
        CHECK(together->texts[i].mnemonics == alone->texts.front().mnemonics);
    }
    CHECK(together->texts[2].source == "English");
}

TEST_CASE("IPA has a sign for every sound") { CHECK(pronounced({"durch"}).front().ipa == "dˈʊɾç"); }

TEST_CASE(
    "a foreign name that nobody has written down is said as its spelling tells, by itself and in a sentence")
{
    const auto said = pronounced({"Vardanega", "Vardanegas Plan", "Herr Radanovic, bitte"});
    CHECK(said[0].source == "foreign name");
    CHECK(said[0].mnemonics == "v,ardan'e:gA:");
    CHECK(said[1].mnemonics.starts_with("v,ardan'e:gA:s"));
    CHECK(said[2].mnemonics.find("ItS") != std::string::npos);
    CHECK(by_rules("Vardanega").starts_with("v'ard")); // a newer engine may know: then the rule can go
}
