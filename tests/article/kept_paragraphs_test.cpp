// No paragraph is lost: what the golden articles keep, printed as plain text with furniture of pages between
// its passages, is all kept again, wherever the furniture stands.
#include "article/read.hpp"
#include "article/spelling.hpp"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include <array>
#include <fstream>

namespace fs = std::filesystem;
using nlohmann::json;

namespace {

constexpr std::array<const char*, 7> furniture{"Anzeige",
                                               "Teilen",
                                               "Lesen Sie auch\nEin anderer Titel\nNoch ein anderer Titel",
                                               "Foto: Anna Muster",
                                               "Mehr zum Thema\nEin anderer Titel",
                                               "Ein Mann am Zaun vor dem Werk\nFoto: Anna Muster",
                                               "Newsletter abonnieren"};

struct Golden {
    std::string name;
    std::vector<std::string> passages;
    std::vector<std::string> paragraphs; ///< those of the passages that must be there again
};

/// Short lines and those that end as no sentence does may be teasers where they stand, and what ends in a
/// bracket may lose its author or its pause mark.
bool is_plain_paragraph(const std::string& role, const std::string& text)
{
    constexpr std::size_t shortest = 60; // bytes
    const bool marked = text.ends_with(')') || text.find("[Pause") != std::string::npos;
    if (!article::ends_sentence(text)) return false;
    return (role == "paragraph" || role == "lead") && text.size() >= shortest && !marked;
}

std::vector<Golden> goldens()
{
    std::vector<Golden> found;
    for (const auto& folder : fs::directory_iterator(VORLAUT_SOURCE_DIR "/tests/golden/articles")) {
        std::ifstream stream(folder.path() / "expected.json");
        Golden golden{folder.path().filename().string(), {}, {}};
        for (const json& block : json::parse(stream).value("blocks", json::array())) {
            golden.passages.push_back(block[1]);
            if (is_plain_paragraph(block[0], block[1])) golden.paragraphs.push_back(block[1]);
        }
        if (golden.passages.size() > 2) found.push_back(std::move(golden));
    }
    return found;
}

/// The passages with one piece of furniture after every second, the first two aside, and at the end.
std::string page(const Golden& golden, std::string_view gap, std::size_t shift)
{
    std::string text;
    for (std::size_t i = 0; i < golden.passages.size(); ++i) {
        text.append(golden.passages[i]).append(gap);
        const bool last = i + 1 == golden.passages.size();
        if (i > 0 && (last || (i + shift) % 2 == 0))
            text.append(furniture[(i + shift) % furniture.size()]).append(gap);
    }
    return text;
}

} // namespace

TEST_CASE("no paragraph is lost, whatever stands between")
{
    article::ReadOptions options;
    options.language = article::Language::any;
    for (const Golden& golden : goldens()) {
        for (const std::string_view gap : {"\n\n", "\n"}) {
            for (std::size_t shift = 0; shift < furniture.size(); ++shift) {
                const auto read = article::read_bytes(page(golden, gap, shift), "page.txt", options);
                REQUIRE(read);
                std::string kept;
                for (const article::Block& block : read->blocks)
                    kept.append(block.text.text()).append("\n");
                for (const std::string& paragraph : golden.paragraphs) {
                    CAPTURE(golden.name);
                    CAPTURE(shift);
                    CAPTURE(paragraph);
                    CHECK(kept.find(paragraph) != std::string::npos);
                }
            }
        }
    }
}
