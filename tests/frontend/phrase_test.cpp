#include "frontend/classify.hpp"
#include "frontend/german.hpp"
#include "frontend/phrase.hpp"
#include "frontend/tokenise.hpp"
#include "frontend/verbalise.hpp"

#include <doctest/doctest.h>

using frontend::Boundary;
using frontend::Utterance;

namespace {

Utterance utterance(const std::string& text)
{
    const auto tokens = frontend::tokenise(text);
    Utterance made = frontend::verbalise(frontend::classify(tokens, frontend::German::built_in()), text);
    made.after = Boundary::paragraph;
    return made;
}

std::string repeated(const std::string& piece, int times)
{
    std::string text;
    for (int i = 0; i < times; ++i)
        text += piece;
    return text;
}

} // namespace

TEST_CASE("what is short enough stays whole")
{
    const auto parts = frontend::phrase(utterance("Der Rat tagt; danach spricht die Ministerin."));
    REQUIRE(parts.size() == 1);
    CHECK(parts[0].after == Boundary::paragraph);
}

TEST_CASE("a long sentence is broken where a reader breathes, and nothing is lost")
{
    const std::string clause = "die Verhandlungen über den neuen Haushalt dauern noch einige Tage an";
    const auto parts = frontend::phrase(
        utterance("Wie es heißt, " + repeated(clause + ", ", 4) + clause + "; " + clause + "."));
    REQUIRE(parts.size() >= 2);
    std::string written;
    for (const Utterance& part : parts) {
        CHECK(part.spoken.size() <= frontend::longest_utterance);
        CHECK(part.spoken.size() >= 40);
        if (&part != &parts.back()) {
            CHECK(part.after == Boundary::clause);
            CHECK((part.spoken.back() == ',' || part.spoken.back() == ';'));
        }
        for (const frontend::Token& token : part.tokens) {
            if (token.semiotic_class == "word")
                CHECK(token.written.of(part.written) == token.spoken.of(part.spoken));
        }
        written += part.written + " ";
    }
    CHECK(parts.back().after == Boundary::paragraph);
    CHECK(written == "Wie es heißt, " + repeated(clause + ", ", 4) + clause + "; " + clause + ". ");
}

TEST_CASE("without any mark it is broken between words")
{
    const auto parts = frontend::phrase(utterance(repeated("ohne Punkt und Komma ", 60)));
    CHECK(parts.size() >= 4);
    for (const Utterance& part : parts)
        CHECK(part.spoken.size() <= frontend::longest_utterance);
}
