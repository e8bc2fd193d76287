#include "base/base64.hpp"

#include <doctest/doctest.h>

TEST_CASE("bytes become Base64 as in RFC 4648, section 10")
{
    CHECK(base::base64("").empty());
    CHECK(base::base64("f") == "Zg==");
    CHECK(base::base64("fo") == "Zm8=");
    CHECK(base::base64("foo") == "Zm9v");
    CHECK(base::base64("foob") == "Zm9vYg==");
    CHECK(base::base64("fooba") == "Zm9vYmE=");
    CHECK(base::base64("foobar") == "Zm9vYmFy");
    CHECK(base::base64("\xFF\xFE\xFD") == "//79");
}
