// Which lexicon files count for an article, and which of them wins.
#include "production/lexicons.hpp"
#include "temporary_folder.hpp"

#include <doctest/doctest.h>

#include <fstream>

namespace fs = std::filesystem;

namespace {

fs::path write(const fs::path& file, const std::string& lexemes)
{
    fs::create_directories(file.parent_path());
    std::ofstream(file) << "<lexicon xml:lang=\"de\">" << lexemes << "</lexicon>";
    return file;
}

std::string lexeme(const std::string& word, const std::string& ipa)
{
    return "<lexeme><grapheme>" + word + "</grapheme><phoneme>" + ipa + "</phoneme></lexeme>";
}

std::string said(production::Lexicons& lexicons, const std::vector<fs::path>& beside, std::string_view word)
{
    const auto lexicon = lexicons.with(beside);
    REQUIRE(lexicon);
    const std::vector<std::string_view> parts{word};
    const auto match = (*lexicon)->find(parts);
    return match ? match->entry->said : "";
}

} // namespace

TEST_CASE("the nearer lexicon wins: own, named, beside the article")
{
    const TemporaryFolder folder;
    write(folder.path() / "own" / "a.pls",
          lexeme("Adam", "ta") + lexeme("Berta", "ta") + lexeme("Cäsar", "ta"));
    const fs::path named = write(folder.path() / "named.pls", lexeme("Berta", "te") + lexeme("Cäsar", "te"));
    const fs::path beside = write(folder.path() / "x" / "lexicon.pls", lexeme("Cäsar", "ti"));
    production::Lexicons lexicons(folder.path() / "own", {named});
    CHECK(said(lexicons, {beside}, "Adam") == "ta");
    CHECK(said(lexicons, {beside}, "Berta") == "te");
    CHECK(said(lexicons, {beside}, "Cäsar") == "ti");
    CHECK(said(lexicons, {}, "Cäsar") == "te");
}

TEST_CASE("the lexicons beside an article are those of its folder and of the folders above it")
{
    const TemporaryFolder folder;
    write(folder.path() / "lexicon.pls", "");
    write(folder.path() / "a" / "b" / "lexicon.pls", "");
    const auto beside = production::lexicons_beside(folder.path(), "a/b");
    REQUIRE(beside.size() == 2);
    CHECK(beside.back() == folder.path() / "a" / "b" / "lexicon.pls");
    CHECK(production::lexicons_beside(folder.path(), "a").size() == 1);
}

TEST_CASE("the digest changes with any file, and a wrong file is known before work")
{
    const TemporaryFolder folder;
    const fs::path beside = write(folder.path() / "lexicon.pls", lexeme("A", "a"));
    const std::string before = production::Lexicons(fs::path(), {}).digest({beside}).value();
    CHECK(production::Lexicons(fs::path(), {}).digest({beside}).value() == before);
    write(beside, "\n" + lexeme("A", "ǀ"));
    production::Lexicons lexicons(fs::path(), {});
    CHECK(lexicons.digest({beside}).value() != before);
    CHECK(lexicons.check({beside}).error().message.find("lexicon.pls:2: the IPA symbol") !=
          std::string::npos);
    CHECK_FALSE(lexicons.with({folder.path() / "none.pls"}));
}
