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

void drop(Article& article, std::string_view text, std::string_view rule)
{
    const auto from = static_cast<std::uint32_t>(article.source_text.size());
    article.source_text.append(text).append("\n\n");
    article.dropped.push_back(
        {std::string(text), std::string(rule), {from, from + static_cast<std::uint32_t>(text.size())}});
}

Article bridge(std::vector<std::string> authors = {"Anna Berg"})
{
    Article article;
    add(article, Role::title, "Die Brücke bleibt zu", 1);
    drop(article, "Von Anna Berg", "byline");
    add(article, Role::paragraph, "Der Rat hat entschieden.");
    article.metadata.title = "Die Brücke bleibt zu";
    article.metadata.authors = std::move(authors);
    article.metadata.date = "2025-11-05T06:00";
    article.metadata.section = "Verkehr";
    article.metadata.publisher = "Beispielbote";
    return article;
}

Script analyse(const Article& article, std::string_view opening, int level = frontend::deepest_heading)
{
    const auto parsed = frontend::parse_opening(opening);
    REQUIRE(parsed);
    return frontend::analyse(article, German::built_in(), {frontend::Acronyms::as_written, *parsed, level});
}

/// What is said of the first chapter, "title: Die Brücke bleibt zu | opening: …"
std::string said(const Article& article, std::string_view opening)
{
    std::string text;
    const Script script = analyse(article, opening);
    for (const frontend::Utterance& each : script.chapters.front().utterances) {
        if (!text.empty()) text += " | ";
        text += std::string(article::name(each.role)) + ": " + each.spoken;
    }
    return text;
}

/// The opening's own words.
std::string opened(const Article& article, std::string_view opening)
{
    const std::string all = said(article, opening);
    const std::string before = "title: Die Brücke bleibt zu";
    const std::string after = " | paragraph: Der Rat hat entschieden.";
    REQUIRE(all.starts_with(before));
    REQUIRE(all.ends_with(after));
    return all.substr(before.size(), all.size() - before.size() - after.size());
}

std::string authors(std::vector<std::string> names)
{
    return opened(bridge(std::move(names)), "{title}. Von {author}.");
}

} // namespace

TEST_CASE("the opening says title, author and date")
{
    CHECK(said(bridge(), "{title}. Von {author}.") ==
          "title: Die Brücke bleibt zu | opening: Von Anna Berg. | paragraph: Der Rat hat entschieden.");
    CHECK(opened(bridge(), "{title}. Vom {date}.") ==
          " | opening: Vom fünften November zweitausendfünfundzwanzig.");
    CHECK(opened(bridge(), "{title}. {date}.") == " | opening: fünfter November zweitausendfünfundzwanzig.");
    CHECK(opened(bridge(), "{title}. Aus dem {publisher}, Ressort {section}.") ==
          " | opening: Aus dem Beispielbote, Ressort Verkehr.");
}

TEST_CASE("the title is said once, whatever the opening says of it")
{
    CHECK(opened(bridge(), "") == "");
    CHECK(opened(bridge(), "Von {author}.") == " | opening: Von Anna Berg.");
    CHECK(opened(bridge(), "{title}. {title}.") == "");
    CHECK(
        said(bridge(), "{section}. {title}. Von {author}.") ==
        "opening: Verkehr. | title: Die Brücke bleibt zu | opening: Von Anna Berg. | paragraph: Der Rat hat "
        "entschieden.");
    const Script script = analyse(bridge(), "Sie hören: {title}.");
    CHECK(script.chapters.front().title == "Die Brücke bleibt zu");
    CHECK(script.chapters.front().utterances.front().spoken == "Sie hören: Die Brücke bleibt zu.");
    CHECK(script.chapters.front().utterances.front().role == Role::title);
}

TEST_CASE("foreign words of the title are known in any sentence")
{
    Article article = bridge();
    article.blocks.front().text = article::clean("Die Bridge bleibt zu", 0);
    article.blocks.front().foreign = {{{4, 10}, "en"}};
    for (const char* opening : {"{title}.", "Sie hören: {title}."}) {
        const Script script = analyse(article, opening);
        const frontend::Utterance& title = script.chapters[0].utterances[0];
        REQUIRE(title.foreign.size() == 1);
        CHECK(title.foreign[0].span.of(title.written) == "Bridge");
    }
}

TEST_CASE("a sentence without its value vanishes, with the title never")
{
    Article article = bridge({});
    article.metadata.date = "gestern";
    article.metadata.section = "";
    CHECK(opened(article, "{title}. Von {author}. Am {date}. Ressort {section}.") == "");
    CHECK(said(article, "{section}: {title}. Guten Tag.") ==
          "title: Die Brücke bleibt zu | opening: Guten Tag. | paragraph: Der Rat hat entschieden.");
}

TEST_CASE("only a day of the calendar is a date")
{
    for (const char* date :
         {"2025-02-30", "2025-13-01", "2025-1-1", "0000-01-01", "2025", "2025-11", "-025-11-05", ""}) {
        CAPTURE(date);
        Article article = bridge();
        article.metadata.date = date;
        CHECK(opened(article, "{title}. Vom {date}.") == "");
    }
    Article article = bridge();
    article.metadata.date = "2024-02-29";
    CHECK(opened(article, "{title}. Vom {date}.") ==
          " | opening: Vom neunundzwanzigsten Februar zweitausendvierundzwanzig.");
}

TEST_CASE("marks of a value are not doubled")
{
    Article article;
    add(article, Role::title, "Wer zahlt?", 1);
    add(article, Role::paragraph, "Niemand.");
    CHECK(said(article, "Heute: {title}.") == "title: Heute: Wer zahlt? | paragraph: Niemand.");
}

TEST_CASE("several authors are joined as people say it; agencies and desks sign, but are not said")
{
    CHECK(authors({"Anna Berg", "Jan Kurz"}) == " | opening: Von Anna Berg und Jan Kurz.");
    CHECK(authors({"Anna Berg", "Jan Kurz", "Mia Sommer"}) ==
          " | opening: Von Anna Berg, Jan Kurz und Mia Sommer.");
    CHECK(authors({"Anna Berg", "Anna Berg"}) == " | opening: Von Anna Berg.");
    CHECK(authors({"Anna Berg", "dpa"}) == " | opening: Von Anna Berg.");
    for (const char* credit : {"Anna Berg/dpa", "Anna Berg (dpa)", "Anna Berg und dpa", "Von Anna Berg",
                               "ANNA BERG", "Anna Berg (abe)", "Anna Berg, Berlin"}) {
        CAPTURE(credit);
        CHECK(authors({credit}) == " | opening: Von Anna Berg.");
    }
    CHECK(authors({"Anna Berg, Jan Kurz"}) == " | opening: Von Anna Berg und Jan Kurz.");
    CHECK(authors({"Loriot"}) == " | opening: Von Loriot.");
    for (const char* credit :
         {"dpa", "AFP", "dpa/lni", "mku", "SZ", "Online Redaktion", "Deutsche Presse-Agentur", "Redaktion",
          "Online-Redaktion", "Redaktion Wirtschaft", "Beispielbote", "https://example.org/anna",
          "anna@example.org", "—", ""}) {
        CAPTURE(credit);
        CHECK(authors({credit}) == "");
    }
}

TEST_CASE("desks: nobody says that one of them wrote the article")
{
    for (const frontend::Row& row : German::built_in()[frontend::TableName::desks])
        CHECK(authors({std::string(row.key())}) == "");
}

TEST_CASE("what is said already is not said again")
{
    Article by_title = bridge();
    by_title.source_text = "Ein Kommentar von Anna Berg";
    by_title.blocks.front().text = article::clean(by_title.source_text, 0);
    CHECK(said(by_title, "{title}. Von {author}.") ==
          "title: Ein Kommentar von Anna Berg | paragraph: Der Rat hat entschieden.");
    Article by_line = bridge();
    by_line.blocks[1].text = article::clean("Von Anna Berg", 0);
    CHECK(said(by_line, "{title}. Von {author}.") ==
          "title: Die Brücke bleibt zu | paragraph: Von Anna Berg");
    CHECK(opened(bridge({"Beispielbote aktuell"}), "{title}. Von {author}. {publisher}.") ==
          " | opening: Von Beispielbote aktuell.");
}

TEST_CASE("what comes from the source knows its place, other words are points")
{
    const Article article = bridge();
    const frontend::Utterance byline = analyse(article, "{title}. Von {author}.").chapters[0].utterances[1];
    REQUIRE(byline.written == "Von Anna Berg.");
    CHECK(byline.tokens[0].source.empty());
    CHECK(byline.tokens[1].source.of(article.source_text) == "Anna Berg");
    CHECK(byline.tokens.back().source.empty());
    CHECK(byline.after == Boundary::heading);
}

TEST_CASE("an acronym is said in full in the text, not in the opening")
{
    Article article = bridge();
    article.metadata.publisher = "DRK";
    add(article, Role::paragraph, "Das DRK hilft.");
    const auto opening = frontend::parse_opening("{title}. Ein Artikel vom {publisher}.");
    const Script script =
        frontend::analyse(article, German::built_in(), {frontend::Acronyms::first_full, *opening});
    CHECK(script.chapters[0].utterances[1].spoken == "Ein Artikel vom D R K.");
    CHECK(script.chapters[0].utterances.back().spoken.find("Deutsche Rote Kreuz") != std::string::npos);
}

TEST_CASE("an article without a title opens in the chapter of its first heading")
{
    Article article;
    add(article, Role::heading, "Anfang", 2);
    add(article, Role::paragraph, "Es beginnt.");
    article.metadata.authors = {"Anna Berg"};
    const Script script = analyse(article, "{title}. Von {author}.");
    REQUIRE(script.chapters.size() == 1);
    CHECK(script.chapters[0].title == "Anfang");
    CHECK(script.chapters[0].level == 2);
    CHECK(script.chapters[0].utterances[0].spoken == "Von Anna Berg.");
    CHECK(script.chapters[0].utterances[1].role == Role::heading);
}

TEST_CASE("a wrong opening is refused in words")
{
    const auto wrong = [](std::string_view opening) {
        const auto parsed = frontend::parse_opening(opening);
        REQUIRE_FALSE(parsed);
        return parsed.error().message;
    };
    CHECK(wrong("Von {autor}.") ==
          "there is no {autor}; there are {title}, {author}, {date}, {section}, {publisher}");
    CHECK(wrong("{title. Von {author}.").find("there is no {title. Von {author}") == 0);
    CHECK(wrong("{title").find("has no \"}\"") != std::string::npos);
    CHECK(wrong("title}").find("has no \"{\"") != std::string::npos);
    CHECK(wrong("{}").find("there is no {}") == 0);
}

TEST_CASE("headings deeper than the chapter level are spoken and open no chapter")
{
    Article article = bridge();
    add(article, Role::heading, "Kosten", 2);
    add(article, Role::heading, "Stahl", 3);
    add(article, Role::paragraph, "Er ist teuer.");
    add(article, Role::heading, "Termin", 2);
    const Script all = analyse(article, "");
    CHECK(all.chapters.size() == 4);
    const Script some = analyse(article, "", 2);
    REQUIRE(some.chapters.size() == 3);
    CHECK(some.chapters[1].title == "Kosten");
    REQUIRE(some.chapters[1].utterances.size() == 3);
    CHECK(some.chapters[1].utterances[1].role == Role::heading);
    CHECK(some.chapters[1].utterances[1].spoken == "Stahl");
    CHECK(analyse(article, "", 1).chapters.size() == 1);
}
