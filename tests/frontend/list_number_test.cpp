#include "article/read.hpp"
#include "frontend/analyse.hpp"
#include "frontend/german.hpp"

#include <doctest/doctest.h>

#include <string>

namespace {

/// What is said of the blocks of one role in a text, one after the other.
std::string said_of(article::Role role, const std::string& text)
{
    const auto article = article::read_bytes(text, "a.md");
    if (!article) FAIL(article.error().message);
    std::string said;
    for (const frontend::Chapter& chapter :
         frontend::analyse(*article, frontend::German::built_in()).chapters) {
        for (const frontend::Utterance& utterance : chapter.utterances) {
            if (utterance.role == role) said += utterance.spoken + "\n";
        }
    }
    return said;
}

std::string items(const std::string& text) { return said_of(article::Role::list_item, text); }

} // namespace

TEST_CASE("the numbers of items are said as an enumeration counts")
{
    CHECK(items("1. Mehl sieben\n2. 3 Eier schlagen\n3. Am 3. Oktober essen\n") ==
          "Erstens: Mehl sieben\nZweitens: drei Eier schlagen\nDrittens: Am dritten Oktober essen\n");
    CHECK(items("20. Spanien\n21. Malta\n") == "Zwanzigstens: Spanien\nEinundzwanzigstens: Malta\n");
}

TEST_CASE("the number of an item stands at its place in the source")
{
    const std::string text = "Vorweg ein Satz.\n\n7. Mehl sieben\n";
    const auto article = article::read_bytes(text, "a.md");
    const frontend::Script script = frontend::analyse(*article, frontend::German::built_in());
    const frontend::Token& number = script.chapters.back().utterances.back().tokens.front();
    CHECK(number.rule == "list_number");
    CHECK(number.source.of(text).substr(0, 2) == "7.");
}

TEST_CASE("headings that are counted have such numbers, too, and a date or a single number is none")
{
    CHECK(said_of(article::Role::heading,
                  "# Titel\n\n## 1. Zwei Eier\n\nAufschlagen.\n\n## 2. Social Design\n\nWarten.\n") ==
          "Erstens: Zwei Eier\nZweitens: Social Design\n");
    CHECK(said_of(article::Role::heading,
                  "# Titel\n\n## 2. Internationale Messe\n\nSie beginnt.\n\n## Ende\n\nAus.\n") ==
          "Zweite Internationale Messe\nEnde\n");
    CHECK(items("- 25. November 2021\n- 26. November\n") ==
          "fünfundzwanzigster November zweitausendeinundzwanzig\nsechsundzwanzigster November\n");
}
