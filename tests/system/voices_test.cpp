// Voices in the real program: samples, and editions in which several voices speak.
#include "vorlaut.hpp"

#include <doctest/doctest.h>

namespace fs = std::filesystem;

namespace {

void write(const fs::path& file, const std::string& text)
{
    fs::create_directories(file.parent_path());
    std::ofstream(file, std::ios::binary) << text;
}

std::string bytes_of(const fs::path& file)
{
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

} // namespace

TEST_CASE("voices --sample writes a sound of each voice, and names those that cannot speak")
{
    const TemporaryFolder folder;
    const Vorlaut vorlaut(folder.path());
    const fs::path voices = folder.path() / "voices";
    write(voices / "gut.toml", "[engine]\nrate = 449\n");
    write(voices / "mbrola.toml", "[engine]\nvoice = \"mb-xx9\"\n");
    write(voices / "programm.toml", "[engine]\ncommand = [\"no-such-program\"]\n");
    const fs::path samples = folder.path() / "samples";
    const Outcome made = vorlaut({"--voices-dir", voices.string(), "voices", "--sample", samples.string()});
    CHECK(made.code == 1);
    CHECK(made.out == (samples / "gut.wav").string() + "\n");
    CHECK(bytes_of(samples / "gut.wav").size() > 200000);
    CHECK(made.err.find("the voice mbrola: the voice \"mb-xx9\" is one of MBROLA") != std::string::npos);
    CHECK(made.err.find("mbrola-xx9") != std::string::npos);
    CHECK(made.err.find("the voice programm: there is no program \"no-such-program\"") != std::string::npos);
    CHECK_FALSE(fs::exists(samples / "mbrola.wav"));
}

TEST_CASE("another voice for headings makes the headings anew, and nothing else")
{
    const TemporaryFolder folder;
    const Vorlaut vorlaut(folder.path());
    const fs::path voices = folder.path() / "voices";
    write(voices / "eins.toml", "[engine]\nrate = 200\n");
    write(voices / "zwei.toml", "[engine]\nvariant = \"f2\"\n");
    write(folder.path() / "a.md",
          "# Neues aus Quellheim\n\nAm Montag regnete es lange.\n\n> Das war zu erwarten.\n");
    const auto render = [&] {
        return vorlaut({"--voices-dir", voices.string(), "render", (folder.path() / "a.md").string(), "-o",
                        (folder.path() / "out").string(), "--voice", "eins", "--format", "compact",
                        "--any-language", "--progress", "plain"});
    };
    CHECK(render().err.find("3 takes made, 0 reused") != std::string::npos);
    write(voices / "eins.toml", "heading_voice = \"zwei\"\n[engine]\nrate = 200\n");
    CHECK(render().err.find("1 take made, 2 reused") != std::string::npos);
    write(voices / "eins.toml", "heading_voice = \"zwei\"\nquote_voice = \"zwei\"\n[engine]\nrate = 200\n");
    CHECK(render().err.find("1 take made, 2 reused") != std::string::npos);
    CHECK(render().err.find("1 up to date") != std::string::npos);
}

TEST_CASE("words of a voice that is not German are not shown: nothing is known of them")
{
    const TemporaryFolder folder;
    const Vorlaut vorlaut(folder.path());
    const fs::path voices = folder.path() / "voices";
    write(voices / "english.toml", "[engine]\nvoice = \"en-us\"\n");
    write(folder.path() / "a.txt", "Neues vom Tage\n\nDas Haus steht noch. Alle sind zufrieden.\n");
    const Outcome word =
        vorlaut({"--voices-dir", voices.string(), "pronounce", "--voice", "english", "Haus"});
    CHECK(word.code == 2);
    CHECK(word.out.empty());
    CHECK(word.err.find("the voice “english” does not speak by eSpeak NG's German rules") !=
          std::string::npos);
    const Outcome corpus = vorlaut(
        {"--voices-dir", voices.string(), "audit", "--voice", "english", (folder.path() / "a.txt").string()});
    CHECK(corpus.code == 2);
    CHECK(corpus.out.empty());
}
