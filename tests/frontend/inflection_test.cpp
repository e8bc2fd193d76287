#include "frontend/german.hpp"
#include "frontend/inflection.hpp"
#include "frontend/noun.hpp"
#include "frontend/tokenise.hpp"

#include <doctest/doctest.h>

#include <fstream>
#include <string>
#include <vector>

using frontend::Agreement;
using frontend::Cursor;
using frontend::German;

namespace {

struct Case {
    std::string text; ///< what inflects is in square brackets
    std::string spoken;
};

std::vector<Case> golden_cases()
{
    std::vector<Case> cases;
    std::ifstream file(VORLAUT_SOURCE_DIR "/tests/golden/inflection.tsv");
    std::string line;
    while (std::getline(file, line)) {
        const std::size_t tab = line.find('\t');
        if (line.empty() || line[0] == '#' || tab == std::string::npos) continue;
        cases.push_back({line.substr(0, tab), line.substr(tab + 1)});
    }
    return cases;
}

/// The brackets become spaces, so that offsets stay; what they held is the tokens [first, after).
std::string spoken(std::string text)
{
    const std::size_t open = text.find('[');
    const std::size_t close = text.find(']');
    REQUIRE(close != std::string::npos);
    text[open] = text[close] = ' ';
    const std::vector<frontend::RawToken> tokens = frontend::tokenise(text);
    std::size_t first = 0;
    while (tokens[first].begin < open)
        ++first;
    std::size_t after = first;
    while (after < tokens.size() && tokens[after].begin < close)
        ++after;
    const Cursor at(tokens, first, German::built_in());
    const Agreement agreement = frontend::agreement(at, Cursor(tokens, after, German::built_in()));
    const auto number = static_cast<std::uint64_t>(std::stoi(std::string(tokens[first].text)));
    return after - first == 1 ? frontend::one(agreement) : frontend::ordinal(number, agreement);
}

std::string article_of_name(std::string text)
{
    const std::size_t open = text.find('[');
    const std::size_t close = text.find(']');
    text[open] = text[close] = ' ';
    const std::vector<frontend::RawToken> tokens = frontend::tokenise(text);
    std::size_t first = 0;
    while (tokens[first].begin < open)
        ++first;
    std::size_t after = first;
    while (after < tokens.size() && tokens[after].begin < close)
        ++after;
    const Cursor name(tokens, first, German::built_in());
    const auto gender = frontend::Gender::masculine;
    return std::string(frontend::definite_article(
        frontend::agreement_of_name(name, Cursor(tokens, after, German::built_in()), gender)));
}

} // namespace

TEST_CASE("ordinals and the numeral 1 agree with the noun phrase around them")
{
    const std::vector<Case> cases = golden_cases();
    CHECK(cases.size() >= 120);
    for (const Case& c : cases) {
        CAPTURE(c.text);
        CHECK(spoken(c.text) == c.spoken);
    }
}

TEST_CASE("a regnal number takes the article of the name's case")
{
    CHECK(article_of_name("[Ludwig] XIV.") == "der");
    CHECK(article_of_name("unter Kaiser [Wilhelm] II.") == "dem");
    CHECK(article_of_name("mit [Friedrich] I.") == "dem");
    CHECK(article_of_name("das Attentat auf [Johannes Paul] II.") == "den");
    CHECK(article_of_name("der Tod [Johannes Pauls] II.") == "des");
    CHECK(article_of_name("der Hof des Königs [Ludwig] XIV.") == "des");
    CHECK(article_of_name("gegen [Karl] V.") == "den");
    CHECK(article_of_name("Papst [Pius] XII. schwieg") == "der");
    CHECK(article_of_name("[Louis] XVI. starb") == "der");
}

TEST_CASE("a noun's form tells gender and number")
{
    const German& german = German::built_in();
    using frontend::Gender;
    CHECK(frontend::gender_of_noun("Pokalhalbfinale", german) == Gender::neuter);
    CHECK(frontend::gender_of_noun("Wirtschaftsprüfung", german) == Gender::feminine);
    CHECK(frontend::gender_of_noun("Kalender", german) == Gender::masculine);
    CHECK(frontend::gender_of_noun("Xylq", german) == std::nullopt);
    CHECK(frontend::slots_of_noun("Plätze", german) == frontend::SlotSet::plural());
    CHECK(frontend::slots_of_noun("Klassen", german) == frontend::SlotSet::plural());
    CHECK(frontend::slots_of_noun("Regelungen", german) == frontend::SlotSet::plural());
    CHECK(frontend::slots_of_noun("Xylq", german) == frontend::SlotSet::all());
    CHECK(frontend::ending_of_nominalised("Vizevorsitzender", german) == "er");
    CHECK(frontend::ending_of_nominalised("Wochenende", german).empty());
}

TEST_CASE("a noun that is known need not stand in the text")
{
    const std::vector<frontend::RawToken> tokens = frontend::tokenise("seit 3.10.");
    const Cursor at(tokens, 1, German::built_in());
    const Agreement agreement = frontend::agreement(at, frontend::NounForm{});
    CHECK(frontend::ordinal(3, agreement) == "drittem");
    CHECK(agreement.rule == "preposition");
}
