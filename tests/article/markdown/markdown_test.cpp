// Markdown and front matter on small texts; whole articles are in tests/golden/articles.
#include "article/read.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

namespace {

article::Article read(const std::string& markdown, const article::ReadOptions& options = {})
{
    auto article = article::read_bytes(markdown, "a.md", options);
    if (!article) FAIL(article.error().message);
    return *std::move(article);
}

/// "role: text" of every block.
std::vector<std::string> blocks(const article::Article& article)
{
    std::vector<std::string> all;
    for (const article::Block& block : article.blocks)
        all.push_back(std::string(article::name(block.role)) + ": " + block.text.text());
    return all;
}

std::vector<std::string> dropped(const article::Article& article)
{
    std::vector<std::string> all;
    for (const article::Dropped& piece : article.dropped)
        all.push_back(piece.rule + ": " + piece.text);
    return all;
}

using Texts = std::vector<std::string>;

} // namespace

TEST_CASE("headings, paragraphs, items and quotations keep their form")
{
    const auto article = read("# Der Titel\n\nEin *erster* Absatz mit [Link](https://a.de/b) und `Code`.\n\n"
                              "Zwischen\n========\n\n## Tiefer\n\n- eins\n- zwei\n\n> Zitat,\n> weiter.\n\n"
                              "Und noch ein Absatz.\n");
    CHECK(blocks(article) == Texts{"title: Der Titel", "paragraph: Ein erster Absatz mit Link und Code.",
                                   "heading: Zwischen", "heading: Tiefer", "list_item: eins",
                                   "list_item: zwei", "quotation: Zitat, weiter.",
                                   "paragraph: Und noch ein Absatz."});
    CHECK(article.blocks[2].level == 1);
    CHECK(article.blocks[3].level == 2);
}

TEST_CASE("numbered items say their number, a paragraph that begins with a year is none")
{
    CHECK(blocks(read("Vorweg steht hier ein Satz.\n\n3. Eier\n4. Mehl\n\n   Zweiter Absatz des "
                      "Punkts.\n\n1989. Es fiel.\n")) ==
          Texts{"paragraph: Vorweg steht hier ein Satz.", "list_item: 3. Eier", "list_item: 4. Mehl",
                "paragraph: Zweiter Absatz des Punkts.", "paragraph: 1989. Es fiel."});
}

TEST_CASE("what is left out is told")
{
    const auto article =
        read("Ein Satz, der hier steht ~~und nicht gilt~~.\n\n![Ein Bild](b.jpg)\n\n"
             "```sh\nls -la\n```\n\n| A | B |\n|---|---|\n| 1 | 2 |\n\n[^1] Noch ein Satz.[^1]\n\n"
             "[^1]: Die Quelle.\n");
    CHECK(dropped(article) == Texts{"struck out: und nicht gilt", "image: Ein Bild", "code: ls -la",
                                    "table: A | B / 1 | 2", "footnote: Die Quelle."});
}

TEST_CASE("footnotes and tables are spoken if asked for")
{
    const auto article =
        read("Erster Satz.[^b] Und weiter.[^a]\n\nZweiter Absatz.\n\n| Land | Hauptstadt |\n|---|---|\n"
             "| Polen | Warschau |\n| Malta |  |\n\n[^a]: Nach a.\n[^b]: Nach b.\n",
             {.footnotes = article::Aloud::yes, .tables = article::Aloud::yes});
    CHECK(blocks(article) == Texts{"paragraph: Erster Satz. Und weiter.", "paragraph: Fußnote: Nach b.",
                                   "paragraph: Fußnote: Nach a.", "paragraph: Zweiter Absatz.",
                                   "list_item: Land: Polen; Hauptstadt: Warschau", "list_item: Land: Malta"});
    CHECK(article.dropped.empty());
}

TEST_CASE("front matter in YAML")
{
    const auto article = read("---\ntitle: \"Wald: mehr Geld\"\nauthor:\n  - Anna Berg\n  - name: Jan Kurz\n"
                              "date: 2025-11-05 06:00:00 +0100\ncategories: [Politik, Natur]\nlang: de-AT\n"
                              "image: wald.jpg\n---\n\nDer Text beginnt hier.\n");
    CHECK(article.metadata.title == "Wald: mehr Geld");
    CHECK(article.metadata.authors == Texts{"Anna Berg", "Jan Kurz"});
    CHECK(article.metadata.date == "2025-11-05T06:00");
    CHECK(article.metadata.section == "Politik");
    CHECK(article.metadata.language == "de-AT");
    CHECK(article.metadata.picture == "wald.jpg");
    CHECK(blocks(article) == Texts{"title: Wald: mehr Geld", "paragraph: Der Text beginnt hier."});
    CHECK(article.blocks[0].text.source().of(article.source_text) == "Wald: mehr Geld");
}

TEST_CASE("front matter that cannot be read is told, and no text")
{
    const auto article = read("---\ntitle: {offen\nauthor: [a]\n---\n\nEin Satz, der hier steht.\n");
    CHECK(article.warnings.size() == 1);
    CHECK(blocks(article) == Texts{"paragraph: Ein Satz, der hier steht."});
}

TEST_CASE("front matter in TOML")
{
    const auto article = read("+++\ntitle = 'Ein Titel'\ndate = 2025-11-05T06:00:00+01:00\n[params]\n"
                              "author = 'Mia Sommer'\n+++\n\n# Ein Titel\n\nDer Text beginnt hier.\n");
    CHECK(article.metadata.title == "Ein Titel");
    CHECK(article.metadata.authors == Texts{"Mia Sommer"});
    CHECK(article.metadata.date == "2025-11-05T06:00");
    CHECK(blocks(article) == Texts{"title: Ein Titel", "paragraph: Der Text beginnt hier."});
}

TEST_CASE("a line across the page is no front matter")
{
    CHECK(blocks(read("---\n\nEin Satz, der hier steht.\n\n---\n\nNoch ein Satz.\n")) ==
          Texts{"paragraph: Ein Satz, der hier steht.", "paragraph: Noch ein Satz."});
}

TEST_CASE("HTML inside is read as HTML")
{
    const auto article =
        read("Ein Satz davor.\n\n<div class=\"kasten\">\n<p>Ein <b>fetter</b> Satz.</p>\n</div>\n\n"
             "Ein<br>Satz <script>alert(1)</script>danach.\n");
    CHECK(blocks(article) ==
          Texts{"paragraph: Ein Satz davor.", "paragraph: Ein fetter Satz.", "paragraph: Ein Satz danach."});
}

TEST_CASE("every block knows where it stands")
{
    const std::string source =
        "# Titel &amp; mehr\r\n\r\n> - Ein \\*Satz\\* mit **Nachdruck**\r\n>   und Zeile.\r\n\r\n"
        "Schluss: äöü.\r\n";
    for (const article::Block& block : read(source).blocks) {
        const std::string& text = block.text.text();
        for (const std::string& word :
             {std::string("Nachdruck"), std::string("Zeile"), std::string("mehr"), std::string("äöü")}) {
            const std::size_t at = text.find(word);
            if (at == std::string::npos) continue;
            const auto begin = static_cast<std::uint32_t>(at);
            CHECK(block.text.source_of({begin, begin + static_cast<std::uint32_t>(word.size())}).of(source) ==
                  word);
        }
    }
}

TEST_CASE("hostile Markdown ends in time")
{
    const auto repeated = [](const std::string& piece, std::size_t bytes) {
        std::string text = "Ein Satz.\n\n";
        while (text.size() < bytes)
            text += piece;
        return text;
    };
    for (const char* piece : {"[", "> ", "*a _b ", "![", "- ", "`", "<", "&amp;", "[^1]", "|", "a\n|-\n",
                              "[a](", "~~", "\\", "<!--", "<div>", "1. ", "[a]: b\n"}) {
        CAPTURE(piece);
        (void)article::read_bytes(repeated(piece, 100'000), "a.md");
    }
}

TEST_CASE("Pandoc's title block, names of headings, boxes and citations are not read")
{
    const auto article = read("% Der Deich\n% Anna Berg; Jan Kurz\n% 3. Mai 2024\n\n# Anfang {#sec:a}\n\n"
                              ":::tip\nFragen Sie vorher[@meier, S. 12].\n:::\n");
    CHECK(article.metadata.title == "Der Deich");
    CHECK(article.metadata.authors == Texts{"Anna Berg", "Jan Kurz"});
    CHECK(article.metadata.date == "2024-05-03");
    CHECK(blocks(article) == Texts{"title: Der Deich", "heading: Anfang", "paragraph: Fragen Sie vorher."});
    CHECK(dropped(article) == Texts{"front matter: % Der Deich % Anna Berg; Jan Kurz % 3. Mai 2024",
                                    "heading mark: {#sec:a}", "box mark: :::tip", "citation: [@meier, S. 12]",
                                    "box mark: :::"});
}

TEST_CASE("more marks than an article has are refused, not held in memory")
{
    const auto error_of = [](const std::string& markdown) {
        const auto article = article::read_bytes(markdown, "a.md", {});
        return article ? std::string() : article.error().message;
    };
    const auto repeated = [](const std::string& piece, int times) {
        std::string text;
        for (int i = 0; i < times; ++i)
            text += piece;
        return text;
    };
    // cmark-gfm gives each of these rows a thousand cells.
    const std::string head = repeated("|a", 1000) + "|\n" + repeated("|-", 1000) + "|\n";
    CHECK(error_of(head + repeated("|a|\n", 2000)).find("more than 1000000 marks") != std::string::npos);
    CHECK(error_of(repeated("*a* ", 600'000)).find("a.md: has more than") == 0);
}

TEST_CASE("what a tag asks to be said instead is said, at the place of what is written")
{
    const article::Article article =
        read("# Titel\n\nEs endete <span data-speak-as=\"drei zu zwei\">*3*–2</span>, "
             "sagte das <sub alias=\"WWW-Konsortium\">W3C</sub>, und H<sub>2</sub>O <span "
             "data-speak-as=\"offen\">floss.\n");
    REQUIRE(article.blocks.size() == 2);
    const article::MappedText& text = article.blocks[1].text;
    CHECK(text.text() == "Es endete drei zu zwei, sagte das WWW-Konsortium, und H2O floss.");
    const auto begin = static_cast<std::uint32_t>(text.text().find("drei"));
    CHECK(text.source_of({begin, begin + 12}).of(article.source_text) == "3*–2");
}
