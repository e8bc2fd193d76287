// Which entry of a lexicon speaks for which words.
#include "speech/lexicon/lexicon.hpp"

#include <doctest/doctest.h>

using speech::lexicon::Ending;
using speech::lexicon::Entry;
using speech::lexicon::Lexicon;

namespace {

Lexicon lexicon_of(const std::vector<std::string>& graphemes)
{
    Lexicon lexicon;
    const std::uint32_t file = lexicon.add_file("a.pls");
    int line = 0;
    for (const std::string& grapheme : graphemes)
        lexicon.add({grapheme, "a", Entry::Kind::phonemes, file, ++line});
    return lexicon;
}

/// "New York+0", the grapheme found at the beginning of the text and how many parts it covers; "" if none.
std::string found(const Lexicon& lexicon, const std::string& text)
{
    std::vector<std::string_view> parts;
    const std::vector<base::Span> spans = speech::lexicon::parts_of(text);
    for (const base::Span& span : spans)
        parts.push_back(span.of(text));
    const auto match = lexicon.find(parts);
    if (!match) return "";
    const std::string ending = match->ending == Ending::none ? "" : match->ending == Ending::s ? "+s" : "+es";
    return match->entry->grapheme + ending + "/" + std::to_string(match->parts);
}

} // namespace

TEST_CASE("the longest phrase wins, whatever stands between its words")
{
    const Lexicon lexicon = lexicon_of({"New York", "New York Times", "Kim Jong-un", "L'Oréal"});
    CHECK(found(lexicon, "New York Times") == "New York Times/3");
    CHECK(found(lexicon, "New York liegt") == "New York/2");
    CHECK(found(lexicon, "New-York-Times-Bericht") == "New York Times/3");
    CHECK(found(lexicon, "Kim Jong Un") == "Kim Jong-un/3");
    CHECK(found(lexicon, "L’Oréal") == "L'Oréal/2");
    CHECK(found(lexicon, "New Orleans").empty());
    CHECK(found(lexicon_of({"Procter & Gamble"}), "Procter und Gamble") == "Procter und Gamble/3");
}

TEST_CASE("case is as the entry has it")
{
    const Lexicon lexicon = lexicon_of({"Band", "live", "YouTube", "NATO"});
    CHECK(found(lexicon, "Band") == "Band/1");
    CHECK(found(lexicon, "band").empty());
    CHECK(found(lexicon, "BAND") == "Band/1");
    CHECK(found(lexicon, "live") == "live/1");
    CHECK(found(lexicon, "Live") == "live/1");
    CHECK(found(lexicon, "YouTube") == "YouTube/1");
    CHECK(found(lexicon, "YOUTUBE") == "YouTube/1");
    CHECK(found(lexicon, "Youtube").empty());
    CHECK(found(lexicon, "Nato").empty());
}

TEST_CASE("an entry written just so goes before one that fits")
{
    const Lexicon lexicon = lexicon_of({"art", "Art"});
    CHECK(found(lexicon, "art") == "art/1");
    CHECK(found(lexicon, "Art") == "Art/1");
}

TEST_CASE("names and nouns take -s and -es, other words do not")
{
    const Lexicon lexicon = lexicon_of({"Trump", "Le Pen", "Hans", "Budget", "live"});
    CHECK(found(lexicon, "Trumps") == "Trump+s/1");
    CHECK(found(lexicon, "TRUMPS") == "Trump+s/1");
    CHECK(found(lexicon, "Le Pens") == "Le Pen+s/2");
    CHECK(found(lexicon, "Hanss").empty());
    CHECK(found(lexicon, "Budgetes") == "Budget+es/1");
    CHECK(found(lexicon, "lives").empty());
}

TEST_CASE("the last entry for a grapheme wins")
{
    Lexicon lexicon = lexicon_of({"Trump"});
    const std::uint32_t other = lexicon.add_file("b.pls");
    lexicon.add({"Trump", "b", Entry::Kind::phonemes, other, 7});
    const std::vector<std::string_view> parts{"Trump"};
    REQUIRE(lexicon.find(parts));
    CHECK(lexicon.find(parts)->entry->said == "b");
    CHECK(lexicon.origin(*lexicon.find(parts)->entry) == "b.pls:7");
    CHECK(lexicon.entries().size() == 1);
}
