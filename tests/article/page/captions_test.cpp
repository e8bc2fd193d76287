// Lines around a text that only their neighbours tell: captions, boxes, labels, what stands below. Whole
// pages are in tests/golden/articles (*-copied-page).
#include "article/kept_text.hpp"
#include "article/read.hpp"

#include <doctest/doctest.h>

#include <algorithm>

using article::Article;

namespace {

const std::string lead =
    "Der Anfang ist ein ganzer Absatz, der aus einem einzigen, nicht ganz kurzen Satz besteht.";
const std::string prose =
    "Auch der nächste Absatz hat einen Satz, der lang genug ist. Und er hat noch einen zweiten Satz.";

/// The rule that dropped `line` of the article with this title and text; "" if it stayed.
std::string rule_of(const std::string& text, std::string_view line)
{
    const auto article = article::read_bytes("Der Titel der Meldung\n\n" + text, "probe.txt");
    if (!article) FAIL(article.error().message);
    CHECK(lost_text(*article).empty());
    const auto found = std::find_if(article->dropped.begin(), article->dropped.end(),
                                    [&](const auto& piece) { return piece.text == line; });
    return found == article->dropped.end() ? "" : found->rule;
}

} // namespace

TEST_CASE("a caption goes with the credit below it, a paragraph and a heading stay")
{
    const std::string_view caption = "Zwei Männer auf dem Bahnsteig: »Wir fangen an«";
    const std::string credit = "\nFoto: Lena Muster\n\n";
    CHECK(rule_of(lead + "\n\n" + prose + "\n\n" + std::string(caption) + credit + prose, caption) ==
          "caption");
    CHECK(rule_of(lead + "\n\n" + prose + credit + prose, prose).empty());
    CHECK(rule_of(lead + "\n" + prose + "\nDie Folgen" + "\nFoto: Lena Muster\n" + prose + "\n" + prose,
                  "Die Folgen")
              .empty());
    CHECK(rule_of(lead + "\n\n" + prose + "\n\nDie Folgen\n\nFoto: Lena Muster\n\n" + prose, "Die Folgen")
              .empty());
}

TEST_CASE("a caption that is printed twice, the second time with its credit")
{
    const std::string caption = "Hinter dem Zaun: Rohrleitungen im Werk";
    CHECK(rule_of(caption + "\n" + caption + " Bild: Musterbild\n\n" + lead + "\n\n" + prose, caption) ==
          "caption");
    CHECK(rule_of(lead + "\n\n" + caption + "\n\n" + caption + " sind alt.\n\n" + prose, caption).empty());
}

TEST_CASE("a box goes with its button, a text without blank lines stays")
{
    const std::string box = "analyse\nWarum die Beiträge steigen\nEs fehlen Milliarden.\nmehr";
    CHECK(rule_of(lead + "\n\n" + prose + "\n\n" + box + "\n\n" + prose, "Warum die Beiträge steigen") ==
          "teaser");
    CHECK(rule_of(lead + "\n" + prose + "\nDie Folgen\nmehr\n" + prose, "Die Folgen").empty());
}

TEST_CASE("what stands below the article's end goes, what ends it stays")
{
    const std::string text = lead + "\n\n" + prose + "\n\n" + prose + "\n\n";
    CHECK(rule_of(text + "Teilen\n\nIsar\nBiber", "Biber") == "below the article");
    CHECK(rule_of(text + "Isar\nBiber", "Biber").empty());
    CHECK(rule_of(text + "Teilen\n\nIhre Anna Muster", "Ihre Anna Muster").empty());
}

TEST_CASE("a label that is printed twice around the title is a section")
{
    CHECK(rule_of("Security\n\n" + lead + "\n\nSecurity\n\n" + prose, "Security") == "section");
    CHECK(rule_of(lead + "\n\nSecurity\n\n" + prose, "Security").empty());
}

TEST_CASE("a heading whose words the paragraph begins with is no caption, nor is the paragraph")
{
    const std::string heading = "Der Streit um das neue Rathaus";
    const std::string paragraph =
        heading + " (Baujahr 1911) geht damit in die nächste Runde. Niemand rechnet damit.";
    const std::string text = lead + "\n\n" + heading + "\n" + paragraph + "\n\n" + prose;
    CHECK(rule_of(text, heading).empty());
    CHECK(rule_of(text, paragraph).empty());
}

TEST_CASE("short paragraphs below teasers stay, cards with their reading time go")
{
    const std::string last = "Im Mai soll neu verhandelt werden, sagte die Bürgermeisterin.";
    const std::string text = lead + "\n\n" + prose + "\n\nLesen Sie auch\nAltes Rathaus verkauft\n\n";
    CHECK(rule_of(text + last + "\n\nTeilen", last).empty());
    CHECK(rule_of(text + last + "\n\nAnna Muster\n04.03.2025\n6 Min.", last) == "teaser");
}

TEST_CASE("a paper's name above nothing but the text is the title")
{
    const auto article = article::read_bytes("Die Welt\n\n" + lead + "\n\n" + prose, "probe.txt");
    REQUIRE(article);
    CHECK(article->metadata.title == "Die Welt");
    CHECK(rule_of("Die Welt\n\n" + lead + "\n\n" + prose, "Die Welt") == "masthead"); // below another title
}
