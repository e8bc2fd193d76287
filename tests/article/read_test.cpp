#include "article/kept_text.hpp"
#include "article/read.hpp"
#include "temporary_folder.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <fstream>
#include <random>

using namespace std::string_literals;
using article::Article;
using article::Role;

namespace {

Article read_text(std::string bytes)
{
    auto article = article::read_bytes(std::move(bytes), "probe.txt");
    if (!article) FAIL(article.error().message);
    CHECK(lost_text(*article).empty());
    CHECK_FALSE(article->blocks.empty());
    return *std::move(article);
}

std::string error_of(std::string bytes)
{
    const auto article = article::read_bytes(std::move(bytes), "probe.txt");
    REQUIRE_FALSE(article.has_value());
    return article.error().message;
}

std::size_t count(const Article& article, Role role)
{
    return static_cast<std::size_t>(std::count_if(article.blocks.begin(), article.blocks.end(),
                                                  [&](const auto& block) { return block.role == role; }));
}

std::string repeated(std::string_view text, std::size_t times)
{
    std::string all;
    for (std::size_t i = 0; i < times; ++i) {
        all += text;
    }
    return all;
}

} // namespace

TEST_CASE("a file is read, a missing one, a folder and an empty one are errors")
{
    const TemporaryFolder folder;
    const auto path = folder.path() / "bericht.txt";
    std::ofstream(path) << "Der Titel\n\nEin Absatz mit einem ganzen Satz darin.\n";
    const auto article = article::read(path);
    REQUIRE(article.has_value());
    CHECK(article->path == path);
    CHECK(article->metadata.title == "Der Titel");

    CHECK_FALSE(article::read(folder.path() / "fehlt.txt").has_value());
    const auto of_folder = article::read(folder.path());
    REQUIRE_FALSE(of_folder.has_value());
    CHECK(of_folder.error().message.find("is a folder; `vorlaut render` and") != std::string::npos);
    CHECK(error_of("").find("probe.txt: holds no text") == 0);
    CHECK(error_of(" \r\n\t\u00A0\u200B\n").find("holds no text") != std::string::npos);
    CHECK(error_of("\xEF\xBB\xBF").find("holds no text") != std::string::npos);
    CHECK(error_of("Anzeige\n\n© Verlag\n").find("all of its text was left out") != std::string::npos);
    CHECK(error_of(std::string((100U << 20U) + 1, 'a')).find("limit of 100 MB") != std::string::npos);
}

TEST_CASE("article files end in .txt, .html or .htm")
{
    CHECK(article::is_article_file("a/b.html"));
    CHECK(article::is_article_file("a/b.HTM"));
    CHECK(article::is_article_file("a/b.txt"));
    CHECK(article::is_article_file("a/B.TXT"));
    CHECK_FALSE(article::is_article_file("a/b.mp3"));
    CHECK_FALSE(article::is_article_file("txt"));
}

TEST_CASE("spans of blocks lead back to the source")
{
    const std::string source =
        "Titel der Meldung\n\nDie Stra\u00ADße ist\u00A012\u202F000 Meter lang, sagt er.\n";
    const Article article = read_text(source);
    REQUIRE(article.blocks.size() == 2);
    const article::MappedText& text = article.blocks[1].text;
    CHECK(text.text() == "Die Straße ist 12 000 Meter lang, sagt er.");
    const auto word = static_cast<std::uint32_t>(text.text().find("Straße"));
    CHECK(text.source_of({word, word + 7}).of(article.source_text) == "Stra\u00ADße");
}

TEST_CASE("ten megabytes in one line")
{
    const Article article = read_text(repeated("Die Größe beträgt 12 Meter, sagte er. ", 250'000));
    CHECK(article.blocks.size() == 1);
}

TEST_CASE("a word of 5,000 letters")
{
    const Article article =
        read_text("Das Wort: " + std::string(5000, 'x') + " ist lang.\n\nEnde gut, alles gut.");
    CHECK(article.blocks.size() == 2);
}

TEST_CASE("300 headings")
{
    std::string text = "Der Titel des Ganzen\n\n";
    for (int i = 0; i < 300; ++i) {
        text += "Abschnitt Nummer " + std::to_string(i) +
                "\n\nEin Satz, der hier steht und etwas länger ist.\n\n";
    }
    const Article article = read_text(text);
    CHECK(count(article, Role::heading) == 300);
    CHECK(count(article, Role::paragraph) == 300);
}

TEST_CASE("a million blank lines")
{
    const std::string blank(1'000'000, '\n');
    CHECK(read_text(blank + "Ein Satz ist da." + blank).blocks.size() == 1);
    CHECK(read_text(repeated("\r\n", 500'000) + "Ein Satz ist da.").blocks.size() == 1);
}

TEST_CASE("deep bullets and quotation marks")
{
    const std::string sentence = "Das hier ist ein Punkt der langen Liste.";
    const Article bullets = read_text(repeated("- ", 200'000) + sentence);
    REQUIRE(bullets.blocks.size() == 1);
    CHECK(bullets.blocks[0].role == Role::list_item);
    CHECK(bullets.blocks[0].text.text() == sentence);
    const Article quotes = read_text(repeated("> ", 200'000) + sentence);
    CHECK(quotes.blocks[0].role == Role::quotation);
    CHECK(quotes.blocks[0].text.text() == sentence);
}

TEST_CASE("many lines that rules might take")
{
    for (const std::string_view line : {"Mehr zum Thema\n", "a | b | c | d | e | f!\n", "Von Anna Berg\n",
                                        "12. Punkt\n", "- - - -\n", "© 2025 Verlag\n", "Kommentare\n"}) {
        const auto article = article::read_bytes(
            "Ein Absatz mit einem ganzen Satz darin.\n\n" + repeated(line, 20'000), "probe.txt");
        REQUIRE(article.has_value());
        CHECK(lost_text(*article).empty());
    }
}

TEST_CASE("NUL bytes, lone surrogates and mixed encodings")
{
    const std::string text = repeated("Ein ganz gewöhnlicher Satz steht hier. ", 60);
    CHECK(read_text(text + '\0' + "Ende.").blocks.size() == 1);
    CHECK(error_of(repeated("a\0"s + '\0', 500)).find("binary") != std::string::npos);

    const Article surrogate = read_text("\xFF\xFE"
                                        "S\0a\0t\0z\0\x00\xD8.\0"s);
    CHECK(surrogate.blocks[0].text.text() == "Satz.");
    REQUIRE(surrogate.warnings.size() == 1);
    CHECK(surrogate.warnings[0].source.of(surrogate.source_text) == "\uFFFD");

    const Article mixed = read_text("Größe ist alles.\n\nGr\xF6\xDF"
                                    "e ist nicht alles.\n");
    CHECK(mixed.blocks[1].text.text() == "Größe ist nicht alles.");
    CHECK(mixed.warnings.size() == 1);
}

TEST_CASE("any bytes are read or refused, and nothing is lost")
{
    const std::vector<std::string> pieces{"Von Anna Berg\n",
                                          "Titel hier\n",
                                          "\n",
                                          "- Punkt\n",
                                          "> Zitat ",
                                          "1. Eins\n",
                                          "Foto: dpa\n",
                                          "·\n",
                                          "Mehr zum Thema\n",
                                          "\u00AD",
                                          "\xFF",
                                          "ä",
                                          "05.11.2025\n",
                                          "Ein ganzer Satz, der länger ist als andere, steht hier.\n",
                                          " ",
                                          "Wort-\nteil"};
    std::mt19937 random(7); // NOLINT: the same texts in every run
    for (int round = 0; round < 400; ++round) {
        std::string text;
        for (int i = 0; i < 30; ++i) {
            text += pieces[random() % pieces.size()];
        }
        const auto article = article::read_bytes(text, "probe.txt");
        CAPTURE(text);
        if (article) CHECK(lost_text(*article) == "");
    }
}

TEST_CASE("the sample articles are read as articles")
{
    std::size_t samples = 0;
    for (const auto& entry :
         std::filesystem::directory_iterator(std::filesystem::path(VORLAUT_SOURCE_DIR) / "articles")) {
        if (!article::is_article_file(entry.path())) continue;
        CAPTURE(entry.path().filename().string());
        const auto article = article::read(entry.path());
        REQUIRE(article.has_value());
        CHECK(article->blocks[0].role == Role::title);
        CHECK_FALSE(article->metadata.authors.empty());
        CHECK_FALSE(article->metadata.date.empty());
        CHECK(count(*article, Role::title) == 1);
        CHECK(count(*article, Role::heading) == 2);
        ++samples;
        // Of Markdown, little is left out but its marks, which are no text.
        if (entry.path().extension() == ".md") continue;
        CHECK(article->dropped.size() >= 9);
        const bool is_html = entry.path().extension() == ".html";
        CHECK(lost_text(*article, is_html ? readable_html(article->source_text) : article->source_text) ==
              "");
    }
    CHECK(samples >= 5);
}

TEST_CASE("stray control characters are left out with a warning")
{
    const Article article = read_text("Der Titel der Meldung\n\nEin Satz\x1B steht hier\0 ganz allein.\n"s);
    REQUIRE(article.blocks.size() == 2);
    CHECK(article.blocks[1].text.text() == "Ein Satz steht hier ganz allein.");
    REQUIRE(article.warnings.size() == 1);
    CHECK(article.warnings[0].message.find("U+001B") != std::string::npos);
    CHECK(article.warnings[0].source.of(article.source_text) == "\x1B");
}

TEST_CASE("marks of Markdown in plain text: headings and links")
{
    const Article article =
        read_text("Ausgabe Nord\n\n# Mehr zum Thema Rente\n\nDer [Plan](https://example.org/a_(b)) "
                  "[so der Rat](siehe unten) gilt ab sofort für alle.\n\n## Folgen\n"
                  "#1 der Liste ist [hier](http://example.org) noch offen geblieben.\n");
    CHECK(article.metadata.title == "Mehr zum Thema Rente");
    REQUIRE(article.blocks.size() == 4);
    CHECK(article.blocks[1].text.text() == "Der Plan [so der Rat](siehe unten) gilt ab sofort für alle.");
    CHECK(article.blocks[2].role == Role::heading);
    CHECK(article.blocks[2].text.text() == "Folgen");
    CHECK(article.blocks[3].text.text() == "#1 der Liste ist hier noch offen geblieben.");
    const auto address = std::find_if(article.dropped.begin(), article.dropped.end(),
                                      [](const auto& piece) { return piece.rule == "link address"; });
    REQUIRE(address != article.dropped.end());
    CHECK(address->text == "https://example.org/a_(b)");
}

TEST_CASE("a marked heading after the first paragraph takes nothing away")
{
    const Article article =
        read_text("Ein ganzer Satz, der vor der Überschrift stehen bleibt.\n\n# Später\n\n"
                  "Noch ein ganzer Satz, der nach der Überschrift steht.\n");
    CHECK(article.blocks.size() == 3);
    CHECK(article.dropped.size() == 1);
}

TEST_CASE("unclosed links by the hundred thousand")
{
    for (const std::string_view piece : {"[", "[a](", "[a](https://", "](https://a("}) {
        CHECK(read_text("Ein Satz. " + repeated(piece, 100'000)).blocks.size() == 1);
    }
}
