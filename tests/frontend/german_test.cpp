#include "frontend/analyse.hpp"
#include "frontend/german.hpp"

#include <doctest/doctest.h>

using frontend::German;
using frontend::TableName;

TEST_CASE("the tables of the build are there")
{
    const frontend::Row* may = German::built_in()[TableName::months].find("Mai");
    REQUIRE(may != nullptr);
    CHECK((*may)["number"] == "5");
}

TEST_CASE("a user's table adds to the built-in one and overrides it")
{
    German german;
    REQUIRE(german.add("written\tspoken\n&\tund auch\n☃\tSchneemann\n", "my/symbols.tsv"));
    CHECK((*german[TableName::symbols].find("&"))["spoken"] == "und auch");
    CHECK((*german[TableName::symbols].find("☃"))["spoken"] == "Schneemann");
    CHECK((*german[TableName::symbols].find("+"))["spoken"] == "plus");
}

TEST_CASE("a user's table that is wrong changes nothing")
{
    German german;
    const auto added = german.add("written\tspoken\n☃\tSchneemann\n☃\tSchneefrau\n", "my/symbols.tsv");
    REQUIRE_FALSE(added);
    CHECK(added.error().message == "my/symbols.tsv:3: \"☃\" is already in line 2");
    CHECK(german[TableName::symbols].find("☃") == nullptr);
    CHECK(german.add("", "colours.tsv")
              .error()
              .message.starts_with(
                  "colours.tsv: no table has this name; name the file after the table it adds to: months, "));
}

TEST_CASE("what a user's table takes out is no longer read, and nothing rests on it")
{
    German german;
    REQUIRE(german.add("written\tspoken\n!/\n!#\n", "my/symbols.tsv"));
    CHECK(frontend::normalize("Akte 455/2021 / Teil #", german) ==
          "Akte vierhundertfünfundfünfzig zweitausendeinundzwanzig, Teil");
}
