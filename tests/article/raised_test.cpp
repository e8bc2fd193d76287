#include "article/raised.hpp"

#include <doctest/doctest.h>

using article::meaning_of_raised;
using article::Raised;

TEST_CASE("raised numbers are exponents behind numbers and units")
{
    for (const auto& each : {std::pair{"also 10", "5"},
                             {"12 m", "2"},
                             {"8 km", "2"},
                             {"2", "32"},
                             {"10", "-3"},
                             {"x", "2"},
                             {"10", "−9"}}) {
        CAPTURE(each.first); // clang 14 captures no structured bindings
        CHECK(meaning_of_raised(each.first, each.second) == Raised::exponent);
    }
    CHECK(article::superscript("-12") == "⁻¹²");
    CHECK(article::superscript("−9") == "⁻⁹");
    CHECK(article::superscript(" 5 ") == "⁵");
}

TEST_CASE("other raised numbers and signs are marks of notes, letters are text")
{
    for (const auto& each : {std::pair{"sagte er.", "1"},
                             {"das Haus", "12"},
                             {"seit 1998", "3"},
                             {"410", "2"},
                             {"38", "1"},
                             {"Rinde", "*"},
                             {"so“", "1, 2"},
                             {"ja", "[4]"}}) {
        CAPTURE(each.first); // clang 14 captures no structured bindings
        CHECK(meaning_of_raised(each.first, each.second) == Raised::note_mark);
    }
    CHECK(meaning_of_raised("1", "er") == Raised::text);
    CHECK(meaning_of_raised("Muster", "®") == Raised::text);
    CHECK(meaning_of_raised("", "") == Raised::text);
}
