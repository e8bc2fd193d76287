#include "frontend/letters.hpp"

#include <doctest/doctest.h>

using frontend::as_word;
using frontend::is_pronounceable;
using frontend::spell_letters;

TEST_CASE("letters are spelled one by one, umlauts whole")
{
    CHECK(spell_letters("StGB") == "S t G B");
    CHECK(spell_letters("ÖPNV") == "Ö P N V");
    CHECK(spell_letters("").empty());
}

TEST_CASE("capitals as a word keep the first")
{
    CHECK(as_word("OPEC") == "Opec");
    CHECK(as_word("ÖBAG") == "Öbag");
}

TEST_CASE("what can be said in German is a word")
{
    CHECK(is_pronounceable("SCHUFA"));
    CHECK(is_pronounceable("NABU"));
    CHECK(is_pronounceable("HELIOS"));
    CHECK(is_pronounceable("STRABAG"));
    CHECK_FALSE(is_pronounceable("EZB"));
    CHECK_FALSE(is_pronounceable("UNO")); // three letters: only the table can tell
    CHECK_FALSE(is_pronounceable("BVSK"));
    CHECK_FALSE(is_pronounceable("OECD"));
    CHECK_FALSE(is_pronounceable("BTMVV"));
    CHECK_FALSE(is_pronounceable("MLEKA"));
}
