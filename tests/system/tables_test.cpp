// User tables in the real program: --tables, and folders tables/ beside the articles.
#include "vorlaut.hpp"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

namespace fs = std::filesystem;

namespace {

void write(const fs::path& file, const std::string& text)
{
    fs::create_directories(file.parent_path());
    std::ofstream(file, std::ios::binary) << text;
}

const std::string header = "written\treading\tspoken\tgender\tlong\texpand\n";
constexpr const char* article = "Neues vom Verein\n\nDer QRX tagte am Montag. Das Wetter war gut.\n";

} // namespace

TEST_CASE("--tables reaches every command that normalises")
{
    const TemporaryFolder folder;
    write(folder.path() / "t" / "acronyms.tsv", header + "QRX\tword\tKuirex\tm\n");
    write(folder.path() / "t" / "abbreviations.tsv",
          "written\tspoken\tend\tcontext\tinflection\tgender\tgenitive\tplural\nquabl.\tquabel\tnever\n");
    write(folder.path() / "a.txt", article);
    const Vorlaut vorlaut(folder.path());
    const std::string tables = (folder.path() / "t").string();
    CHECK(vorlaut({"normalize", "--tables", tables}, "Der QRX.\n").out == "Der Kuirex.\n");
    CHECK(vorlaut({"sentences", "--tables", tables}, "Das quabl. Haus. Ende.\n").out ==
          "Das quabl. Haus.\nEnde.\n\n");
    CHECK(vorlaut({"sentences"}, "Das quabl. Haus. Ende.\n").out == "Das quabl.\nHaus.\nEnde.\n\n");
    const std::string source = (folder.path() / "a.txt").string();
    CHECK(vorlaut({"script", source, "--tables", tables}).out.find("Der Kuirex tagte") != std::string::npos);
    CHECK(vorlaut({"script", source}).out.find("Der Q R X tagte") != std::string::npos);
}

TEST_CASE("tables/ beside an article counts for it, --tables before that")
{
    const TemporaryFolder folder;
    write(folder.path() / "a.txt", article);
    write(folder.path() / "tables" / "acronyms.tsv", header + "QRX\tword\tNebenan\tm\n");
    write(folder.path() / "t" / "acronyms.tsv", header + "QRX\tword\tGenannt\tm\n");
    const Vorlaut vorlaut(folder.path());
    const std::string source = (folder.path() / "a.txt").string();
    CHECK(vorlaut({"script", source}).out.find("Nebenan") != std::string::npos);
    CHECK(vorlaut({"script", source, "--tables", (folder.path() / "t").string()}).out.find("Genannt") !=
          std::string::npos);
    CHECK(vorlaut({"script", "-"}, article).out.find("Q R X") != std::string::npos);
}

TEST_CASE("a wrong table is wrong configuration, found before any work")
{
    const TemporaryFolder folder;
    write(folder.path() / "in" / "a.txt", article);
    write(folder.path() / "in" / "sub" / "b.txt", article);
    write(folder.path() / "in" / "sub" / "tables" / "nouns.tsv", "written\tgender\nHaus\tq\n");
    const Vorlaut vorlaut(folder.path());
    const std::string out = (folder.path() / "o").string();
    const Outcome outcome = vorlaut({"render", (folder.path() / "in").string(), "-o", out});
    CHECK(outcome.code == 2);
    CHECK(outcome.err.find("nouns.tsv:2: \"q\" in column gender is none of: m, f, n") != std::string::npos);
    CHECK_FALSE(fs::exists(out));
    const std::string missing = (folder.path() / "fehlt").string();
    for (const char* command : {"render", "script", "normalize", "sentences"}) {
        const Outcome wrong =
            vorlaut({command, (folder.path() / "in" / "a.txt").string(), "--tables", missing});
        CHECK(wrong.code == 2);
        CHECK(wrong.err.find(missing) != std::string::npos);
        CHECK(wrong.out.empty());
    }
    fs::create_directory(folder.path() / "leer");
    CHECK(vorlaut({"normalize", "--tables", (folder.path() / "leer").string()}, "x\n")
              .err.find("holds no tables") != std::string::npos);
}

TEST_CASE("a changed table makes anew what it changes, and nothing else")
{
    const TemporaryFolder folder;
    const fs::path tables = folder.path() / "in" / "tables" / "acronyms.tsv";
    write(folder.path() / "in" / "a.txt", article);
    write(folder.path() / "in" / "tables" / "liesmich.txt", "Das ist kein Artikel.");
    const Vorlaut vorlaut(folder.path());
    const auto render = [&] {
        return vorlaut({"render", (folder.path() / "in").string(), "-o", (folder.path() / "o").string(),
                        "--format", "compact", "--progress", "json"})
            .err;
    };
    CHECK(render().find(R"("takes_made":3,)") != std::string::npos);
    CHECK_FALSE(fs::exists(folder.path() / "o" / "tables"));
    write(tables, header + "QRX\tword\tKuirex\tm\n");
    const std::string changed = render();
    CHECK(changed.find("the tables changed") != std::string::npos);
    CHECK(changed.find(R"("takes_made":1,"takes_reused":2)") != std::string::npos);
    CHECK(render().find(R"("outcome":"current")") != std::string::npos);
    write(tables, header + "QRX\tword\tKuirex\tm\nNIE\tword\tNie\tm\n");
    CHECK(render().find(R"("takes_made":0,"takes_reused":3)") != std::string::npos);
    fs::remove(tables);
    CHECK(render().find("the tables changed") != std::string::npos);
}

TEST_CASE("--acronyms first-full makes anew what it changes, and script shows it")
{
    const TemporaryFolder folder;
    const fs::path source = folder.path() / "a.txt";
    write(source, "Neues vom Wetter\n\nDer DWD warnte am Montag. Der DWD hatte recht.\n");
    const Vorlaut vorlaut(folder.path());
    CHECK(vorlaut({"script", source.string(), "--acronyms", "first-full"})
              .out.find("Der Deutsche Wetterdienst, D W D, warnte am Montag.\nDer D W D hatte recht.") !=
          std::string::npos);
    std::vector<std::string> command{
        "render",   source.string(), "-o",         (folder.path() / "o").string(),
        "--format", "compact",       "--progress", "json"};
    REQUIRE(vorlaut(command).code == 0);
    command.insert(command.end(), {"--acronyms", "first-full"});
    const std::string changed = vorlaut(command).err;
    CHECK(changed.find("the acronyms changed") != std::string::npos);
    CHECK(changed.find(R"("takes_made":1,"takes_reused":2)") != std::string::npos);
    CHECK(vorlaut(command).err.find(R"("outcome":"current")") != std::string::npos);
}
