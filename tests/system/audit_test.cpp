// `audit` in the real program: what it lists, the lexicon to fill in, and the page to listen with.
#include "vorlaut.hpp"

#include <doctest/doctest.h>
#include <pugixml.hpp>

#include <algorithm>
#include <map>

namespace fs = std::filesystem;

namespace {

void write(const fs::path& file, const std::string& text)
{
    fs::create_directories(file.parent_path());
    std::ofstream(file, std::ios::binary) << text;
}

constexpr const char* article =
    "Neues vom Verein\n\nGestern sprach Kyryllo Dlugosch mit dem QRX. Auch Kyryllos "
    "Freund hörte Selenskyj zu. Der Haus sagte Grobynçou.\n";

/// The rows of a TSV, by word; a row's cells by column.
std::map<std::string, std::map<std::string, std::string>> rows(const std::string& tsv)
{
    std::map<std::string, std::map<std::string, std::string>> all;
    std::vector<std::string> columns;
    for (std::size_t at = 0; at < tsv.size();) {
        const std::size_t end = tsv.find('\n', at);
        std::vector<std::string> cells;
        for (std::size_t cell = at; cell <= end;) {
            const std::size_t tab = std::min(tsv.find('\t', cell), end);
            cells.push_back(tsv.substr(cell, tab - cell));
            cell = tab + 1;
        }
        at = end + 1;
        if (columns.empty()) {
            columns = cells;
            continue;
        }
        REQUIRE(cells.size() == columns.size());
        std::map<std::string, std::string> row;
        for (std::size_t i = 0; i < cells.size(); ++i)
            row[columns[i]] = cells[i];
        all[row["word"]] = row;
    }
    return all;
}

std::string replaced(std::string text, const std::string& from, const std::string& to)
{
    for (std::size_t at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size()))
        text.replace(at, from.size(), to);
    return text;
}

} // namespace

TEST_CASE("audit lists names, acronyms and unknown words with their doubt, and no German ones")
{
    const TemporaryFolder folder;
    write(folder.path() / "a.txt", article);
    const Vorlaut vorlaut(folder.path());
    const Outcome outcome = vorlaut({"audit", (folder.path() / "a.txt").string(), "--format", "tsv"});
    REQUIRE(outcome.code == 0);
    auto words = rows(outcome.out);
    CHECK(words["Kyryllo"]["kind"] == "name");
    CHECK(words["Kyryllo"]["count"] == "2");
    CHECK(words["Kyryllo"]["source"] == "foreign name");
    CHECK(words["Kyryllo"]["example"] == "Gestern sprach Kyryllo Dlugosch mit dem QRX.");
    CHECK(words["Dlugosch"]["why"] == "letters said by their names");
    CHECK(words["QRX"]["kind"] == "acronym");
    CHECK(words["Selenskyj"]["doubt"] == "0.000");
    CHECK(words["Selenskyj"]["source"].find("personen.pls:") != std::string::npos);
    CHECK(words["Grobynçou"]["ipa"].find("ˈ") != std::string::npos);
    CHECK_FALSE(words.contains("Haus"));
    CHECK_FALSE(words.contains("Freund"));
    const std::string text = vorlaut({"audit", (folder.path() / "a.txt").string()}).out;
    CHECK(text.starts_with("doubt"));
    CHECK(text.find("Dlugosch") < text.find("Selenskyj"));
    const Outcome top = vorlaut({"audit", (folder.path() / "a.txt").string(), "--top", "1"});
    CHECK(std::count(top.out.begin(), top.out.end(), '\n') == 2);
}

TEST_CASE("the lexicon of an audit loads as it is, and corrects a word once its comment is opened")
{
    const TemporaryFolder folder;
    write(folder.path() / "a.txt", article);
    const Vorlaut vorlaut(folder.path());
    const std::string source = (folder.path() / "a.txt").string();
    const std::string stub = vorlaut({"audit", source, "--format", "pls"}).out;
    CHECK(stub.find("QRX (1×)") != std::string::npos);
    CHECK(stub.find("Selenskyj") == std::string::npos);

    write(folder.path() / "stub.pls", stub);
    const std::string file = (folder.path() / "stub.pls").string();
    const Outcome asleep = vorlaut({"audit", source, "--format", "tsv", "--lexicon", file});
    CHECK(asleep.code == 0);
    CHECK(rows(asleep.out)["Kyryllo"]["source"] == "foreign name");

    // Every lexeme at once, unchanged: each word is then said from the lexicon, as it was before.
    write(folder.path() / "stub.pls",
          replaced(replaced(stub, "<!-- <lexeme>", "<lexeme>"), "</lexeme> -->", "</lexeme>"));
    const auto before = rows(asleep.out);
    const Outcome awake = vorlaut({"audit", source, "--format", "tsv", "--lexicon", file});
    CHECK(awake.err.empty());
    auto after = rows(awake.out);
    for (const char* word : {"Kyryllo", "Dlugosch", "Grobynçou"}) {
        CAPTURE(word);
        CHECK(after[word]["source"].find("stub.pls:") != std::string::npos);
        CHECK(after[word]["doubt"] == "0.000");
    }
    CHECK(after["Kyryllo"]["ipa"] == before.at("Kyryllo").at("ipa"));
}

TEST_CASE("the review page is well formed, closed against what articles bring, and has a clip of each word")
{
    const TemporaryFolder folder;
    write(folder.path() / "a.html", "<html><body><article><h1>Neues vom Verein</h1><p>Gestern sprach Kyryllo "
                                    "&lt;script&gt;alert(1)&lt;/script&gt; "
                                    "\"'&amp;amp; mit Grobynçou--x, und alle hörten ihm zu, bis es dunkel "
                                    "wurde.</p></article></body></html>");
    const Vorlaut vorlaut(folder.path());
    const fs::path page = folder.path() / "neu" / "page.html";
    const std::string source = (folder.path() / "a.html").string();
    const Outcome outcome = vorlaut({"audit", source, "--review", page.string()});
    REQUIRE(outcome.code == 0);
    CHECK(outcome.out.empty());
    const std::string html = contents(page);
    CHECK(html.find("<script>alert") == std::string::npos);
    CHECK(html.find("http://") == html.find("http://www.w3.org/2005/01/pronunciation-lexicon"));
    pugi::xml_document document;
    REQUIRE(document.load_buffer(html.data(), html.size(), pugi::parse_default | pugi::parse_doctype));
    const pugi::xpath_node_set table_rows = document.select_nodes("//tbody/tr");
    CHECK(table_rows.size() >= 3);
    for (const pugi::xpath_node& row : table_rows) {
        CHECK(row.node().child("th").attribute("scope").value() == std::string("row"));
        const pugi::xml_node button = row.node().select_node(".//button").node();
        const pugi::xml_node audio = row.node().select_node(".//audio").node();
        CHECK(button.attribute("data-clip").value() == std::string(audio.attribute("id").value()));
        CHECK(std::string(button.attribute("aria-label").value()) ==
              "Play " + std::string(row.node().child("th").text().get()));
        CHECK(std::string(audio.attribute("src").value()).starts_with("data:audio/wav;base64,UklGR"));
    }
    CHECK(document.select_nodes("//script").size() == 1);
    const std::string stub = vorlaut({"audit", source, "--format", "pls"}).out;
    REQUIRE(document.load_buffer(stub.data(), stub.size()));

    const std::string few = vorlaut({"audit", source, "--review", page.string(), "--top", "1"}).err;
    CHECK(few.find(": 1 of ") != std::string::npos);
    CHECK(contents(page).find("This page has the first 1; --top") != std::string::npos);
}

TEST_CASE("one bad article is named, and the others are audited")
{
    const TemporaryFolder folder;
    write(folder.path() / "in" / "a.txt", article);
    write(folder.path() / "in" / "leer.txt", "");
    const Vorlaut vorlaut(folder.path());
    const Outcome outcome =
        vorlaut({"audit", (folder.path() / "in").string(), "fehlt.txt", "--format", "tsv"});
    CHECK(outcome.code == 1);
    CHECK(outcome.err.find("leer.txt: ") != std::string::npos);
    CHECK(outcome.err.find("fehlt.txt: there is no such file") != std::string::npos);
    CHECK(rows(outcome.out).contains("Kyryllo"));
    const Outcome piped = vorlaut({"audit", "-", "--format", "tsv"}, article);
    CHECK(piped.code == 0);
    CHECK(rows(piped.out).contains("Kyryllo"));
}

TEST_CASE("an article's own tables and lexicon count for its words, a wrong one is wrong configuration")
{
    const TemporaryFolder folder;
    const std::string head = "<lexicon version=\"1.0\" alphabet=\"ipa\" xml:lang=\"de\"><lexeme><grapheme>";
    write(folder.path() / "in" / "a" / "a.txt", article);
    write(folder.path() / "in" / "b" / "b.txt", article);
    write(folder.path() / "in" / "a" / "lexicon.pls",
          head + "Kyryllo</grapheme><phoneme>kyˈrɪlo</phoneme></lexeme></lexicon>");
    write(folder.path() / "in" / "tables" / "acronyms.tsv",
          "written\treading\tspoken\tgender\tlong\texpand\nQRX\tword\tKuirex\tm\n");
    const Vorlaut vorlaut(folder.path());
    const std::string in = (folder.path() / "in").string();
    const Outcome outcome = vorlaut({"audit", in, "--format", "tsv"});
    CHECK(outcome.code == 0);
    // Once from the lexicon, once by rules.
    std::size_t lines = 0;
    for (std::size_t at = outcome.out.find("\tKyryllo\t"); at != std::string::npos;
         at = outcome.out.find("\tKyryllo\t", at + 1))
        ++lines;
    CHECK(lines == 2);
    CHECK(outcome.out.find("lexicon.pls:1") != std::string::npos);
    CHECK(rows(outcome.out)["QRX"]["doubt"] == "0.050");
    write(folder.path() / "in" / "b" / "lexicon.pls",
          head + "x y</grapheme><phoneme>ˈ§</phoneme></lexeme></lexicon>");
    const Outcome wrong = vorlaut({"audit", in});
    CHECK(wrong.code == 2);
    CHECK(wrong.err.find("b/lexicon.pls:1") != std::string::npos);
    CHECK(wrong.out.empty());
}
