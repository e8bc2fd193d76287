// What users lay beside their articles or name on the command line, with the real program.
#include "vorlaut.hpp"

#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>

namespace fs = std::filesystem;

namespace {

void write(const fs::path& path, const std::string& text)
{
    fs::create_directories(path.parent_path());
    std::ofstream(path, std::ios::binary) << text;
}

bool holds(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

const std::string article =
    "Neue Brücke über die Warte\n\n"
    "Die Brücke über die Warte wird im nächsten Jahr erneuert, sagte die Bürgermeisterin.\n\n"
    "Kennung 4711\n\n"
    "Der Bau soll zwölf Monate dauern und drei Millionen Euro kosten, heißt es im Rat.\n";
const std::string rule = "[[rule]]\nname = 'Kennung'\nstarts = ['Kennung']\nexamples = ['Kennung 12']\n";
const std::string english =
    "The bridge\n\nThe city council decided on Monday that the bridge over the river will be renewed in the "
    "coming "
    "year. It should become wider and will have a lane for bicycles, the mayor said after the meeting.\n";

} // namespace

TEST_CASE("vorlaut.toml beside an article and --rules count, and --dropped names their file")
{
    const TemporaryFolder folder;
    const fs::path in = folder.path() / "in";
    write(in / "a.txt", article);
    const Vorlaut vorlaut(folder.path());
    CHECK(holds(vorlaut({"script", (in / "a.txt").string()}).out, "Kennung"));

    write(in / "vorlaut.toml", rule);
    CHECK_FALSE(holds(vorlaut({"script", (in / "a.txt").string()}).out, "Kennung"));
    const Outcome dropped = vorlaut({"extract", "--dropped", (in / "a.txt").string()});
    CHECK(holds(dropped.out, "Kennung (" + (in / "vorlaut.toml").string() + ")\t5:1\tKennung 4711\n"));

    write(folder.path() / "keep.toml",
          "[[rule]]\nname = 'k'\naction = 'keep'\nis = ['Kennung 4711']\nexamples = "
          "['Kennung 4711']\n");
    CHECK(holds(
        vorlaut({"extract", "--rules", (folder.path() / "keep.toml").string(), (in / "a.txt").string()}).out,
        "Kennung"));

    write(in / "vorlaut.toml", "[[rule]]\nname = 'n'\n");
    for (const char* command : {"script", "extract", "render"}) {
        CAPTURE(command);
        const Outcome wrong = vorlaut({command, (in / "a.txt").string()});
        CHECK(wrong.code == 2);
        CHECK(holds(wrong.err, "vorlaut.toml:1: rule \"n\" needs one of"));
    }
    CHECK(vorlaut({"script", "--rules", "fehlt.toml", (in / "a.txt").string()}).code == 2);
}

TEST_CASE("script --check looks at every article of a folder")
{
    const TemporaryFolder folder;
    write(folder.path() / "in/gut.txt", article);
    write(folder.path() / "in/unter/schlecht.txt", article + "\nDas Zeichen \x07 hört niemand mehr.\n");
    write(folder.path() / "in/unter/leer.md", "");
    const Vorlaut vorlaut(folder.path());
    const Outcome outcome = vorlaut({"script", "--check", (folder.path() / "in").string()});
    CHECK(outcome.code == 1);
    CHECK(holds(outcome.err, "schlecht.txt:9:"));
    CHECK(holds(outcome.err, "leer.md: holds no text"));
    CHECK_FALSE(holds(outcome.err, "gut.txt"));
    CHECK(holds(vorlaut({"script", (folder.path() / "in").string()}).err, "is a folder"));
    CHECK(holds(vorlaut({"extract", (folder.path() / "in").string()}).err, "is a folder"));
}

TEST_CASE("--type is for named files, articles in other languages are refused unless asked for")
{
    const TemporaryFolder folder;
    write(folder.path() / "a.dat", "<html><body><h1>Neue Brücke</h1><p>Der Rat tagt.</p></body></html>");
    const Vorlaut vorlaut(folder.path());
    const std::string file = (folder.path() / "a.dat").string();
    CHECK(holds(vorlaut({"extract", file}).err, "say what it is with --type"));
    CHECK(holds(vorlaut({"extract", "--type", "html", file}).out, "# Neue Brücke"));
    CHECK(vorlaut({"script", "--check", "--type", "html", folder.path().string()}).code == 2);
    CHECK(vorlaut({"render", "--type", "html", folder.path().string(), "-o", (folder.path() / "o").string()})
              .code == 2);

    write(folder.path() / "e.txt", english);
    const std::string foreign = (folder.path() / "e.txt").string();
    for (const char* command : {"extract", "script"}) {
        const Outcome refused = vorlaut({command, foreign});
        CHECK(refused.code == 1);
        CHECK(holds(refused.err, "e.txt: is not German but English"));
        CHECK(vorlaut({command, "--any-language", foreign}).code == 0);
    }
}

TEST_CASE("files that are no articles are noted in one line")
{
    const TemporaryFolder folder;
    write(folder.path() / "in/a.txt", english); // refused, so that nothing need be spoken
    for (const char* name : {"x.pdf", "y.PDF", "unter/z.css", "LIESMICH", "vorlaut.toml"})
        write(folder.path() / "in" / name, rule);
    const Vorlaut vorlaut(folder.path());
    const Outcome outcome =
        vorlaut({"render", (folder.path() / "in").string(), "-o", (folder.path() / "out").string()});
    CHECK(holds(outcome.err, "passed over 4 files that are no articles (2 .pdf, 1 .css, 1 other)"));
    CHECK(holds(outcome.err, "is not German but English"));
}
