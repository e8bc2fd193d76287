// What the golden pages do not show: hostile pages, places in the source, encodings.
#include "article/html/document.hpp"
#include "article/html/guard.hpp"
#include "article/html/text_map.hpp"
#include "article/read.hpp"

#include <doctest/doctest.h>

#include <algorithm>

using namespace std::string_literals;
using article::Article;
using article::Role;

namespace {

const std::string paragraph =
    "<p>Das ist ein ganz gewöhnlicher Absatz über die Stadt und ihre Menschen.</p>\n";
const std::string sentence = "Das ist ein ganz gewöhnlicher Absatz über die Stadt und ihre Menschen.";

Article read_page(std::string bytes)
{
    auto article = article::read_bytes(std::move(bytes), "probe.html");
    if (!article) FAIL(article.error().message);
    return *std::move(article);
}

std::string error_of(std::string bytes)
{
    const auto article = article::read_bytes(std::move(bytes), "probe.html");
    REQUIRE_FALSE(article.has_value());
    return article.error().message;
}

std::string repeated(std::string_view text, std::size_t times)
{
    std::string all;
    for (std::size_t i = 0; i < times; ++i) {
        all += text;
    }
    return all;
}

bool holds(const Article& article, std::string_view text)
{
    return std::any_of(article.blocks.begin(), article.blocks.end(),
                       [&](const auto& block) { return block.text.text().find(text) != std::string::npos; });
}

} // namespace

TEST_CASE("a page without text or article is an error that says so")
{
    CHECK(error_of("").find("probe.html: holds no text") == 0);
    CHECK(error_of("<html><frameset><frame src=a></frameset></html>").find("holds no text") !=
          std::string::npos);
    CHECK(error_of("<nav>Startseite</nav>")
              .find("holds no article: all of its text was left out (navigation") != std::string::npos);
}

TEST_CASE("pages made to break a parser are read, or refused")
{
    const std::string text = repeated(paragraph, 3);
    for (const char* const nest :
         {"<div>", "<span>", "<b><p>", "<table><tr><td>", "<div><table><td></div>", "<form><div></form>",
          "<li><ul></li>", "<blockquote>", "<font color=red>"}) {
        CAPTURE(nest);
        CHECK(holds(read_page(text + repeated(nest, 20'000) + "Ende"), sentence));
    }
    std::string attributes = "<p";
    for (int i = 0; i < 100'000; ++i) {
        attributes += " a" + std::to_string(i) + "=1";
    }
    CHECK(holds(read_page(attributes + ">" + text), sentence));
    CHECK(
        holds(read_page("<script type='application/ld+json'>" + repeated("[", 100'000) + "</script>" + text),
              sentence));
    CHECK(error_of(repeated("<p>x", 400'001)).find("more than 400000 elements") != std::string::npos);
}

TEST_CASE("the guard keeps every byte in its place")
{
    const std::string page = "<p>a\0b<svg><path/></svg>c<script>x = '<p>'</script>"s
                             "<script type='application/ld+json'>{\"a\":\"<!--\"}</script><!-- <p> --></p>";
    const auto guarded = article::html::guard_html(page, "probe.html");
    REQUIRE(guarded.has_value());
    CHECK(guarded->size() == page.size());
    CHECK(guarded->find("x = ") == std::string::npos);
    CHECK(guarded->find("path") == std::string::npos);
    CHECK(guarded->find("{\"a\":\"    \"}") != std::string::npos);
}

TEST_CASE("spans of blocks lead through entities and tags to the source")
{
    const std::string source =
        "<html><body><h1>Titel</h1>" + paragraph +
        "<p>Gr&uuml;&szlig;e an <b>alle</b> in&nbsp;K&#246;ln &amp; Bonn, sagte sie am Montag.</p>" +
        paragraph + "</body></html>";
    const Article article = read_page(source);
    REQUIRE(article.blocks.size() == 4);
    const article::MappedText& text = article.blocks[2].text;
    CHECK(text.text() == "Grüße an alle in Köln & Bonn, sagte sie am Montag.");
    const auto written = [&](std::string_view word) {
        const auto at = static_cast<std::uint32_t>(text.text().find(word));
        return text.source_of({at, at + static_cast<std::uint32_t>(word.size())}).of(article.source_text);
    };
    CHECK(written("Grüße") == "Gr&uuml;&szlig;e");
    CHECK(written("alle") == "alle");
    CHECK(written("Köln") == "K&#246;ln");
    CHECK(written("&") == "&amp;");
    CHECK(written("Montag") == "Montag");
}

TEST_CASE("decoded text is aligned with what was written, whatever it is")
{
    const auto source_of = [](std::string_view decoded, std::string_view written, std::string_view part) {
        const article::MappedText map = article::html::map_decoded(decoded, written, 100);
        CHECK(map.text() == decoded);
        const auto at = static_cast<std::uint32_t>(decoded.find(part));
        const base::Span span = map.source_of({at, at + static_cast<std::uint32_t>(part.size())});
        return base::Span{span.begin - 100, span.end - 100}.of(written);
    };
    CHECK(source_of("für", "f&uumlr", "ü") == "&uuml");
    CHECK(source_of("R&D", "R&D", "D") == "D");
    CHECK(source_of("a&b", "a&ampb", "&") == "&amp");
    CHECK(source_of("&foo; x", "&foo; x", "x") == "x");
    CHECK(source_of("a\nb", "a\r\nb", "b") == "b");
    CHECK(source_of("ab", "a</i>b", "b") == "b");
    CHECK(source_of("≂̸x", "&NotEqualTilde;x", "x") == "x");
    CHECK(source_of("ganz anders", "nichts davon", "anders") == "nichts davon");
}

TEST_CASE("the encoding is found, whatever the page says it is")
{
    const std::string utf8 = "<meta charset='iso-8859-1'><h1>Öl</h1>" + repeated(paragraph, 3);
    CHECK(read_page(utf8).metadata.title == "Öl");
    const std::string body = repeated("<p>Das ist ein Absatz \xFC"
                                      "ber die Stadt und ihre Menschen, sagt sie.</p>",
                                      3);
    for (const char* const charset : {"utf-8", "ISO-8859-1", "windows-1252", "x-unknown", ""}) {
        CAPTURE(charset);
        const std::string page = "<meta charset=\"" + std::string(charset) + "\"><h1>\xD6l</h1>" + body;
        CHECK(read_page(page).metadata.title == "Öl");
    }
    const std::string polish =
        "<meta http-equiv=Content-Type content='text/html; charset=iso-8859-2'><h1>\xA3\xF3"
        "d\xBC</h1>";
    CHECK(read_page(polish + body).metadata.title == "Łódź");
}

TEST_CASE("metadata: the surest source counts, and junk is none")
{
    const Article article = read_page(R"(<html lang="de_DE"><head><title>Fenster | Haus</title>
<script type="application/ld+json">// <![CDATA[
{"@graph":[{"@type":"WebPage"},{"@type":"BlogPosting","headline":"Titel","datePublished":"2024-02-30","author":["Anna Berg",{"name":"Jan Kurz"}],
"articleBody":"mit einem
Umbruch"}]} // ]]></script>
<script type="application/ld+json">{"kaputt": </script>
<meta property="article:published_time" content="2024-02-28T23:10:00Z"><meta name="author" content="Jemand"></head>
<body><h1>Titel</h1>)" + repeated(paragraph, 3));
    CHECK(article.metadata.title == "Titel");
    CHECK(article.metadata.authors == std::vector<std::string>{"Anna Berg", "Jan Kurz"});
    CHECK(article.metadata.date == "2024-02-28T23:10"); // there is no 30 February
    CHECK(article.metadata.language == "de-DE");
}

TEST_CASE("a big box of prose is no furniture, whatever its class")
{
    const std::string text = repeated(paragraph, 8);
    for (const char* const box :
         {"<div class='sidebar'>", "<form>", "<div class='paywall'>", "<div id=footer>"}) {
        CAPTURE(box);
        const Article article = read_page("<body><h1>Titel der Seite</h1>" + std::string(box) + text);
        CHECK(std::count_if(article.blocks.begin(), article.blocks.end(),
                            [](const auto& block) { return block.text.text() == sentence; }) == 8);
    }
}

TEST_CASE("the picture's address comes from JSON-LD in any of its forms, else from OpenGraph")
{
    const auto picture = [](const std::string& image, const std::string& head = "") {
        const Article article = read_page(
            R"(<html><head><script type="application/ld+json">{"@type": "NewsArticle", "headline": "Die Brücke bleibt zu")" +
            image + "}</script>" + head + "</head><body><article><h1>Die Brücke bleibt zu</h1>" +
            repeated(paragraph, 3) + "</article></body></html>");
        return article.metadata.picture;
    };
    CHECK(picture(R"(, "image": "bild.jpg")") == "bild.jpg");
    CHECK(picture(R"(, "image": ["bild.jpg", "anderes.jpg"])") == "bild.jpg");
    CHECK(picture(R"(, "image": {"@type": "ImageObject", "name": "Die Brücke", "url": "bild.jpg"})") ==
          "bild.jpg");
    CHECK(picture(R"(, "image": [{"@type": "ImageObject", "contentUrl": "bild.jpg"}])") == "bild.jpg");
    const std::string graph = R"(<meta property="og:image" content="graph.jpg">)";
    CHECK(picture("", graph) == "graph.jpg");
    CHECK(picture(R"(, "image": 5)", graph) == "graph.jpg");
}

TEST_CASE("lists bear the numbers that a browser prints")
{
    const auto items = [](const std::string& list) {
        std::string all;
        for (const article::Block& block :
             read_page("<h1>Titel</h1>" + repeated(paragraph, 3) + list).blocks) {
            if (block.role == Role::list_item) all += block.text.text() + "|";
        }
        return all;
    };
    CHECK(items("<ol><li>Erst der Teig<li>Dann der Ofen</ol>") == "1. Erst der Teig|2. Dann der Ofen|");
    CHECK(items("<ol start=4><li>Erst der Teig<li value=7>Dann der Ofen<li>Dann essen</ol>") ==
          "4. Erst der Teig|7. Dann der Ofen|8. Dann essen|");
    CHECK(items("<ol reversed><li>Erst der Teig<li>Dann der Ofen</ol>") ==
          "2. Erst der Teig|1. Dann der Ofen|");
    CHECK(items("<ol><li><p>Erst der Teig</p><p>Er ruht.</p><ul><li>Kühl</ul><li>Dann der Ofen</ol>") ==
          "1. Erst der Teig|Er ruht.|Kühl|2. Dann der Ofen|");
    CHECK(items("<ol><li>1. Erst der Teig<li>2. Dann der Ofen</ol>") == "1. Erst der Teig|2. Dann der Ofen|");
    CHECK(items("<ol type=a><li>Erst der Teig</ol><ul><li>Dann der Ofen</ul>") ==
          "Erst der Teig|Dann der Ofen|");
}

TEST_CASE("tables are read row by row where they are asked for")
{
    const std::string page =
        "<h1>Titel</h1>" + repeated(paragraph, 3) +
        "<table><caption>Kosten</caption><tr><th>Turm<th>Jahr<th>Euro</tr><tr><td "
        "rowspan=2>Rathaus<td>1898<td>410"
        "<sup>1</sup></tr><tr><td>1911<td></tr><tr><td colspan=2>Werft<td>10<sup>3</sup></tr></table>" +
        repeated(paragraph, 2);
    article::ReadOptions options;
    options.tables = article::Aloud::yes;
    const auto article = article::read_bytes(page, "probe.html", options);
    REQUIRE(article.has_value());
    std::string all;
    for (const article::Block& block : article->blocks) {
        if (block.role == Role::list_item) all += block.text.text() + "|";
    }
    CHECK(all == "Turm: Rathaus; Jahr: 1898; Euro: 410|Turm: Rathaus; Jahr: 1911|Turm: Werft; Euro: 10³|");
}

TEST_CASE("raised numbers, and words in other languages")
{
    const Article article = read_page(
        "<h1>Titel</h1>" + repeated(paragraph, 2) +
        "<p>Die Zahl 10<sup>5</sup> stand auf <i lang=en>the board</i>, daneben H<sub>2</sub>O, schrieb "
        "sie.<sup>2</sup></p><p lang=fr-FR>Le pont est fermé, a dit la maire de la ville ce matin.</p>" +
        repeated(paragraph, 2));
    REQUIRE(article.blocks.size() >= 5);
    const article::Block& block = article.blocks[3];
    CHECK(block.text.text() == "Die Zahl 10⁵ stand auf the board, daneben H2O, schrieb sie.");
    REQUIRE(block.foreign.size() == 1);
    CHECK(block.foreign[0].language == "en");
    CHECK(block.foreign[0].span.of(block.text.text()) == "the board");
    REQUIRE(article.blocks[4].foreign.size() == 1);
    CHECK(article.blocks[4].foreign[0].language == "fr-FR");
}

TEST_CASE("what a page asks to be said instead is said, at the place of what is written")
{
    const Article article = read_page("<h1>Titel</h1>" + repeated(paragraph, 2) +
                                      "<p>Das Spiel endete <span data-speak-as='drei zu zwei'>3–2</span>, "
                                      "sagte das <sub alias='WWW-Konsortium'>"
                                      "<b>W3C</b></sub>, und H<sub>2</sub>O floss <span "
                                      "data-speak-as=''>nur</span> noch sehr langsam.</p>" +
                                      repeated(paragraph, 2));
    REQUIRE(article.blocks.size() >= 4);
    const article::MappedText& text = article.blocks[3].text;
    CHECK(text.text() ==
          "Das Spiel endete drei zu zwei, sagte das WWW-Konsortium, und H2O floss nur noch sehr langsam.");
    const auto begin = static_cast<std::uint32_t>(text.text().find("drei"));
    CHECK(text.source_of({begin, begin + 12}).of(article.source_text) == "3–2");
}

TEST_CASE("hostile marks of lists, tables, notes and languages cost linear time")
{
    for (const std::string piece :
         {"<ol><li value=-99999999999>x", "<sup>1", "<abbr title='Zett' lang=en>z</abbr> ",
          "<i lang=en>word</i> und ", "<sub alias=a><b>", "<i data-speak-as=b>c</i>",
          "<table><tr><td rowspan=999 colspan=999>x"}) {
        CAPTURE(piece);
        const auto article = article::read_bytes(
            "<h1>Titel</h1>" + repeated(paragraph, 2) + repeated(piece, 20'000), "probe.html");
        CHECK(article.has_value());
    }
}
