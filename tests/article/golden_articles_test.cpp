// Every folder of tests/golden/articles holds an article.txt, .md or .html and what must come out of it as
// expected.json; keys that expected.json leaves out are expected to be empty.
#include "article/kept_text.hpp"
#include "article/read.hpp"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include <fstream>

namespace fs = std::filesystem;
using nlohmann::json;

namespace {

json as_json(const article::Article& article)
{
    json blocks = json::array();
    for (const article::Block& block : article.blocks) {
        blocks.push_back({article::name(block.role), block.text.text()});
    }
    json dropped = json::array();
    for (const article::Dropped& piece : article.dropped) {
        dropped.push_back({piece.rule, piece.text});
    }
    const article::Metadata& metadata = article.metadata;
    return {{"title", metadata.title},
            {"authors", metadata.authors},
            {"date", metadata.date},
            {"section", metadata.section},
            {"publisher", metadata.publisher},
            {"url", metadata.url},
            {"language", metadata.language},
            {"picture", metadata.picture},
            {"blocks", blocks},
            {"dropped", dropped}};
}

fs::path article_in(const fs::path& folder)
{
    for (const char* name : {"article.html", "article.md"}) {
        if (fs::exists(folder / name)) return folder / name;
    }
    return folder / "article.txt";
}

json expected_of(const fs::path& file)
{
    json expected = {{"title", ""},
                     {"authors", json::array()},
                     {"date", ""},
                     {"section", ""},
                     {"publisher", ""},
                     {"url", ""},
                     {"language", ""},
                     {"picture", ""},
                     {"blocks", json::array()},
                     {"dropped", json::array()}};
    std::ifstream stream(file);
    expected.update(json::parse(stream));
    return expected;
}

} // namespace

TEST_CASE("golden articles")
{
    std::size_t count = 0;
    for (const auto& folder :
         fs::directory_iterator(fs::path(VORLAUT_SOURCE_DIR) / "tests/golden/articles")) {
        CAPTURE(folder.path().filename().string());
        const fs::path file = article_in(folder.path());
        const bool is_html = file.extension() == ".html";
        const auto article = article::read(file);
        if (!article) FAIL(article.error().message);
        const json actual = as_json(*article);
        const json expected = expected_of(folder.path() / "expected.json");
        // No structured binding: clang 14 cannot capture one in doctest's lambdas.
        for (const auto& item : expected.items()) {
            const std::string& key = item.key();
            CAPTURE(key);
            INFO("difference: ", json::diff(item.value(), actual.at(key)).dump(1));
            CHECK(actual.at(key).dump(1) == item.value().dump(1));
        }
        const std::string& source = article->source_text;
        // Of Markdown, its marks are no text either.
        if (file.extension() != ".md")
            CHECK(lost_text(*article, is_html ? readable_html(source) : source) == "");
        ++count;
    }
    CHECK(count >= 80);
}
