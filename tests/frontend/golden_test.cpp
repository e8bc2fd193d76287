// Runs every table of tests/golden: what is written, and what has to be said. One case a line; a failure
// names the file and the line.
#include "base/file.hpp"
#include "frontend/analyse.hpp"
#include "frontend/classes/classes.hpp"
#include "frontend/german.hpp"
#include "frontend/table.hpp"

#include <doctest/doctest.h>

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace fs = std::filesystem;

namespace {

fs::path golden_file(std::string_view name)
{
    return fs::path(VORLAUT_SOURCE_DIR) / "tests" / "golden" / (std::string(name) + ".tsv");
}

/// "Er kam. | Er ging." as a sentence splitter's answer.
std::string joined(const std::vector<std::string>& sentences)
{
    std::string all;
    for (const std::string& sentence : sentences) {
        if (!all.empty()) all += " | ";
        all += sentence;
    }
    return all;
}

bool has_digit(const std::string& text) { return text.find_first_of("0123456789") != std::string::npos; }

/// sentences.tsv says where sentences end, every other file what is said.
void run_file(const fs::path& path)
{
    const bool splits = path.stem() == "sentences";
    const frontend::Schema schema{"golden",
                                  {{"written"}, {splits ? "sentences" : "spoken", frontend::Cell::optional}}};
    const auto text = base::read_file(path, 1 << 20);
    INFO(path.string());
    REQUIRE(text);
    const auto rows = frontend::parse_table(*text, path.string(), schema);
    INFO((rows ? std::string() : rows.error().message));
    REQUIRE(rows);
    const frontend::German& german = frontend::German::built_in();
    for (const frontend::Row& row : *rows) {
        const std::string got =
            splits ? joined(frontend::sentences(row.key(), german)) : frontend::normalize(row.key(), german);
        INFO(path.string(), ":", row.line, ": ", std::string(row.key()));
        CHECK(got == std::string(row.cells[1]));
        if (!splits) CHECK_FALSE(has_digit(got));
    }
}

} // namespace

TEST_CASE("every class has its golden cases, and they hold")
{
    for (const frontend::SemioticClass& semiotic_class : frontend::semiotic_classes()) {
        run_file(golden_file(semiotic_class.name));
    }
}

TEST_CASE("golden cases of what no class accepts, and of whole sentences")
{
    run_file(golden_file("verbatim"));
    run_file(golden_file("sentences"));
}
