// Titles, bylines, boilerplate and roles on small texts; whole pages are in tests/golden/articles.
#include "article/kept_text.hpp"
#include "article/read.hpp"

#include <doctest/doctest.h>

#include <algorithm>

using article::Article;

namespace {

const std::string prose =
    "Das ist ein ganzer Absatz, der aus einem einzigen, nicht ganz kurzen Satz besteht.";
const std::string more =
    "Auch der nächste Absatz hat einen Satz, der lang genug ist, um keiner Überschrift zu gleichen.";

Article read_text(const std::string& text)
{
    auto article = article::read_bytes(text, "probe.txt");
    if (!article) FAIL(article.error().message);
    CHECK(lost_text(*article).empty());
    return *std::move(article);
}

std::string title_of(const std::string& text) { return read_text(text).metadata.title; }

std::string authors_of(const std::string& line)
{
    return article::joined_authors(
        read_text("Der Titel der Meldung\n\n" + line + "\n\n" + prose + "\n\n" + more).metadata);
}

/// The rule that dropped the piece; "" if it stayed.
std::string rule_of(const Article& article, std::string_view text)
{
    const auto found = std::find_if(article.dropped.begin(), article.dropped.end(),
                                    [&](const auto& piece) { return piece.text == text; });
    return found == article.dropped.end() ? "" : found->rule;
}

/// "title paragraph heading …"
std::string roles_of(const std::string& text)
{
    std::string roles;
    for (const article::Block& block : read_text(text).blocks) {
        if (!roles.empty()) roles += ' ';
        roles += article::name(block.role);
    }
    return roles;
}

} // namespace

TEST_CASE("a title is taken out of what is glued to it")
{
    const std::string title = "Kanzlerin reist nach Wien";
    const std::string body = "\n\n" + prose + "\n\n" + more;
    for (const std::string_view line :
         {"PolitikKanzlerin reist nach Wien", "Politik | Kanzlerin reist nach Wien",
          "Politik: Kanzlerin reist nach Wien", "Politik > Kanzlerin reist nach Wien"}) {
        CAPTURE(line);
        const Article article = read_text(std::string(line) + "\n\n" + title + body);
        CHECK(article.metadata.title == title);
        CHECK(article.metadata.section == "Politik");
        CHECK(rule_of(article, title) == "repeated title");
    }
    const Article site = read_text(title + " - Musterbote\n\n" + title + body);
    CHECK(site.metadata.title == title);
    CHECK(site.metadata.publisher == "Musterbote");
    CHECK(title_of("SportBayern gewinnt das Derby" + body) == "Bayern gewinnt das Derby");
    CHECK(title_of("KulturhauptstadtWien feiert sich" + body) == "KulturhauptstadtWien feiert sich");
}

TEST_CASE("a title keeps its quotation marks and its punctuation")
{
    CHECK(title_of("Kultur„Wir fangen neu an“\n\n„Wir fangen neu an“\n\n" + prose + "\n\n" + more) ==
          "„Wir fangen neu an“");
    CHECK(title_of("Panorama | Wem gehört der Wald?\n\nWem gehört der Wald?\n\n" + prose + "\n\n" + more) ==
          "Wem gehört der Wald?");
}

TEST_CASE("lines that only resemble the title are not its repetitions")
{
    const Article article =
        read_text("Kanzlerin reist nach Wien\n\n" + prose + "\n\nWarum die Kanzlerin reist nach Wien\n\n" +
                  more + "\n\nKanzlerin reist nach Wien und Graz\n\n" + more);
    CHECK(article.metadata.title == "Kanzlerin reist nach Wien");
    CHECK(article.dropped.empty());
}

TEST_CASE("repetitions of the title are dropped anywhere, in any case and punctuation")
{
    const Article article =
        read_text("Wien: Kanzlerin reist ab\n\n" + prose + "\n\nWIEN – Kanzlerin reist ab\n\n" + more);
    CHECK(rule_of(article, "WIEN – Kanzlerin reist ab") == "repeated title");
}

TEST_CASE("what is no title")
{
    CHECK(title_of(prose + "\n\n" + more).empty());
    CHECK(title_of("Kurz.").empty());
    CHECK(title_of("- Punkt eins\n- Punkt zwei").empty());
    CHECK(title_of("Liebe Leser:\n\n" + prose).empty());
    CHECK(title_of("Kanzlerin reist ab.\n\n" + prose) == "Kanzlerin reist ab.");
}

TEST_CASE("authors, with and without a label")
{
    CHECK(authors_of("Von Anna Berg") == "Anna Berg");
    CHECK(authors_of("von ANNA BERG und JAN KURZ, Berlin") == "Anna Berg, Jan Kurz");
    CHECK(authors_of("Autorin: Dr. Anna Berg") == "Dr. Anna Berg");
    CHECK(authors_of("Ein Kommentar von Jan Kurz") == "Jan Kurz");
    CHECK(authors_of("Von unserem Korrespondenten Jan Kurz") == "Jan Kurz");
    CHECK(authors_of("Von Anna Berg | 05.11.2025, 6 Uhr") == "Anna Berg");
    CHECK(authors_of("Anna Berg, Redakteurin") == "Anna Berg");
    CHECK(authors_of("Anna Berg") == "Anna Berg");
    CHECK(authors_of("Foto: dpa\nXerxes Unbekannt") == "Xerxes Unbekannt");
    CHECK(authors_of("Xerxes Unbekannt\n5. November 2025") == "Xerxes Unbekannt");
    CHECK(authors_of("Von dpa") == "");
}

TEST_CASE("what is no byline stays")
{
    CHECK(authors_of("Strategische Partnerschaft").empty());
    CHECK(authors_of("Foto: dpa\n\nStrategische Partnerschaft").empty());
    CHECK(authors_of("Von Berlin nach Paris").empty());
    CHECK(authors_of("Deutsche Bahn AG").empty());
    CHECK(authors_of("Teilen\nHistorischer Markt").empty());
    const Article named =
        read_text("Der Titel der Meldung\n\nAnna Berg\n\nDie Malerin Anna Berg ist tot, wie ihre "
                  "Galerie mitteilte.\n\n" +
                  more);
    CHECK(named.metadata.authors.empty());
}

TEST_CASE("the lead is parted from the text by byline, date or credit")
{
    CHECK(roles_of("Der Titel hier\n\n" + prose + "\n\nVon Anna Berg\n\n" + more) == "title lead paragraph");
    CHECK(roles_of("Der Titel hier\n\n" + prose + "\n\nFoto: dpa\n\n" + more) == "title lead paragraph");
    CHECK(roles_of("Der Titel hier\n\nVon Anna Berg\n\n" + prose + "\n\n" + more) ==
          "title paragraph paragraph");
    CHECK(roles_of("Der Titel hier\n\n" + prose + "\n\nAnzeige\n\n" + more) == "title paragraph paragraph");
}

TEST_CASE("headings, lists and quotations")
{
    const std::string head = "Der Titel hier\n\n" + prose + "\n\n";
    CHECK(roles_of(head + "Neue Partner\n\n" + more) == "title paragraph heading paragraph");
    CHECK(roles_of(head + "Was heißt das?\n\n" + more) == "title paragraph heading paragraph");
    CHECK(roles_of(head + "Das war alles.\n\n" + more) == "title paragraph paragraph paragraph");
    CHECK(roles_of(head + more + "\n\nEnde") == "title paragraph paragraph paragraph");
    CHECK(roles_of(head + "Die Punkte\n\n- eins\n- zwei") == "title paragraph heading list_item list_item");
    CHECK(roles_of(head + "1. Erstens\n2. Zweitens") == "title paragraph list_item list_item");
    CHECK(roles_of(head + "3. Oktober ist Feiertag.") == "title paragraph paragraph");
    CHECK(roles_of(head + "„Das Wasser stieg.“\n\n" + more) == "title paragraph quotation paragraph");
    CHECK(roles_of(head + "„Ja“ und „Nein“\n\n" + more) == "title paragraph heading paragraph");
    CHECK(roles_of(head + "Rot\nGelb\nBlau\n\n" + more) ==
          "title paragraph paragraph paragraph paragraph paragraph");
}

TEST_CASE("teasers go with their pointer, a heading after them stays")
{
    const std::string head = "Der Titel hier\n\n" + prose + "\n\n";
    const Article inside =
        read_text(head + "Mehr zum Thema\nAltes Rathaus verkauft\nNeues Rathaus gebaut\n\n" + more);
    CHECK(rule_of(inside, "Neues Rathaus gebaut") == "teaser");
    const Article heading =
        read_text(head + "Mehr zum Thema\n\nAltes Rathaus verkauft\n\nNeue Pläne\n\n" + more);
    CHECK(rule_of(heading, "Altes Rathaus verkauft") == "teaser");
    CHECK(rule_of(heading, "Neue Pläne").empty());
}

TEST_CASE("the rest of the page goes only after an article")
{
    const std::string text = prose + "\n\n" + more + "\n\n" + prose + "\n\n" + more + "\n\n" + more;
    const Article article =
        read_text("Der Titel hier\n\n" + text + "\n\n3 Kommentare\n\nIch sehe das ganz anders als Sie.");
    CHECK(rule_of(article, "Ich sehe das ganz anders als Sie.") == "comments");
    const Article link = read_text("Der Titel hier\n\n" + text.substr(0, 300) + "\n\nKommentare\n\n" + text +
                                   "\n\n" + text + "\n\n" + text);
    CHECK(rule_of(link, more).empty());
    const Article early = read_text("Der Titel hier\n\n3 Kommentare\n\n" + text);
    CHECK(rule_of(early, prose).empty());
}

TEST_CASE("rules for the top and the end of a page leave the middle alone")
{
    const std::string notice = "Themen: Wasser, Land und Leute";
    const std::string text = prose + "\n\n" + more;
    CHECK(rule_of(read_text("Der Titel hier\n\n" + text + "\n\n" + notice), notice) == "topic tags");
    CHECK(rule_of(read_text("Der Titel hier\n\n" + text + "\n\n" + notice + "\n\n" + text + "\n\n" + text),
                  notice)
              .empty());
}

TEST_CASE("a kicker stands right above its headline; what a blank line sets off is the title itself")
{
    const std::string body = "\n\n" + prose + "\n\n" + more;
    const Article kicked = read_text("Sparen im Rathaus\nFreibad bleibt trotz Sparzwang geöffnet" + body);
    CHECK(kicked.metadata.title == "Freibad bleibt trotz Sparzwang geöffnet");
    CHECK(rule_of(kicked, "Sparen im Rathaus") == "line above the title");
    CHECK(title_of("Die Ergebnisse im Überblick\n\nFC Nordstadt verliert gegen TSV Süd 2:1" + body) ==
          "Die Ergebnisse im Überblick");
}

TEST_CASE("a page's menus go, and the headline below them stays, however short it is")
{
    const std::string menu =
        "Musterbote\nStartseite\nPolitik\nSport\nFreizeit\nMeine Nachrichten\nAnmelden\n";
    const std::string body = "\n\n" + prose + "\n\n" + more;
    CHECK(title_of(menu + "\nRathaus\nFreibad bleibt trotz Sparzwang geöffnet" + body) ==
          "Freibad bleibt trotz Sparzwang geöffnet");
    CHECK(title_of(menu + "\nLandleben\nDie letzten Fährleute\n" + prose + "\n\n" + more) ==
          "Die letzten Fährleute");
    CHECK(title_of(menu + "Freibad bleibt trotz Sparzwang geöffnet" + body) ==
          "Freibad bleibt trotz Sparzwang geöffnet");
    const Article placed =
        read_text("Eilmeldung: Bahn stoppt den ganzen Verkehr\n\nHome / Regio / Neuhafen\nFreibad "
                  "bleibt trotz Sparzwang geöffnet" +
                  body);
    CHECK(placed.metadata.title == "Freibad bleibt trotz Sparzwang geöffnet");
    CHECK(rule_of(placed, "Eilmeldung: Bahn stoppt den ganzen Verkehr") == "line above the title");
    // No menu: what stands above the text is the author's.
    const Article recipe =
        read_text("Kartoffelsuppe\n\nZutaten\n500 g Kartoffeln\nSalz\nPfeffer\n\n" + prose);
    CHECK(recipe.metadata.title == "Kartoffelsuppe");
    CHECK(rule_of(recipe, "Salz").empty());
}
