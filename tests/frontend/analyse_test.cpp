#include "article/clean.hpp"
#include "frontend/analyse.hpp"
#include "frontend/articles.hpp"
#include "frontend/german.hpp"

#include <doctest/doctest.h>

using article::Article;
using article::Role;
using articles::add;
using frontend::Boundary;
using frontend::German;
using frontend::Script;

namespace {

Script analyse(const Article& article) { return frontend::analyse(article, German::built_in()); }

} // namespace

TEST_CASE("the title opens the first chapter, headings the others")
{
    Article article;
    add(article, Role::title, "Regen im Süden", 1);
    add(article, Role::lead, "Es regnet.");
    add(article, Role::paragraph, "Erst wenig. Dann viel.");
    add(article, Role::heading, "Die Folgen", 2);
    add(article, Role::list_item, "Nasse Füße");
    const Script script = analyse(article);
    REQUIRE(script.chapters.size() == 2);
    CHECK(script.chapters[0].title == "Regen im Süden");
    REQUIRE(script.chapters[0].utterances.size() == 4);
    CHECK(script.chapters[0].utterances[0].after == Boundary::heading);
    CHECK(script.chapters[0].utterances[1].after == Boundary::paragraph);
    CHECK(script.chapters[0].utterances[2].after == Boundary::sentence);
    CHECK(script.chapters[1].level == 2);
    CHECK(script.chapters[1].utterances[0].role == Role::heading);
    CHECK(script.chapters[1].utterances[1].after == Boundary::end);
}

TEST_CASE("an article without a title has a first chapter all the same")
{
    Article article;
    article.metadata.title = "Aus den Kopfdaten";
    add(article, Role::paragraph, "Ein Satz.");
    add(article, Role::list_item, "Ein Punkt");
    add(article, Role::paragraph, "Noch ein Satz.");
    const Script script = analyse(article);
    REQUIRE(script.chapters.size() == 1);
    CHECK(script.chapters[0].title == "Aus den Kopfdaten");
    CHECK(script.chapters[0].utterances[1].after == Boundary::list_item);
}

TEST_CASE("every token knows its place in the source")
{
    Article article;
    add(article, Role::title, "Haushalt", 1);
    add(article, Role::paragraph, "Am  3. Mai kamen\u00A05 Mio. Euro an.");
    const Script script = analyse(article);
    const frontend::Utterance& utterance = script.chapters[0].utterances[1];
    CHECK(utterance.written == "Am 3. Mai kamen 5 Mio. Euro an.");
    CHECK(utterance.spoken == "Am dritten Mai kamen fünf Millionen Euro an.");
    for (const frontend::Token& token : utterance.tokens) {
        const std::string_view source = token.source.of(article.source_text);
        const std::string_view written = token.written.of(utterance.written);
        CHECK(source.front() == written.front());
        CHECK(source.back() == written.back());
    }
    CHECK(utterance.tokens[1].semiotic_class == "date");
    CHECK(utterance.tokens[1].spoken.of(utterance.spoken) == "dritten Mai");
    CHECK(utterance.tokens[3].semiotic_class == "money");
    CHECK(utterance.tokens[3].source.of(article.source_text) == "5 Mio. Euro");
}

TEST_CASE("a word that looks abbreviated and stands in no table is a warning, once")
{
    Article article;
    add(article, Role::paragraph,
        "Bei der Qwtz. nach Ulm und der Qwtz. nach Bonn, z. B. am 3. Mai, geht's lang.");
    add(article, Role::paragraph, "Er ging. danach kam Max M. heim, und „Halt.“ rief er.");
    const Script script = analyse(article);
    REQUIRE(script.warnings.size() == 2);
    CHECK(script.warnings[0].message == "no table has \"Qwtz.\": it is read as it is written; if it is an "
                                        "abbreviation, add it to abbreviations.tsv");
    CHECK(script.warnings[0].source == base::Span{8, 13});
    CHECK(script.warnings[1].source.of(article.source_text) == "ging.");
}

TEST_CASE("what nobody planned is a warning with its place, once")
{
    Article article;
    add(article, Role::paragraph, "Das Zeichen ⌁ und noch ein ⌁ und ٣ Dinge.");
    article.blocks[0].text = article::clean("Das Zeichen \u2A5A und noch ein \u2A5A und ٣ Dinge.", 0);
    const Script script = analyse(article);
    REQUIRE(script.warnings.size() == 2);
    CHECK(script.warnings[0].message == "no rule reads \"\u2A5A\": it is left out; add it to symbols.tsv");
    CHECK(script.warnings[0].source == base::Span{12, 15});
    CHECK(script.chapters[0].utterances[0].spoken == "Das Zeichen und noch ein und drei Dinge.");
}

TEST_CASE("a block that says nothing is no utterance, an article that says nothing is no crash")
{
    Article article;
    add(article, Role::paragraph, "***");
    const Script silent = analyse(article);
    REQUIRE(silent.chapters.size() == 1);
    CHECK(silent.chapters[0].utterances.size() == 1);
    CHECK(silent.warnings.size() == 1);

    add(article, Role::paragraph, "Ein Satz.");
    const Script script = analyse(article);
    CHECK(script.chapters[0].utterances.size() == 1);
    CHECK(script.warnings.empty());
}

TEST_CASE("normalize and sentences take any line")
{
    const German& german = German::built_in();
    CHECK(frontend::normalize("", german).empty());
    CHECK(frontend::normalize("12\u202F000 Bäu\u00ADme", german) == "Zwölftausend Bäume");
    CHECK(frontend::normalize("\xFF\xC3 5\xE2\x82", german) == "fünf");
    CHECK(frontend::sentences("  ", german).empty());
    CHECK(frontend::sentences(" Er kam.\tSie  ging. ", german) ==
          std::vector<std::string>{"Er kam.", "Sie ging."});
}

namespace {

std::vector<std::int64_t> pauses_of(const Script& script)
{
    std::vector<std::int64_t> pauses;
    for (const frontend::Chapter& chapter : script.chapters) {
        for (const frontend::Utterance& utterance : chapter.utterances)
            pauses.push_back(utterance.pause.count());
    }
    return pauses;
}

} // namespace

TEST_CASE("a pause that the text asks for follows what stands before it")
{
    Article article;
    article.metadata.title = "Die Wahl [Pause 3 s]";
    add(article, Role::title, "Die Wahl [Pause 3 s]", 1);
    add(article, Role::paragraph, "Gewählt ist [Pause 1,5 s] Anna Berg. [Pause 500 ms] Es gab Beifall.");
    add(article, Role::paragraph, "[Pause 2 s]");
    add(article, Role::heading, "Die Folgen [Pause]", 2);
    add(article, Role::paragraph, "[Pause 1 s] [Pause 1 s] Sie tritt an.");
    const Script script = analyse(article);
    CHECK(pauses_of(script) == std::vector<std::int64_t>{3000, 1500, 500, 2000, 3000, 0});
    CHECK(script.metadata.title == "Die Wahl");
    CHECK(script.chapters[0].title == "Die Wahl");
    CHECK(script.chapters[1].title == "Die Folgen");
    CHECK(script.chapters[0].utterances[1].spoken == "Gewählt ist");
    CHECK(script.warnings.empty());
}

TEST_CASE("pauses are bounded, each and all together, with a warning")
{
    Article article;
    std::string text = "Eins. [Pause 0 s] Zwei. [Pause 2 min]";
    for (int i = 0; i < 300; ++i)
        text += " Und. [Pause 30 s]";
    add(article, Role::paragraph, text);
    const Script script = analyse(article);
    const std::vector<std::int64_t> pauses = pauses_of(script);
    CHECK(pauses[0] == 100);
    CHECK(pauses[1] == 30'000);
    CHECK(pauses.back() == 0);
    std::int64_t all = 0;
    for (const std::int64_t pause : pauses)
        all += pause;
    CHECK(all <= 3'600'000);
    REQUIRE(script.warnings.size() == 3);
    CHECK(script.warnings[0].message == "a pause lasts 0.1 to 30 s: [Pause 0 s] becomes one of 0.1 s");
    CHECK(script.warnings[1].message == "a pause lasts 0.1 to 30 s: [Pause 2 min] becomes one of 30 s");
    CHECK(script.warnings[2].message.starts_with("the article asks for more than an hour of pauses"));
}
