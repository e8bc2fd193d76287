// The words of an utterance as the engine is told them, with whence each pronunciation comes.
#include "speech/engine_text.hpp"

#include <doctest/doctest.h>

#include <string>
#include <utility>
#include <vector>

namespace {

using Source = speech::SpokenWord::Source;
using Words = std::vector<std::pair<std::string, Source>>;

Words words(const std::string& spoken, const speech::lexicon::Lexicon& lexicon = {})
{
    frontend::Utterance utterance;
    utterance.spoken = spoken;
    Words all;
    for (const speech::SpokenWord& word : speech::spoken_words(utterance, lexicon))
        all.emplace_back(word.spoken.of(spoken), word.source);
    return all;
}

} // namespace

TEST_CASE("words stand where they are spoken")
{
    CHECK(words("Die „Bürger\u00ADmeister“, ja!") ==
          Words{{"Die", Source::rules}, {"Bürger\u00ADmeister", Source::compound}, {"ja", Source::rules}});
    CHECK(words("Hauptstadt-Besuch") == Words{{"Hauptstadt", Source::compound}, {"Besuch", Source::rules}});
    CHECK(words("").empty());
    CHECK(words("… – 🎉").empty());
}

TEST_CASE("a lexicon's phrase is one word, with its genitive")
{
    speech::lexicon::Lexicon lexicon;
    lexicon.add({"Kim Jong-un", "k'Im||dZOM", speech::lexicon::Entry::Kind::phonemes, 0, 1});
    lexicon.add({"Trump", "tr'amp", speech::lexicon::Entry::Kind::phonemes, 0, 2});
    CHECK(words("Heute traf Kim Jong-uns Trump's Freund.", lexicon) ==
          Words{{"Heute", Source::rules},
                {"traf", Source::rules},
                {"Kim Jong-uns", Source::lexicon},
                {"Trump's", Source::lexicon},
                {"Freund", Source::rules}});
}

TEST_CASE("a run of English words is one word, and a mark ends it")
{
    CHECK(words("Er sah Rage Against the Machine, nichts weiter.") ==
          Words{{"Er", Source::rules},
                {"sah", Source::rules},
                {"Rage", Source::rules},
                {"Against the Machine", Source::english},
                {"nichts", Source::rules},
                {"weiter", Source::rules}});
}

TEST_CASE("letters and numbers are fixed")
{
    CHECK(words("Die E U zählt zweitausendvierundzwanzig.") ==
          Words{{"Die", Source::rules},
                {"E", Source::fixed},
                {"U", Source::fixed},
                {"zählt", Source::rules},
                {"zweitausendvierundzwanzig", Source::fixed}});
}
