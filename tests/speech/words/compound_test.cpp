// Where compounds are taken apart, and what is none.
#include "speech/words/compound.hpp"

#include <doctest/doctest.h>

namespace {

std::string parts(std::string_view word)
{
    std::string joined;
    for (const std::string& part : speech::words::compound_parts(word))
        joined += (joined.empty() ? "" : "|") + part;
    return joined;
}

} // namespace

TEST_CASE("nouns are cut at their seams")
{
    CHECK(parts("Hauptstadt") == "haupt|stadt");
    CHECK(parts("Rechtsanwältin") == "rechts|anwältin");
    CHECK(parts("Klimaschutz") == "klima|schutz");
    CHECK(parts("Wochenende") == "wochen|ende");
    CHECK(parts("Hauptbahnhof") == "haupt|bahnhof");
    CHECK(parts("Krankenhausgesellschaft") == "kranken|haus|gesellschaft");
}

TEST_CASE("what is no compound stays whole")
{
    for (const char* word :
         {"Verantwortung", "Ministerium", "Nationalität", "Generationen", "Universität", "Kontrolle",
          "Lebenden", "Studierende", "Millionen", "Interessenten", "Wissenschaft", "Materials", "Hochzeit",
          "Journalisten", "Wirtschafterinnen", "Kaukasus"}) {
        CAPTURE(word);
        CHECK(parts(word).empty());
    }
}

TEST_CASE("only words with a capital and of some length are looked at; any bytes will do")
{
    CHECK(parts("hauptstadt").empty());
    CHECK(parts("Rathaus").empty());
    CHECK(parts("").empty());
    CHECK(parts("\xC3").empty());
    CHECK(parts(std::string(10'000, 'A')).empty());
}
