#include "article/read.hpp"
#include "frontend/analyse.hpp"
#include "frontend/german.hpp"

#include <doctest/doctest.h>

#include <string>

namespace {

/// What is said of the items of a text, one after the other.
std::string items(const std::string& text)
{
    const auto article = article::read_bytes(text, "a.md");
    if (!article) FAIL(article.error().message);
    std::string said;
    for (const frontend::Chapter& chapter :
         frontend::analyse(*article, frontend::German::built_in()).chapters) {
        for (const frontend::Utterance& utterance : chapter.utterances) {
            if (utterance.role == article::Role::list_item) said += utterance.spoken + "\n";
        }
    }
    return said;
}

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
