#include "base/utf8.hpp"

#include <doctest/doctest.h>

TEST_CASE("decode reads well-formed UTF-8 and nothing else")
{
    CHECK(base::decode("ä", 0).value == U'ä');
    CHECK(base::decode("€", 0).length == 3);
    CHECK(base::decode("😀", 0).value == U'😀');
    CHECK(base::decode("", 0).length == 0);
    for (const char* bad : {"\xC0\xAF", "\xED\xA0\x80", "\xF4\x90\x80\x80", "\xE2\x82", "\x80", "\xFF"}) {
        CAPTURE(bad);
        CHECK(base::decode(bad, 0).value == 0xFFFD);
        CHECK(base::decode(bad, 0).length == 1);
        CHECK_FALSE(base::valid_utf8(bad));
        CHECK(base::valid_utf8(base::scrub_utf8(bad)));
    }
}

TEST_CASE("decode_before walks backwards over the same code points")
{
    const std::string_view text = "aä€😀\x80";
    CHECK(base::decode_before(text, 11).length == 1);
    CHECK(base::decode_before(text, 10).value == U'😀');
    CHECK(base::decode_before(text, 6).value == U'€');
    CHECK(base::decode_before(text, 3).value == U'ä');
    CHECK(base::decode_before(text, 0).length == 0);
}

TEST_CASE("append and decode are inverse")
{
    for (const char32_t point : {U'a', U'ß', U'–', U'\U0001F468', U'\U0010FFFF'}) {
        std::string text;
        base::append(text, point);
        CHECK(base::decode(text, 0).value == point);
        CHECK(base::decode(text, 0).length == text.size());
    }
}

TEST_CASE("character offsets can be asked forwards and backwards")
{
    base::CharacterOffsets offsets("Grüße aus Köln");
    CHECK(offsets.of(0) == 0);
    CHECK(offsets.of(7) == 5);
    CHECK(offsets.of(4) == 3);
    CHECK(offsets.of(100) == 14);
}
