// script: what editors look at before anything is spoken.
#include "vorlaut.hpp"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

namespace {

constexpr const char* sound = "Neues vom Amt\n\nAm 3. Mai kamen 5 Mio. Euro an. Das war gut.\n";
constexpr const char* odd = "Neues vom Amt\r\n\r\nDas Ämterzeichen \u2A5A blieb leer.\r\n";

} // namespace

TEST_CASE("--explain names class, rule and place of every token")
{
    const TemporaryFolder folder;
    const Vorlaut vorlaut(folder.path());
    const std::string text = vorlaut({"script", "-", "--explain"}, sound).out;
    CHECK(text.find("paragraph: Am 3. Mai kamen 5 Mio. Euro an.\n"
                    "    Am dritten Mai kamen fünf Millionen Euro an.\n"
                    "      word           word                     15-17  Am\n") != std::string::npos);
    CHECK(text.find("18-24  3. Mai → dritten Mai\n") != std::string::npos);
    CHECK(text.find("      punctuation    punctuation              45-46  .\n") != std::string::npos);

    const auto json =
        nlohmann::json::parse(vorlaut({"script", "-", "--explain", "--format", "json"}, sound).out);
    const auto& tokens = json["chapters"][0]["utterances"][1]["tokens"];
    REQUIRE(tokens.size() == 6);
    CHECK(tokens[1]["class"] == "date");
    CHECK(tokens[1]["begin"] == 18);
    CHECK(tokens[1]["end"] == 24);
    CHECK(tokens[5]["class"] == "punctuation");
}

TEST_CASE("--check is silent about a sound article and exits with 0")
{
    const TemporaryFolder folder;
    const Outcome outcome = Vorlaut(folder.path())({"script", "-", "--check"}, sound);
    CHECK(outcome.code == 0);
    CHECK(outcome.out.empty());
    CHECK(outcome.err.empty());
}

TEST_CASE("--check names file, line and column of each warning, quotes it and exits with 1")
{
    const TemporaryFolder folder;
    const std::string file = (folder.path() / "a.txt").string();
    std::ofstream(file, std::ios::binary) << odd;
    const Vorlaut vorlaut(folder.path());
    const Outcome outcome = vorlaut({"script", file, "--check"});
    CHECK(outcome.code == 1);
    CHECK(outcome.out.empty());
    CHECK(outcome.err ==
          file + ":3:18: warning: no rule reads \"\u2A5A\": it is left out; add it to symbols.tsv\n");
    const Outcome with_script = vorlaut({"script", file, "--check", "--format", "json"});
    CHECK(with_script.code == 1);
    CHECK(with_script.err == outcome.err);
    CHECK(nlohmann::json::parse(with_script.out)["warnings"].size() == 1);
    CHECK(vorlaut({"script", file, "--check", "--explain"}).out.find("paragraph:") != std::string::npos);
    CHECK(vorlaut({"script", file}).code == 0);
}

TEST_CASE("--check quotes what a warning's message does not name itself")
{
    const TemporaryFolder folder;
    const Outcome outcome = Vorlaut(folder.path())(
        {"script", "-", "--check"}, "Neues vom Amt\n\nEin Satz\x01 mit Zeichen. Noch ein Satz.\n");
    CHECK(outcome.code == 1);
    CHECK(outcome.err.starts_with("-:3:"));
    CHECK(outcome.err.find('\x01') == std::string::npos);
}
