#include "article/page/page_blocks.hpp"
#include "article/read.hpp"

#include <doctest/doctest.h>

#include <algorithm>

namespace {

const std::string prose = "Der Stadtrat hat am Montag lange beraten und am Ende beschlossen, das Freibad im "
                          "Sommer zu öffnen. Die Stimmung im Saal war gelöst, und viele Zuhörer blieben.";

/// The rules that dropped the lines of a block between two paragraphs; "" for what stayed.
std::vector<std::string> rules_of(const std::vector<std::string>& lines)
{
    std::string text = "Freibad bleibt geöffnet\n\n" + prose + "\n\n";
    for (const std::string& line : lines)
        text += line + "\n";
    const auto article =
        article::read_bytes(text + "\n" + prose + " So war es auch im Jahr davor.\n", "probe.txt");
    REQUIRE(article);
    std::vector<std::string> rules;
    for (const std::string& line : lines) {
        const auto dropped = std::find_if(article->dropped.begin(), article->dropped.end(),
                                          [&](const auto& each) { return each.text == line; });
        rules.push_back(dropped == article->dropped.end() ? "" : dropped->rule);
    }
    return rules;
}

} // namespace

TEST_CASE("a sentence above a picture's credit, in one block with it, is its caption")
{
    CHECK(rules_of({"Nichts ging mehr: die Talstation am Mittwochvormittag nach dem Schneefall.",
                    "Foto: Jan Muster"})
              .front() == "caption");
    // Two sentences are a paragraph.
    CHECK(rules_of({"Nichts ging mehr an der Talstation. Erst am Abend fuhren die Lifte wieder an.",
                    "Foto: Jan Muster"})
              .front()
              .empty());
}

TEST_CASE("what asks the reader for something goes as a whole, a paragraph beside it stays")
{
    for (const std::string& rule :
         rules_of({"Guten Morgen, Neuhafen!", "Das Wichtigste des Tages für Sie am Morgen.",
                   "Newsletter abonnieren"}))
        CHECK_FALSE(rule.empty());
    CHECK(rules_of({"Der Verein zählt inzwischen mehr als vierhundert Mitglieder.", "Newsletter abonnieren"})
              .front()
              .empty());
}

TEST_CASE("a table that fell into lines goes, lists stay")
{
    for (const std::string& rule : rules_of(
             {"Tabelle", "1", "Rot-Weiß Ahlen", "54", "2", "SV Waldheim", "51", "3", "Kickers Ulm", "47"}))
        CHECK(rule == "table");
    for (const std::string& rule :
         rules_of({"500 g Kartoffeln", "2 Möhren", "1 l Brühe", "1 Zwiebel", "Salz", "Pfeffer", "Majoran"}))
        CHECK(rule.empty());
    for (const std::string& rule : rules_of({"12.03.2025", "Konzert im Dom", "14.03.2025",
                                             "Lesung im Rathaus", "16.03.2025", "Tanz in der Halle"}))
        CHECK(rule != "table");
}
