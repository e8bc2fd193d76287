// Which words of a German text are English.
#include "speech/lexicon/lexicon.hpp"
#include "speech/words/english.hpp"

#include <doctest/doctest.h>

using speech::words::Quoted;

namespace {

std::string english(const std::string& text, Quoted quoted = Quoted::no)
{
    std::vector<std::string_view> words;
    const std::vector<base::Span> spans = speech::lexicon::parts_of(text);
    for (const base::Span& span : spans)
        words.push_back(span.of(text));
    std::string found;
    for (const base::Span& run : speech::words::english_runs(words, quoted)) {
        if (!found.empty()) found += "; ";
        found += text.substr(spans[run.begin].begin, spans[run.end - 1].end - spans[run.begin].begin);
    }
    return found;
}

} // namespace

TEST_CASE("runs of English words are found, single ones are not")
{
    CHECK(english("Die Band Rage Against the Machine spielt heute") == "Against the Machine");
    CHECK(english("der Film The Social Network lief") == "The Social Network");
    CHECK(english("die Serie Game of Thrones lief") == "Game of Thrones");
    CHECK(english("Der Manager kam").empty());
    CHECK(english("Das Team hat den Job").empty());
}

TEST_CASE("German stays German")
{
    for (const char* text :
         {"Der Mann war in der Stadt und hat man will also so am fast not", "Angela Merkel und Olaf Scholz",
          "Peter Müller hat in Berlin den Arm gebrochen", "Das war gut", "Die Hand am Arm war warm"}) {
        CAPTURE(text);
        CHECK(english(text).empty());
    }
}

TEST_CASE("a title in quotation marks keeps its edges")
{
    CHECK(english("Breaking Bad").empty());
    CHECK(english("Breaking Bad", Quoted::yes) == "Breaking Bad");
    CHECK(english("Der Kommissar", Quoted::yes).empty());
}
