// What the schemas of abbreviations.tsv and acronyms.tsv cannot say.
#include "frontend/german.hpp"

#include <doctest/doctest.h>

#include <string>

using frontend::German;
using frontend::TableName;

TEST_CASE("every row of abbreviations.tsv can be found and spoken in all its forms")
{
    for (const frontend::Row& row : German::built_in()[TableName::abbreviations]) {
        CAPTURE(row.line);
        CAPTURE(std::string(row.key()));
        CHECK(row.key().find(' ') == std::string_view::npos);
        if (row["inflection"] == "noun") {
            CHECK_FALSE(row["gender"].empty());
            CHECK_FALSE(row["genitive"].empty());
            CHECK_FALSE(row["plural"].empty());
        }
        if (row["inflection"] == "adjective") CHECK_FALSE(row["spoken"].ends_with("e"));
    }
}

TEST_CASE("every row of acronyms.tsv that is not spelled says how it sounds")
{
    for (const frontend::Row& row : German::built_in()[TableName::acronyms]) {
        CAPTURE(row.line);
        CAPTURE(std::string(row.key()));
        CHECK((row["reading"] == "letters") == row["spoken"].empty());
    }
}
