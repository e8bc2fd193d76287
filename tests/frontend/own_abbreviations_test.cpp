#include "article/read.hpp"
#include "frontend/analyse.hpp"
#include "frontend/own_abbreviations.hpp"

#include <doctest/doctest.h>

#include <string>

namespace {

using frontend::German;
using frontend::TableName;

frontend::Script script(const std::string& markdown, frontend::Acronyms acronyms)
{
    const auto article = article::read_bytes(markdown, "a.md");
    if (!article) FAIL(article.error().message);
    return frontend::analyse(*article, German::built_in(), {acronyms});
}

std::string spoken(const frontend::Script& script)
{
    std::string all;
    for (const frontend::Chapter& chapter : script.chapters) {
        for (const frontend::Utterance& utterance : chapter.utterances)
            all += utterance.spoken + "\n";
    }
    return all;
}

} // namespace

TEST_CASE("an article's own abbreviations become rows where no table knows them")
{
    const auto own =
        frontend::with_own_abbreviations(German::built_in(), {{"VDL", "Verband Deutscher Landwirte"},
                                                              {"NATO", "Nordische Teeordnung"},
                                                              {"ggf.", "gegebenenfalls"},
                                                              {"schw.", "schwierig"},
                                                              {"XQZ", "12. Mai 2025 <b>"}});
    REQUIRE(own.has_value());
    const frontend::Row* row = (*own)[TableName::acronyms].find("VDL");
    REQUIRE(row != nullptr);
    CHECK((*row)["long"] == "Verband Deutscher Landwirte");
    CHECK((*row)["gender"] == "m");
    CHECK((*(*own)[TableName::acronyms].find("NATO"))["long"] !=
          "Nordische Teeordnung"); // the table knows better
    CHECK(own->has(TableName::abbreviations, "schw."));
    CHECK_FALSE(own->has(TableName::acronyms, "XQZ"));
    CHECK_FALSE(German::built_in().has(TableName::acronyms, "VDL"));
}

TEST_CASE("nothing to add, no tables of its own")
{
    CHECK_FALSE(frontend::with_own_abbreviations(German::built_in(), {}).has_value());
    CHECK_FALSE(
        frontend::with_own_abbreviations(German::built_in(), {{"NATO", "Nordische Teeordnung"}}).has_value());
}

TEST_CASE("<abbr title> is said at the first use")
{
    const std::string text =
        "# Titel\n\nHeute tagt der <abbr title=\"Verband Deutscher Landwirte\">VDL</abbr> in Bonn.\n";
    CHECK(spoken(script(text, frontend::Acronyms::first_full))
              .find("der Verband Deutscher Landwirte, V D L,") != std::string::npos);
    CHECK(spoken(script(text, frontend::Acronyms::as_written)).find("der V D L in") != std::string::npos);
}

TEST_CASE("foreign words reach the utterance")
{
    const frontend::Script made =
        script("# Titel\n\nSie sagte <i lang=\"en\">good morning</i> und ging. Er blieb noch.\n",
               frontend::Acronyms::as_written);
    const frontend::Chapter& chapter = made.chapters.front();
    REQUIRE(chapter.utterances.size() == 3);
    REQUIRE(chapter.utterances[1].foreign.size() == 1);
    CHECK(chapter.utterances[1].foreign[0].language == "en");
    CHECK(chapter.utterances[1].foreign[0].span.of(chapter.utterances[1].written) == "good morning");
    CHECK(chapter.utterances[2].foreign.empty());
}
