#include "article/mapped_text.hpp"

#include <doctest/doctest.h>

using article::MappedText;

TEST_CASE("a mapped text knows the source of each byte")
{
    // source: "Grö&szlig;e  zählt"
    MappedText text;
    text.append_verbatim("Grö", 0);
    text.append_replacement("ß", {4, 11});
    text.append_verbatim("e", 11);
    text.append_replacement(" ", {12, 14});
    text.append_verbatim("zählt", 14);
    CHECK(text.text() == "Größe zählt");
    CHECK(text.source_of({0, 4}) == base::Span{0, 4});
    CHECK(text.source_of({0, 6}) == base::Span{0, 11});
    CHECK(text.source_of({8, 14}) == base::Span{14, 20});
    CHECK(text.source_of({3, 3}).empty());

    const MappedText part = text.slice({4, 9});
    CHECK(part.text() == "ße z");
    CHECK(part.source_of({0, 2}) == base::Span{4, 11});
    CHECK(part.source_of({4, 5}) == base::Span{14, 15});
}

TEST_CASE("adjoining verbatim pieces are one")
{
    MappedText text;
    text.append_verbatim("ab", 5);
    text.append_verbatim("cd", 7);
    CHECK(text.source() == base::Span{5, 9});
    CHECK(MappedText{}.source_of({0, 3}).empty());
}
