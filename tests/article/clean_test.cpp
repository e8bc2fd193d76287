#include "article/clean.hpp"
#include "base/utf8.hpp"

#include <doctest/doctest.h>

#include <random>

using article::clean;

namespace {

/// The clean text of `source`, checked for what holds of every clean text.
std::string cleaned(std::string_view source)
{
    const article::MappedText text = clean(source, 0);
    const std::string& bytes = text.text();
    CHECK(base::valid_utf8(bytes));
    CHECK(bytes.find("  ") == std::string::npos);
    CHECK(!bytes.starts_with(' '));
    CHECK(!bytes.ends_with(' '));
    CHECK(text.source().end <= source.size());
    return bytes;
}

} // namespace

TEST_CASE("text that needs nothing stays as it is, in one piece")
{
    const std::string source = "Größe: „Über 12.000 Euro“ – das ist viel … für dpa, 5 % & Co.";
    const article::MappedText text = clean(source, 7);
    CHECK(text.text() == source);
    CHECK(text.source_of({3, 9}) == base::Span{10, 16});
    CHECK(text.source() == base::Span{7, 7 + static_cast<std::uint32_t>(source.size())});
}

TEST_CASE("white space of every kind folds to single spaces")
{
    CHECK(cleaned("  a\t b \r\n c  ") == "a b c");
    CHECK(cleaned("12\u00A0000\u202Fkm\u2009weit") == "12 000 km weit");
    CHECK(cleaned("a\u2028b\u3000c\u0085d") == "a b c d");
    CHECK(cleaned(" \u00A0\n").empty());
    CHECK(cleaned("").empty());
    CHECK(cleaned("Ende \u200B \u00AD") == "Ende");
}

TEST_CASE("what is not to be seen is not to be heard")
{
    CHECK(cleaned("Donau\u00ADdampf\u200Bschiff\uFEFF") == "Donaudampfschiff");
    CHECK(cleaned("\u202Eabc\u202C\u200F \u2066x\u2069") == "abc x");
    CHECK(cleaned(std::string("a\0b\x01\x7F", 5) + "c\x1B[0m") == "abc[0m");
    CHECK(cleaned("Herz \u2764\uFE0F") == "Herz \u2764");
    CHECK(cleaned("Menü \uE800 auf") == "Menü auf");
}

TEST_CASE("invalid bytes and U+FFFD are left out")
{
    CHECK(cleaned("f\xFCr \xC3") == "fr");
    CHECK(cleaned("a\xED\xA0\x80"
                  "b") == "ab");
    CHECK(cleaned("x\uFFFDy") == "xy");
    CHECK(cleaned("\xC3 \xE2\x80 a") == "a");
}

TEST_CASE("letters are composed, also across what is left out")
{
    CHECK(cleaned("u\u0308ber") == "über");
    CHECK(cleaned("gru\u00AD\u0308n") == "grün");
    CHECK(cleaned("\u1112\u1161\u11AB") == "한");
    CHECK(cleaned("A\u030Angstro\u0308m \u212B") == "Ångström Å");
    CHECK(cleaned("\u0308a") == "\u0308a");

    const article::MappedText text = clean("fu\u0308r", 10);
    CHECK(text.text() == "für");
    CHECK(text.source_of({1, 3}) == base::Span{11, 14});
    CHECK(text.source_of({3, 4}) == base::Span{14, 15});
}

TEST_CASE("each code point of what was composed has a place of its own in the source")
{
    const article::MappedText dot = clean(".\u0340", 0); // the mark becomes U+0300
    REQUIRE(dot.text() == ".\u0300");
    CHECK(dot.source_of({0, 1}) == base::Span{0, 1});
    CHECK(dot.source_of({1, 3}) == base::Span{1, 3});
    const article::MappedText marks = clean("\u0344", 0); // one becomes two
    REQUIRE(marks.text() == "\u0308\u0301");
    CHECK(marks.source_of({0, 2}) == base::Span{0, 2});
    CHECK(marks.source_of({2, 4}) == base::Span{2, 2});
}

TEST_CASE("a folded space stands for its whole run")
{
    const article::MappedText text = clean("a \n b c", 0);
    CHECK(text.text() == "a b c");
    CHECK(text.source_of({1, 2}) == base::Span{1, 4});
    CHECK(text.source_of({3, 4}) == base::Span{5, 6});
}

TEST_CASE("an endless row of combining marks is cut short")
{
    std::string zalgo = "a";
    for (int i = 0; i < 1'000'000; ++i) {
        zalgo += i % 2 == 0 ? "\u0316" : "\u0301";
    }
    CHECK(cleaned(zalgo + "b").size() < 100);
}

TEST_CASE("decoded text keeps the positions of its source")
{
    // source: "Tom&nbsp;&nbsp;f&uuml;r alle"
    article::MappedText decoded;
    decoded.append_verbatim("Tom", 0);
    decoded.append_replacement("\u00A0", {3, 9});
    decoded.append_replacement("\u00A0", {9, 15});
    decoded.append_verbatim("f", 15);
    decoded.append_replacement("ü", {16, 22});
    decoded.append_verbatim("r alle", 22);
    const article::MappedText text = clean(decoded);
    CHECK(text.text() == "Tom für alle");
    CHECK(text.source_of({3, 4}) == base::Span{3, 15});
    CHECK(text.source_of({5, 7}) == base::Span{16, 22});
    CHECK(text.source_of({9, 13}) == base::Span{24, 28});
}

TEST_CASE("any bytes are cleaned")
{
    std::mt19937 random(1); // NOLINT: the same bytes in every run
    for (int round = 0; round < 2000; ++round) {
        std::string bytes;
        for (int i = 0; i < 40; ++i) {
            bytes.push_back(static_cast<char>(random() % 256));
        }
        const std::string once = cleaned(bytes);
        CHECK(cleaned(once) == once);
    }
}
