#include "frontend/tokenise.hpp"

#include <doctest/doctest.h>

using frontend::Kind;
using frontend::Shape;
using frontend::tokenise;

TEST_CASE("words, numbers, punctuation and symbols")
{
    const auto tokens = tokenise("Am 3.10. zahlt die EU-Bank 5 €.");
    REQUIRE(tokens.size() == 13);
    CHECK(tokens[0].is("Am"));
    CHECK(tokens[0].shape == Shape::capitalised);
    CHECK(tokens[1].kind == Kind::number);
    CHECK(tokens[1].space_before);
    CHECK(tokens[2].kind == Kind::punctuation);
    CHECK_FALSE(tokens[2].space_before);
    CHECK(tokens[7].shape == Shape::upper);
    CHECK(tokens[8].is("-"));
    CHECK(tokens[11].kind == Kind::symbol);
    CHECK(tokens[12].begin == 32);
}

TEST_CASE("the shape of a word")
{
    const auto shape = [](std::string_view word) { return tokenise(word).at(0).shape; };
    CHECK(shape("über") == Shape::lower);
    CHECK(shape("Über") == Shape::capitalised);
    CHECK(shape("ÖPNV") == Shape::upper);
    CHECK(shape("A") == Shape::upper);
    CHECK(shape("AfD") == Shape::mixed);
    CHECK(shape("GmbH") == Shape::mixed);
    CHECK(shape("iPhone") == Shape::mixed);
    CHECK(shape("Straße") == Shape::capitalised);
}

TEST_CASE("any bytes are tokens")
{
    const auto tokens = tokenise("a\xFF\xC3 \xE2\x82");
    REQUIRE(tokens.size() == 5);
    CHECK(tokens[1].kind == Kind::symbol);
    CHECK(tokens[1].text.size() == 1);
    CHECK(tokenise("").empty());
    CHECK(tokenise(" \n\t").empty());
}
