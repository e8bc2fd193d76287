#include "frontend/table.hpp"

#include <doctest/doctest.h>

#include <string>

using frontend::Cell;
using frontend::parse_table;
using frontend::Schema;
using frontend::Table;

namespace {

const Schema fruit{"fruit", {{"name"}, {"gender", Cell::required, {"m", "f"}}, {"plural", Cell::optional}}};

std::string message(std::string_view text)
{
    const auto rows = parse_table(text, "fruit.tsv", fruit);
    return rows ? "" : rows.error().message;
}

} // namespace

TEST_CASE("a table is its rows, without comments and empty lines")
{
    const auto rows = parse_table("# Obst\n\nname\tgender\tplural\r\nApfel\tm\tÄpfel\n# mehr\nBirne\tf\n",
                                  "fruit.tsv", fruit);
    REQUIRE(rows);
    REQUIRE(rows->size() == 2);
    CHECK(rows->at(0)["plural"] == "Äpfel");
    CHECK(rows->at(0).line == 4);
    CHECK(rows->at(1).key() == "Birne");
    CHECK(rows->at(1)["plural"].empty());
    CHECK(rows->at(1)["colour"].empty());
}

TEST_CASE("optional columns at the end may be missing from the first line, no others")
{
    const auto rows = parse_table("name\tgender\nApfel\tm\n", "fruit.tsv", fruit);
    REQUIRE(rows);
    CHECK(rows->at(0)["plural"].empty());
    CHECK(message("name\tgender\nApfel\tm\tÄpfel\n") == "fruit.tsv:2: 3 cells, but there are only 2 columns");
    CHECK(message("name\nApfel\n").find("must name the columns") != std::string::npos);
}

TEST_CASE("what is wrong with a table is said with file and line")
{
    CHECK(message("") == "fruit.tsv: empty; the first line must name the columns");
    CHECK(message("name\tplural\n") ==
          "fruit.tsv:1: the first line must name the columns, with a tab between: name gender plural");
    CHECK(message("name\tgender\tplural\nApfel\tx\n") ==
          "fruit.tsv:2: \"x\" in column gender is none of: m, f");
    CHECK(message("name\tgender\tplural\nApfel\n") == "fruit.tsv:2: column gender must not be empty");
    CHECK(message("name\tgender\tplural\n\nA\tm\nA\tf\n") == "fruit.tsv:4: \"A\" is already in line 3");
    CHECK(message("name\tgender\tplural\nA \tm\n") ==
          "fruit.tsv:2: remove the space around \"A \" in column name");
    CHECK(message("name\tgender\tplural\nA\tm\tB\tC\n") ==
          "fruit.tsv:2: 4 cells, but there are only 3 columns");
    CHECK(message("name\tgender\tplural\nA\xFF\tm\n") == "fruit.tsv: not UTF-8; save it as UTF-8");
}

TEST_CASE("a later file of a table adds, and overrides only when it may")
{
    Table table;
    REQUIRE(table.add(*parse_table("name\tgender\tplural\nA\tm\n", "a.tsv", fruit), "a.tsv",
                      Table::Duplicates::refuse));
    const auto second = parse_table("name\tgender\tplural\nA\tf\nB\tf\n", "b.tsv", fruit);
    CHECK(table.add(*second, "b.tsv", Table::Duplicates::refuse).error().message ==
          "b.tsv:2: \"A\" is already in another file of this table");
    REQUIRE(table.add(*second, "b.tsv", Table::Duplicates::override_old));
    REQUIRE(table.size() == 2);
    CHECK((*table.find("A"))["gender"] == "f");
    CHECK(table.find("B") != nullptr);
    CHECK(table.find("C") == nullptr);
}
