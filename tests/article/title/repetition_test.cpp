#include "article/plain/list_marker.hpp"
#include "article/title/repetition.hpp"

#include <doctest/doctest.h>

#include <string>

using article::list_marker;
using article::repeated_part;

namespace {

std::string part(std::string_view line, std::string_view headline)
{
    const auto span = repeated_part(line, headline);
    return span ? std::string(span->of(line)) : "";
}

} // namespace

TEST_CASE("the part of a line that repeats a headline")
{
    CHECK(part("Werft in Not", "Werft in Not") == "Werft in Not");
    CHECK(part("WERFT IN NOT!", "Werft in Not") == "WERFT IN NOT!");
    CHECK(part("WirtschaftWerft in Not", "Werft in Not") == "Werft in Not");
    CHECK(part("Wirtschaft › Werft in Not", "Werft in Not") == "Werft in Not");
    CHECK(part("Werft in Not | Hafenblatt", "Werft in Not") == "Werft in Not");
    CHECK(part("Werft in Not – Hafenblatt", "Werft in Not") == "Werft in Not");
}

TEST_CASE("what only shares words is no repetition")
{
    CHECK(part("Alte Werft in Not", "Werft in Not").empty());
    CHECK(part("Werft in Nothaft", "Werft in Not").empty());
    CHECK(part("Werft in Not und Elend", "Werft in Not").empty());
    CHECK(part("Werft in Not-Betrieb", "Werft in Not").empty());
    CHECK(part("Die Kommentare", "Kommentare").empty());
    CHECK(part(std::string(100, 'x') + ": Werft in Not", "Werft in Not").empty());
    CHECK(part("Werft in Not", "").empty());
}

TEST_CASE("list markers")
{
    CHECK(list_marker("- eins")->length == 2);
    CHECK(list_marker("• eins")->length == 4);
    CHECK(list_marker("- - eins")->length == 4);
    CHECK(list_marker("12) zwölf")->number == 12);
    CHECK(list_marker("3. drei")->length == 3);
    for (const char* line :
         {"-eins", "-", "- ", "·", "1.5 Liter", "1234. Tag", "1.", "a. b", "", "-1 Grad"}) {
        CAPTURE(line);
        CHECK_FALSE(list_marker(line).has_value());
    }
}
