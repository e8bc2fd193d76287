#include "base/utf8.hpp"
#include "speech/engine_text.hpp"
#include "speech/speakable.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>

namespace {

/// An utterance whose tokens are the words of `spoken` between spaces, but for letters, which are one token.
frontend::Utterance said(std::string spoken)
{
    frontend::Utterance utterance;
    utterance.spoken = std::move(spoken);
    return utterance;
}

std::string engine(std::string spoken) { return speech::engine_text(said(std::move(spoken))).text; }

std::size_t longest_word(std::string_view text)
{
    std::size_t longest = 0;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find(' ', at), text.size());
        longest = std::max(longest, base::count_code_points(text.substr(at, end - at)));
        at = end + 1;
    }
    return longest;
}

} // namespace

TEST_CASE("ordinary text stays as it is")
{
    const std::string text = "Die Präsidentin sagte: „Wir warten, bis es – wie immer – ruhig wird.“";
    CHECK(engine(text) == text);
}

TEST_CASE("number words become digits where eSpeak garbles the word")
{
    CHECK(engine("Im Jahr zweitausendvierundzwanzig.") == "Im Jahr 2024.");
    CHECK(engine("Das war neunzehnhundertneunundachtzig, glaube ich.") ==
          "Das war 19 hundert 89, glaube ich.");
    CHECK(engine("Es kamen elftausend Menschen.") == "Es kamen 11.000 Menschen.");
    CHECK(engine("um vierzehn Uhr dreißig") == "um 14 Uhr 30");
    CHECK(engine("dreizehn Komma fünf Millionen") == "13 Komma fünf Millionen");
    // Small numbers are said right as words.
    CHECK(engine("zwölf Menschen") == "zwölf Menschen");
    CHECK(engine("eine Million") == "eine Million");
}

TEST_CASE("digits are not put where they could be misread")
{
    CHECK(engine("Er war vierzehn. Danach nicht mehr.") == "Er war firzehn. Danach nicht mehr.");
    CHECK(engine("vierzehn- bis fünfzehnjährig") == "firzehn- bis fünfzehnjährig");
    // "13 300" would be one number.
    CHECK(engine("dreizehn dreihundert") == "13 dreihundert");
    CHECK(engine("dreizehn, dreihundert") == "13, 300");
}

TEST_CASE("single letters become one acronym")
{
    CHECK(engine("Die D V R K droht.") == "Die D.V.R.K droht.");
    CHECK(engine("Die E U-Kommission tagt") == "Die E.U-Kommission tagt");
    CHECK(engine("Das S t G B gilt") == "Das S.t.G.B gilt");
    CHECK(engine("Der Ö P N V streikt") == "Der Ö.P.N.V streikt");
    CHECK(engine("C D U, S P D und F D P") == "C.D.U, S.P.D und F.D.P");
    CHECK(engine("(D P A)") == "(D.P.A)");
    CHECK(engine("Die L K Ws stehen") == "Die L.K.W's stehen");
    CHECK(engine("Die T U S singt") == "Die T.U.S singt");
    CHECK(engine("Die K Is As") == "Die K.I's As");
    CHECK(engine("Vitamin C hilft") == "Vitamin C hilft");
    CHECK(engine("Die S-Bahn fährt") == "Die S-Bahn fährt");
}

TEST_CASE("letters of different tokens are different acronyms")
{
    frontend::Utterance utterance = said("Plan B E U");
    const auto token = [](std::uint32_t begin, std::uint32_t end) {
        return frontend::Token{"word", "", {begin, end}, {begin, end}, {begin, end}};
    };
    utterance.tokens = {token(0, 4), token(5, 6), token(7, 10)};
    const speech::EngineText text = speech::engine_text(utterance);
    CHECK(text.text == "Plan B E.U");
    REQUIRE(text.words.size() == 3);
    CHECK(text.words[2].token == 2);
}

TEST_CASE("words of capitals are words, not letters")
{
    CHECK(engine("Die NATO tagt") == "Die Nato tagt");
    CHECK(engine("NATO-GIPFEL IN BRÜSSEL") == "Nato-Gipfel In Brüssel");
    CHECK(engine("MILLIARDE") == "mill-jarde");
    CHECK(engine("Der A380 und iPhone") == "Der A380 und iPhone");
}

TEST_CASE("every word knows its place and its token")
{
    frontend::Utterance utterance = said("Am dritten Oktober neunzehnhundertneunzig, „heute“.");
    const auto token = [](std::uint32_t begin, std::uint32_t end) {
        return frontend::Token{"word", "", {begin, end}, {begin, end}, {begin, end}};
    };
    utterance.tokens = {token(0, 2),   token(3, 41),  token(41, 42),
                        token(43, 46), token(46, 51), token(51, 55)};
    const speech::EngineText text = speech::engine_text(utterance);
    CHECK(text.text == "Am dritten Oktober 19 hundert 90, „heute“.");
    REQUIRE(text.words.size() == 5);
    const std::vector<std::pair<std::string, std::uint32_t>> expected{
        {"Am", 0}, {"dritten", 1}, {"Oktober", 1}, {"19 hundert 90", 1}, {"heute", 4}};
    for (std::size_t i = 0; i < expected.size(); ++i) {
        CHECK(text.words[i].text.of(text.text) == expected[i].first);
        CHECK(text.words[i].token == expected[i].second);
    }
}

TEST_CASE("hazards are taken out")
{
    CHECK(engine("schnell \x01 50S Halt") == "schnell 50S Halt");
    CHECK(engine("Die [[Fußnote]] bleibt") == "Die (Fußnote) bleibt");
    CHECK(engine("Hallo 👨‍👩‍👧 Welt") == "Hallo Welt");
    CHECK(engine("Xi 习近平 spricht") == "Xi spricht");
    CHECK(engine("Don\u2019t Haus\u00ADtür") == "Don't Haustür");
    CHECK(engine("Was?!?! Nein!!! Doch....") == "Was?!?! Nein! Doch…");
    CHECK(engine("a\t\r\n b") == "a b");
    CHECK(engine("🎉 — …").empty());
    CHECK(engine("").empty());
    CHECK(engine("\xFF\xFE kaputt") == "kaputt");
}

TEST_CASE("no word stays longer than eSpeak can bear")
{
    std::string crash = "B.z.B.z.B.";
    for (int i = 0; i < 12; ++i)
        crash += "👨‍👩‍👧";
    for (const std::string& text : {crash, std::string(5000, 'a'), std::string(300, '9')}) {
        CHECK(longest_word(engine(text)) <= 60);
    }
    std::string possessive;
    for (int i = 0; i < 220; ++i)
        possessive += "s'";
    CHECK(longest_word(engine(possessive)) <= 60);
    std::string umlauts;
    for (int i = 0; i < 100; ++i)
        umlauts += "ä";
    CHECK(longest_word(engine(umlauts)) <= 60);
    CHECK(longest_word(engine(std::string(500, '(') + "a")) <= 60);
    std::string marks;
    for (int i = 0; i < 200; ++i)
        marks += "!?";
    CHECK(longest_word(engine("a" + marks + "b" + marks)) <= 60);
    // A long compound breaks at its hyphen.
    const std::string compound = "Bundesverkehrsministeriumsangelegenheiten-Neuordnungsgesetzesentwurf";
    CHECK(engine(compound) == "Bundesverkehrsministeriumsangelegenheiten- Neuordnungsgesetzesentwurf");
}

TEST_CASE("any bytes give valid text whose words lie in order inside it")
{
    std::uint32_t state = 1;
    const auto random = [&state] { return state = state * 1664525U + 1013904223U; };
    for (int round = 0; round < 2000; ++round) {
        std::string bytes;
        for (std::uint32_t i = random() % 200; i > 0; --i)
            bytes.push_back(static_cast<char>(static_cast<unsigned char>(random() >> 24U)));
        const speech::EngineText text = speech::engine_text(said(bytes));
        CHECK(base::valid_utf8(text.text));
        CHECK(longest_word(text.text) <= 60);
        std::uint32_t end = 0;
        for (const auto& word : text.words) {
            REQUIRE(word.text.begin >= end);
            REQUIRE(word.text.end > word.text.begin);
            end = word.text.end;
        }
        CHECK(end <= text.text.size());
    }
}

TEST_CASE("speakable text knows where its bytes came from")
{
    const speech::SpeakableText text = speech::speakable("  A👍  Ö [b]");
    CHECK(text.text == "A Ö (b)");
    CHECK(text.origin == std::vector<std::uint32_t>{2, 3, 9, 9, 11, 12, 13, 14});
}
