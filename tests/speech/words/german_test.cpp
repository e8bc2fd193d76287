#include "speech/words/german.hpp"

#include <doctest/doctest.h>

TEST_CASE("the list of German words holds inflected forms, whatever their case")
{
    for (const char* word : {"Haus", "Häuser", "häuser", "GINGST", "Straße", "schönste", "Müller"})
        CHECK(speech::words::is_german(word));
    for (const char* word : {"Selenskyj", "Habeck", "Hauss", "", "x", "Shutdown"})
        CHECK_FALSE(speech::words::is_german(word));
}

TEST_CASE("two German words with or without a linking element may be a compound")
{
    for (const char* word : {"Nationalparkverordnung", "Seegraswiesen", "Textlotse"})
        CHECK(speech::words::may_be_compound(word));
    for (const char* word : {"Selenskyj", "Kyryllo", "Pjöngjang", "", "Haus"})
        CHECK_FALSE(speech::words::may_be_compound(word));
}
