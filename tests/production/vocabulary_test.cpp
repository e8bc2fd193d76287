#include "article/read.hpp"
#include "frontend/analyse.hpp"
#include "production/vocabulary.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>

namespace {

using production::CountedWord;
using Source = speech::SpokenWord::Source;

std::vector<CountedWord> vocabulary(const std::string& text, const speech::lexicon::Lexicon& lexicon = {},
                                    const char* name = "a.txt")
{
    const auto article = article::read_bytes("Neues vom Tage\n\n" + text + "\n", name);
    REQUIRE(article);
    const frontend::German& german = frontend::German::built_in();
    production::Vocabulary words;
    words.add(*article, frontend::analyse(*article, german), german, lexicon, speech::Voice());
    return words.take();
}

CountedWord find(const std::vector<CountedWord>& words, const std::string& written)
{
    const auto found = std::find_if(words.begin(), words.end(),
                                    [&](const CountedWord& word) { return word.written == written; });
    return found == words.end() ? CountedWord() : *found;
}

speech::lexicon::Lexicon lexicon_of(const std::vector<std::string>& graphemes)
{
    speech::lexicon::Lexicon lexicon;
    lexicon.add_file("x.pls");
    for (const std::string& each : graphemes)
        lexicon.add({each, "t'Est", speech::lexicon::Entry::Kind::phonemes, 0, 1});
    return lexicon;
}

} // namespace

TEST_CASE("words are counted with the sentence that has them first")
{
    const auto words = vocabulary("Gestern kam Kyryllo. Heute ging Kyryllo. Kyryllo blieb.");
    const CountedWord word = find(words, "Kyryllo");
    CHECK(word.count == 3);
    CHECK(word.inside == 2);
    CHECK(word.source == Source::rules);
    CHECK(word.example == "Gestern kam Kyryllo.");
}

TEST_CASE("what follows a colon or a quotation mark begins a sentence")
{
    CHECK(find(vocabulary("Er rief: Kyryllo kam."), "Kyryllo").inside == 0);
    CHECK(find(vocabulary("Er rief: „Kyryllo kam.“"), "Kyryllo").inside == 0);
    CHECK(find(vocabulary("Er rief, Kyryllo kam."), "Kyryllo").inside == 1);
}

TEST_CASE("the forms of a lexicon's word are counted with it")
{
    const auto lexicon = lexicon_of({"Selenskyj", "New York Times"});
    const auto words = vocabulary("Das sagte Selenskyj. Das war Selenskyjs Wort im Selenskyj-Besuch. "
                                  "Die New York Times schrieb's.",
                                  lexicon);
    CHECK(find(words, "Selenskyj").count == 3);
    CHECK(find(words, "Selenskyj").source == Source::lexicon);
    CHECK(find(words, "Selenskyjs").count == 0);
    CHECK(find(words, "New York Times").count == 1);
    CHECK(find(words, "York").count == 0);
}

TEST_CASE("a name's genitive is counted with it where the corpus has both, and only then")
{
    const auto words = vocabulary("Dort stand Kyryllo neben Kyryllos Auto und Grobyns Haus.");
    CHECK(find(words, "Kyryllo").count == 2);
    CHECK(find(words, "Kyryllos").count == 0);
    CHECK(find(words, "Grobyns").count == 1);
}

TEST_CASE("a word in small letters may begin a sentence")
{
    const auto words = vocabulary("Grobynisch klingt es. Er redet grobynisch.");
    CHECK(find(words, "grobynisch").count == 2);
    CHECK(find(words, "Grobynisch").count == 0);
}

TEST_CASE("acronyms are counted as they are written, by what the table knows of them")
{
    const auto words =
        vocabulary("Die EU-Kommission lud die NATO und den QRX ein. Die QRXs und die AKWs kamen "
                   "zur EU.");
    CHECK(find(words, "EU").count == 2);
    CHECK(find(words, "EU").acronym == CountedWord::Acronym::of_table);
    CHECK(find(words, "EU").source == Source::fixed);
    CHECK(find(words, "NATO").acronym == CountedWord::Acronym::of_table);
    CHECK(find(words, "AKW").count == 1);
    CHECK(find(words, "QRX").count == 2);
    CHECK(find(words, "QRX").acronym == CountedWord::Acronym::guessed);
    CHECK(find(words, "QRX").spoken == "Q R X");
    CHECK(find(words, "Kommission").count == 1);
}

TEST_CASE("words in capitals are words, numbers and single letters none")
{
    const auto words = vocabulary("In BRÜSSEL kamen 2024 die G7 und Vitamin C an.");
    CHECK(find(words, "Brüssel").acronym == CountedWord::Acronym::none);
    CHECK(find(words, "Brüssel").count == 1);
    CHECK(find(words, "C").count == 0);
    CHECK(find(words, "zweitausendvierundzwanzig").count == 0);
}

TEST_CASE("of a long sentence the example shows the word")
{
    std::string filler;
    for (int i = 0; i < 6; ++i)
        filler += "über größere Öfen und ";
    const CountedWord word =
        find(vocabulary("Er sprach " + filler + "Kyryllo und " + filler + "ging."), "Kyryllo");
    CHECK(word.example.size() < 260);
    CHECK(word.example.find("Kyryllo") != std::string::npos);
    CHECK(word.example.starts_with("…"));
    CHECK(word.example.ends_with("…"));
}

TEST_CASE("what its author marks as foreign is counted apart")
{
    const auto words =
        vocabulary("<p>Er nannte es <i lang=\"fr\">Grobyns doux</i>, und Grobyns stand daneben, wie "
                   "man es in einem solchen Haus erwartet.</p>",
                   {}, "a.html");
    CHECK(find(words, "doux").language == "fr");
    CHECK(std::count_if(words.begin(), words.end(),
                        [](const CountedWord& word) { return word.written == "Grobyns"; }) == 2);
    CHECK(find(words, "Haus").language.empty());
}

TEST_CASE("what a foreign voice says is not in the vocabulary: no lexicon reaches it")
{
    const auto article =
        article::read_bytes("<html><body><article><h1>Neues vom Tage</h1><p>Er rief: "
                            "<span lang=\"en\">Merry weather tomorrow</span>, und ging nach Hause.</p>"
                            "</article></body></html>",
                            "a.html");
    REQUIRE(article);
    auto english = std::make_shared<speech::Voice>();
    english->engine_voice = "en-us";
    speech::Voice voice;
    const speech::lexicon::Lexicon lexicon;
    const frontend::German& german = frontend::German::built_in();
    const auto words_of = [&] {
        frontend::Manner manner;
        manner.foreign = speech::set_apart_for(voice);
        production::Vocabulary words;
        words.add(*article, frontend::analyse(*article, german, manner), german, lexicon, voice);
        return words.take();
    };
    const auto lists_english = [](const std::vector<CountedWord>& words) {
        return std::any_of(words.begin(), words.end(), [](const CountedWord& word) {
            return word.written.find("weather") != std::string::npos;
        });
    };
    CHECK(lists_english(words_of()));
    voice.foreign_voices.push_back(english);
    CHECK_FALSE(lists_english(words_of()));
    CHECK(find(words_of(), "Hause").count == 1);
}
