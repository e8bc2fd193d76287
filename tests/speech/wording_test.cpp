// Which words of an utterance the engine is taught, and how they stand in its text.
#include "speech/engine_text.hpp"

#include <doctest/doctest.h>

using speech::lexicon::Entry;
using speech::lexicon::Lexicon;

namespace {

Lexicon lexicon_of(const std::vector<Entry>& entries)
{
    Lexicon lexicon;
    lexicon.add_file("a.pls");
    for (const Entry& entry : entries)
        lexicon.add(entry);
    return lexicon;
}

Entry phonemes(std::string grapheme, std::string said) { return {std::move(grapheme), std::move(said)}; }

/// "text | word=said word=said": the engine text and the sayings, pieces joined by "+".
std::string worded(const std::string& spoken, const Lexicon& lexicon)
{
    frontend::Utterance utterance;
    utterance.spoken = spoken;
    const speech::EngineText text = speech::engine_text(utterance, lexicon);
    std::string result = text.text + " |";
    for (const speech::Saying& saying : text.sayings) {
        result += " " + saying.word + "=";
        for (std::size_t i = 0; i < saying.pieces.size(); ++i)
            result += (i == 0 ? "" : "+") + saying.pieces[i].text;
    }
    return result;
}

} // namespace

TEST_CASE("the words of a phrase stay apart where its sounds do, and are one word where not")
{
    const Lexicon lexicon = lexicon_of(
        {phonemes("New York Times", "nju:||j'Ork||t'aIms"), phonemes("Kim Jong-un", "kIm||dZON'Un")});
    CHECK(worded("Die New York Times schrieb.", lexicon) ==
          "Die New York Times schrieb. | new=nju: times=t'aIms york=j'Ork");
    CHECK(worded("Kim Jong-un kam.", lexicon) == "Kim Jongun kam. | jongun=dZON'Un kim=kIm");
    CHECK(worded("der New-York-Times-Bericht", lexicon) ==
          "der Newyorktimes-Bericht | newyorktimes=nju:||j'Ork||t'aIms");
}

TEST_CASE("endings are said, too")
{
    const Lexicon lexicon = lexicon_of(
        {phonemes("Trump", "tr'amp"), phonemes("Freiberg", "fr'aIbErk"), phonemes("Le Pen", "l@||p'En")});
    CHECK(worded("Trumps Wahl", lexicon) == "Trumps Wahl | trumps=tr'amps");
    CHECK(worded("Trump's Wahl", lexicon) == "Trump Wahl | trump=tr'amps");
    CHECK(worded("Trump-Berater", lexicon) == "Trump-Berater | trump=tr'amp");
    CHECK(worded("TRUMP SIEGT", lexicon) == "Trump Siegt | trump=tr'amp");
    CHECK(worded("Freiberges Markt", lexicon) == "Freiberges Markt | freiberges=fr'aIbErg@s");
    CHECK(worded("Le Pens Partei", lexicon) == "Le Pens Partei | le=l@ pens=p'Ens");
}

TEST_CASE("a taught word stands for nothing else in the utterance")
{
    const Lexicon lexicon = lexicon_of({phonemes("Band", "b'Ent")});
    CHECK(worded("Die Band band er.", lexicon) == "Die Bandx band er. | bandx=b'Ent");
    CHECK(worded("das Band und das Band", lexicon) == "das Band und das Band | band=b'Ent");
}

TEST_CASE("an alias is said instead; its own words may have sounds")
{
    const Lexicon lexicon =
        lexicon_of({{"NYT", "New York Times", Entry::Kind::alias, 0, 1}, phonemes("Times", "t'aIms")});
    CHECK(worded("Die NYT schrieb.", lexicon) == "Die New York Times schrieb. | times=t'aIms");
}

TEST_CASE("graphemes that eSpeak's dictionary could not hold get a word of letters")
{
    CHECK(worded("Der A380 flog.", lexicon_of({phonemes("A380", "'a")})) == "Der Ax flog. | ax='a");
    CHECK(worded("L'Oréal kauft.", lexicon_of({phonemes("L'Oréal", "lore'al")})) ==
          "Loréal kauft. | loréal=lore'al");
}

TEST_CASE("punctuation ends a phrase, and numbers and letters are no names")
{
    const Lexicon lexicon = lexicon_of({phonemes("New York", "nju:||j'Ork"), phonemes("U", "x")});
    CHECK(worded("New, York", lexicon) == "New, York |");
    CHECK(worded("die E U-Kommission", lexicon) == "die E.U-Kommission |");
}

TEST_CASE("an acronym that the front end spells has the lexicon's sound where that knows it")
{
    frontend::Utterance utterance;
    utterance.written = "Die DVRK-Führung";
    utterance.spoken = "Die D V R K-Führung";
    utterance.tokens = {{"word", "", {0, 3}, {0, 3}, {0, 3}}, {"acronym", "", {4, 17}, {4, 20}, {4, 17}}};
    const Lexicon lexicon = lexicon_of({phonemes("DVRK", "d'Ork")});
    CHECK(speech::engine_text(utterance, lexicon).text == "Die Dvrk-Führung");
    CHECK(speech::engine_text(utterance).text == "Die D.V.R.K-Führung");
}

TEST_CASE("compounds are taught by their parts, which the lexicon may know")
{
    CHECK(worded("Die Hauptstadt", {}) == "Die Hauptstadt | hauptstadt=Haupt+Stadt");
    CHECK(worded("Die Hauptstadt", lexicon_of({phonemes("Stadt", "St'at")})) ==
          "Die Hauptstadt | hauptstadt=Haupt+St'at");
}
