#include "speech/doubt.hpp"
#include "speech/foreign_spelling.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>
#include <fmt/ranges.h>

#include <fstream>
#include <map>
#include <string>
#include <vector>

namespace {

using speech::Standing;

const std::map<std::string, Standing> standings{{"lexicon", Standing::lexicon},
                                                {"german", Standing::german},
                                                {"compound", Standing::compound},
                                                {"loose_compound", Standing::loose_compound},
                                                {"english", Standing::english},
                                                {"acronym", Standing::acronym},
                                                {"unknown_acronym", Standing::unknown_acronym},
                                                {"unknown_small", Standing::unknown_small},
                                                {"unknown_capital", Standing::unknown_capital}};

std::vector<std::string> cells(const std::string& line)
{
    std::vector<std::string> all;
    for (std::size_t at = 0; at <= line.size();) {
        const std::size_t end = std::min(line.find('\t', at), line.size());
        all.push_back(line.substr(at, end - at));
        at = end + 1;
    }
    return all;
}

double score(Standing standing) { return speech::doubt_of({"Haus", standing, "h'aUs", "hˈaʊs"}).score; }

} // namespace

TEST_CASE("what speaks against a word")
{
    std::ifstream file(std::string(VORLAUT_SOURCE_DIR) + "/tests/golden/doubt.tsv");
    int cases = 0;
    for (std::string line; std::getline(file, line);) {
        if (line.starts_with("#") || line.starts_with("word\t")) continue;
        CAPTURE(line);
        const std::vector<std::string> row = cells(line);
        REQUIRE(row.size() == 5);
        const speech::Doubt doubt = speech::doubt_of({row[0], standings.at(row[1]), row[2], row[3]});
        CHECK(fmt::format("{}", fmt::join(doubt.reasons, "; ")) == (row[4] == "-" ? "" : row[4]));
        ++cases;
    }
    CHECK(cases >= 30);
}

TEST_CASE("the less is known of a word the more it is doubted")
{
    CHECK(score(Standing::lexicon) == 0);
    CHECK(score(Standing::lexicon) < score(Standing::german));
    CHECK(score(Standing::german) < score(Standing::acronym));
    CHECK(score(Standing::acronym) < score(Standing::compound));
    CHECK(score(Standing::compound) < score(Standing::unknown_small));
    CHECK(score(Standing::unknown_small) < score(Standing::loose_compound));
    CHECK(score(Standing::loose_compound) < score(Standing::unknown_acronym));
    CHECK(score(Standing::unknown_acronym) < score(Standing::unknown_capital));
}

TEST_CASE("every reason adds to the doubt, and it stays below 1")
{
    const auto of = [](const char* word, const char* mnemonics, const char* ipa) {
        return speech::doubt_of({word, Standing::unknown_capital, mnemonics, ipa}).score;
    };
    const double plain = of("Habeck", "h'A:bEk", "hˈɑːbɛk");
    const double foreign = of("Orbán", "Orb'A:n", "ɔɾbˈɑːn");
    const double more = of("Çağrıoux", "(en)x(de)", "x");
    CHECK(plain < foreign);
    CHECK(foreign < more);
    CHECK(more < 1);
    // What an editor has put into a lexicon is not doubted, however foreign it looks.
    CHECK(speech::doubt_of({"Çağrıoux", Standing::lexicon, "(en)x(de)", "x"}).score == 0);
}

TEST_CASE("each foreign group is a sign in a word that holds it where it may stand")
{
    for (const speech::ForeignGroup& group : speech::foreign_groups()) {
        CAPTURE(std::string(group.letters));
        std::string word(group.letters);
        if (word.front() == '^') {
            word = word.substr(1) + "mam";
        } else if (word.back() == '$') {
            word = "mam" + word.substr(0, word.size() - 1);
        } else {
            word = "mam" + word + "mam";
        }
        CHECK_FALSE(speech::foreign_signs(word).empty());
        CHECK(group.share > 0);
        CHECK(group.share < 1);
    }
}

TEST_CASE("any bytes have a score")
{
    for (const std::string word : {"", "\xFF\xFE", "(", ")", "((((", "ˈ"}) {
        const speech::Doubt doubt = speech::doubt_of({word, Standing::unknown_small, word, word});
        CHECK(doubt.score >= 0);
        CHECK(doubt.score < 1);
    }
}
