#include "base/percent.hpp"

#include <doctest/doctest.h>

TEST_CASE("percent-encoding and back")
{
    CHECK(base::percent_encoded("Bild 1/größer.jpg") == "Bild%201%2Fgr%C3%B6%C3%9Fer.jpg");
    CHECK(base::percent_decoded("Bild%201%2Fgr%C3%B6%c3%9fer.jpg") == "Bild 1/größer.jpg");
    CHECK(base::percent_decoded("100%, 5%2, %zz, %") == "100%, 5%2, %zz, %");
    std::string all;
    for (int byte = 0; byte < 256; ++byte)
        all += static_cast<char>(byte);
    CHECK(base::percent_decoded(base::percent_encoded(all)) == all);
}
