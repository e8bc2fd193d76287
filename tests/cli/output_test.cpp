#include "cli/output.hpp"

#include <doctest/doctest.h>

TEST_CASE("what is printed cannot command a terminal")
{
    CHECK(cli::printable("a\x1B[31mb\n\x7F") == "a?[31mb??");
    CHECK(cli::printable("esc\xC2\x9B"
                         "31m") == "esc??31m"); // CSI of the C1 set
    CHECK(cli::printable("Grüße – „Ä“ €") == "Grüße – „Ä“ €");
}
