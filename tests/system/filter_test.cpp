// The commands that read lines, and the words around them.
#include "vorlaut.hpp"

#include <doctest/doctest.h>

#include <algorithm>

TEST_CASE("normalize answers every line with one line")
{
    const TemporaryFolder folder;
    const Vorlaut vorlaut(folder.path());
    const Outcome outcome = vorlaut({"normalize"}, "Am 3. Oktober 1990.\r\n\n5,2 Mrd. Euro");
    CHECK(outcome.code == 0);
    CHECK(outcome.out == "Am dritten Oktober neunzehnhundertneunzig.\n\nfünf Komma zwei Milliarden Euro\n");
}

TEST_CASE("normalize survives any bytes, line for line")
{
    const TemporaryFolder folder;
    std::string input;
    for (int i = 0; i < 3000; ++i)
        input += static_cast<char>(i % 7 == 0 ? '\n' : (i * 37) % 256);
    input += '\n';
    const Outcome outcome = Vorlaut(folder.path())({"normalize"}, input);
    CHECK(outcome.code == 0);
    CHECK(std::count(outcome.out.begin(), outcome.out.end(), '\n') ==
          std::count(input.begin(), input.end(), '\n'));
}

TEST_CASE("sentences ends each paragraph with an empty line")
{
    const TemporaryFolder folder;
    const Outcome outcome = Vorlaut(folder.path())({"sentences"}, "Das ist z. B. so. Und das so.\nEnde.\n");
    CHECK(outcome.out == "Das ist z. B. so.\nUnd das so.\n\nEnde.\n\n");
}

TEST_CASE("a missing file is named")
{
    const TemporaryFolder folder;
    for (const char* command : {"normalize", "sentences", "extract", "script", "render"}) {
        const Outcome outcome = Vorlaut(folder.path())({command, "fehlt.txt"});
        CHECK(outcome.code == 1);
        CHECK(outcome.err.find("fehlt.txt") != std::string::npos);
        CHECK(outcome.out.empty());
    }
}

TEST_CASE("an unknown voice is wrong usage and the message lists the voices")
{
    const TemporaryFolder folder;
    const Outcome outcome = Vorlaut(folder.path())({"render", "--voice", "baritonsolo", "x.txt"});
    CHECK(outcome.code == 2);
    CHECK(outcome.err.find("nachrichten") != std::string::npos);
}

TEST_CASE("standard input that cannot be read is named")
{
    const TemporaryFolder folder;
    const std::vector<std::string> vorlaut = Vorlaut(folder.path()).command();
    const Outcome outcome = run_program({"sh", "-c", R"(exec "$0" normalize < /)", vorlaut.back()});
    CHECK(outcome.code == 1);
    CHECK(outcome.err.find("standard input: cannot be read") != std::string::npos);
}

TEST_CASE("extract --dropped names the rule, line and column in characters, and the text")
{
    const TemporaryFolder folder;
    const std::string text = "Straßenlärm über Köln\n\nEs wird lauter, auch nachts.\n\nLesen Sie auch: Öl\n";
    const Outcome outcome = Vorlaut(folder.path())({"extract", "--dropped", "-"}, text);
    CHECK(outcome.out.find("teaser line\t5:1\tLesen Sie auch: Öl") != std::string::npos);
}
