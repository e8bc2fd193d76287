#include "frontend/german.hpp"
#include "frontend/inflection.hpp"
#include "frontend/noun.hpp"
#include "frontend/tokenise.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <fstream>
#include <memory>
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

/// A text and which of its tokens stand in the square brackets: [first, after). The brackets become spaces,
/// so that offsets stay.
struct Marked {
    std::string text;
    std::vector<frontend::RawToken> tokens = {};
    std::size_t first = 0;
    std::size_t after = 0;

    Cursor begin() const { return {tokens, first, German::built_in()}; }
    Cursor end() const { return {tokens, after, German::built_in()}; }
};

/// Views into itself: to be filled where it stays.
std::unique_ptr<const Marked> marked(std::string text)
{
    const std::size_t open = text.find('[');
    const std::size_t close = text.find(']');
    REQUIRE(close != std::string::npos);
    text[open] = text[close] = ' ';
    auto result = std::make_unique<Marked>(Marked{std::move(text)});
    result->tokens = frontend::tokenise(result->text);
    const auto tokens_before = [&](std::size_t place) {
        const auto& tokens = result->tokens;
        const auto is_before = [&](const frontend::RawToken& token) { return token.begin < place; };
        return static_cast<std::size_t>(std::find_if_not(tokens.begin(), tokens.end(), is_before) -
                                        tokens.begin());
    };
    result->first = tokens_before(open);
    result->after = tokens_before(close);
    return result;
}

std::string spoken(const std::string& text)
{
    const auto given = marked(text);
    const Agreement agreement = frontend::agreement(given->begin(), given->end());
    if (given->after - given->first == 1) return frontend::one(agreement);
    const auto number = static_cast<std::uint64_t>(std::stoi(std::string(given->tokens[given->first].text)));
    return frontend::ordinal(number, agreement);
}

std::string article_of_name(const std::string& text)
{
    const auto given = marked(text);
    return std::string(frontend::definite_article(
        frontend::agreement_of_name(given->begin(), given->end(), frontend::Gender::masculine)));
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
