// Lexicons in the real program: --lexicon, lexicon.pls beside the articles, and what a changed entry costs.
#include "vorlaut.hpp"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include <sstream>

namespace fs = std::filesystem;

namespace {

fs::path write(const fs::path& file, const std::string& text)
{
    fs::create_directories(file.parent_path());
    std::ofstream(file, std::ios::binary) << text;
    return file;
}

std::string lexicon(const std::string& word, const std::string& ipa)
{
    return "<?xml version=\"1.0\"?>\n<lexicon version=\"1.0\" alphabet=\"ipa\" "
           "xml:lang=\"de\">\n<lexeme><grapheme>" +
           word + "</grapheme><phoneme>" + ipa + "</phoneme></lexeme>\n</lexicon>\n";
}

} // namespace

TEST_CASE("a changed entry makes anew only the takes that hold the word")
{
    const TemporaryFolder folder;
    const Vorlaut vorlaut(folder.path());
    const fs::path articles = folder.path() / "articles";
    write(articles / "a.txt",
          "Neues aus Quellheim\n\nDer Bürgermeister Quandrix sprach am Montag. Es regnete lange.\n");
    write(articles / "b.txt", "Das Wetter im Norden\n\nEs bleibt trüb und kalt. Morgen scheint die Sonne.\n");
    write(articles / "lexicon.pls", lexicon("Quandrix", "ˈkvandʁɪks"));
    const std::string out = (folder.path() / "out").string();
    const auto render = [&] {
        return vorlaut(
            {"render", articles.string(), "-o", out, "--format", "compact", "--progress", "plain"});
    };
    const Outcome first = render();
    CHECK(first.code == 0);
    CHECK(first.err.find("0 made") == std::string::npos);
    CHECK(render().err.find("2 up to date") != std::string::npos);
    write(articles / "lexicon.pls", lexicon("Quandrix", "kvanˈdʁɪks"));
    const Outcome changed = render();
    CHECK(changed.code == 0);
    CHECK(changed.err.find("a.mp3 (") != std::string::npos);
    CHECK(changed.err.find("; 1 take made, 2 reused") != std::string::npos);
    CHECK(changed.err.find("; 0 takes made, 3 reused") != std::string::npos);
}

TEST_CASE("pronounce names the source of each reading, in the genitive and in compounds, too")
{
    const TemporaryFolder folder;
    const Vorlaut vorlaut(folder.path());
    const fs::path own = write(folder.path() / "own.pls", lexicon("Quandrix", "ˈkvandʁɪks"));
    const Outcome said =
        vorlaut({"pronounce", "--lexicon", own.string(), "Quandrix", "Quandrix-Rede", "Haus"});
    CHECK(said.code == 0);
    CHECK(said.out.find("Quandrix\tkv'andrIks\t") != std::string::npos);
    CHECK(said.out.find(own.string() + ":3\nQuandrix-Rede\tkv'andrIks") != std::string::npos);
    CHECK(said.out.find("Haus\th'aUs\thˈaʊs\trules\n") != std::string::npos);
    CHECK(vorlaut({"pronounce", "--ipa", "-"}, "Haus\nBaum\n").out == "Haus\thˈaʊs\nBaum\tbˈaʊm\n");
}

TEST_CASE("pronounce --speak writes the words to a WAV file")
{
    const TemporaryFolder folder;
    const Vorlaut vorlaut(folder.path());
    const fs::path wav = folder.path() / "w" / "words.wav";
    CHECK(vorlaut({"pronounce", "Haus", "Baum", "--speak", wav.string()}).code == 0);
    CHECK(contents(wav).starts_with("RIFF"));
    CHECK(contents(wav).size() > 22'050);
    CHECK(vorlaut({"pronounce", "Haus", "--speak", "/dev/null/x.wav"}).code == 2);
    CHECK(vorlaut({"pronounce", "--speak", wav.string()}, "").err.find("there is nothing to say") !=
          std::string::npos);
}

TEST_CASE("a wrong lexicon is said with file and line, and nothing is made")
{
    const TemporaryFolder folder;
    const Vorlaut vorlaut(folder.path());
    const fs::path article = write(folder.path() / "a" / "a.txt", "Titel\n\nEin Satz.\n");
    const fs::path wrong = write(folder.path() / "a" / "lexicon.pls", lexicon("A", "ǀ"));
    const Outcome outcome = vorlaut({"render", article.string(), "-o", (folder.path() / "out").string()});
    CHECK(outcome.code == 2);
    CHECK(outcome.err.find(wrong.string() + ":3: the IPA symbol “ǀ” (U+01C0)") != std::string::npos);
    CHECK_FALSE(fs::exists(folder.path() / "out"));
    write(wrong, "<!DOCTYPE lexicon [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><lexicon>&a;</lexicon>");
    CHECK(vorlaut({"script", article.string()}).code == 2);
    CHECK(vorlaut({"pronounce", "--lexicon", (folder.path() / "none.pls").string(), "x"}).code == 2);
}

TEST_CASE("the names that eSpeak NG is known to say wrong")
{
    const TemporaryFolder folder;
    const Vorlaut vorlaut(folder.path());
    const auto said = [&](const std::string& text) {
        const std::string line = vorlaut({"pronounce", text}).out;
        const std::size_t begin = line.find('\t') + 1;
        return line.substr(begin, line.find('\t', begin) - begin);
    };
    CHECK(said("Kim Jong-un") == "k'Im dZON_!'Un");
    CHECK(said("Pjöngjang") == "pjWNj'aN");
    CHECK(said("Selenskyj").find("'Enski") != std::string::npos);
    CHECK(said("Xi Jinping") == "S'i: dZInp'IN");
    CHECK(said("Macron") == "makr'O~");
    CHECK(said("Trumps") == "tr'amps");
    CHECK(said("Baerbocks") == "b'E:rbOks");
    CHECK(said("New York Times").find("t'aIms") != std::string::npos);
    CHECK(said("Le Pen").find("p'En") != std::string::npos);
    CHECK(said("Selenskyj-Besuch").starts_with(said("Selenskyj")));
}

TEST_CASE("pronounce reads an acronym by its alias, and tells what it passes over in a lexicon")
{
    const TemporaryFolder folder;
    const Vorlaut vorlaut(folder.path());
    const fs::path own =
        write(folder.path() / "own.pls",
              "<lexicon version=\"1.0\" alphabet=\"ipa\" xml:lang=\"de\">\n<lexeme role=\"a:b\">"
              "<grapheme>QRX</grapheme><alias>Haus</alias></lexeme>\n</lexicon>\n");
    const Outcome said = vorlaut({"pronounce", "--lexicon", own.string(), "QRX", "die QRX", "EU"});
    CHECK(said.out.starts_with("QRX\th'aUs\thˈaʊs\t" + own.string() + ":2\n"));
    CHECK(said.out.find("die QRX\tdi: h'aUs\t") != std::string::npos);
    CHECK(said.err.find("own.pls:2: the role of a lexeme is passed over") != std::string::npos);
}

TEST_CASE("a word that the German rules take for English is named as such")
{
    const TemporaryFolder folder;
    const Vorlaut vorlaut(folder.path());
    CHECK(vorlaut({"pronounce", "Knightley"}).out == "Knightley\tn'aItli\tnˈaɪtli\tEnglish\n");
}

TEST_CASE("what a lexicon passes over is an event among the others, so that every line is JSON")
{
    const TemporaryFolder folder;
    const Vorlaut vorlaut(folder.path());
    const fs::path own =
        write(folder.path() / "own.pls",
              "<lexicon version=\"1.0\" alphabet=\"ipa\" xml:lang=\"de\">\n<lexeme role=\"a:b\">"
              "<grapheme>QRX</grapheme><alias>Haus</alias></lexeme>\n</lexicon>\n");
    const fs::path text = write(folder.path() / "tag.txt", "Ein Tag\n\nDas Haus steht noch.\n");
    const std::string out = (folder.path() / "o").string();
    const Outcome made = vorlaut({"render", text.string(), "-o", out, "--format", "compact", "--lexicon",
                                  own.string(), "--progress", "json"});
    CHECK(made.code == 0);
    bool noted = false;
    std::istringstream lines(made.err);
    for (std::string line; std::getline(lines, line);) {
        const nlohmann::json event = nlohmann::json::parse(line, nullptr, false);
        CHECK_FALSE(event.is_discarded());
        noted = noted || (event.is_object() && event.value("event", "") == "note");
    }
    CHECK(noted);
}
