#include "edition/pauses.hpp"

#include <doctest/doctest.h>

using base::Milliseconds;
using frontend::Boundary;
using frontend::Utterance;

namespace {

Utterance utterance(article::Role role, Boundary after)
{
    Utterance made;
    made.role = role;
    made.after = after;
    return made;
}

frontend::Script script()
{
    using article::Role;
    frontend::Script script;
    script.chapters.push_back(
        {"Titel",
         1,
         {utterance(Role::title, Boundary::heading), utterance(Role::lead, Boundary::sentence),
          utterance(Role::lead, Boundary::paragraph), utterance(Role::paragraph, Boundary::clause),
          utterance(Role::paragraph, Boundary::paragraph)}});
    script.chapters.push_back(
        {"Zwei",
         2,
         {utterance(Role::heading, Boundary::heading), utterance(Role::list_item, Boundary::list_item),
          utterance(Role::list_item, Boundary::end)}});
    return script;
}

} // namespace

TEST_CASE("each boundary has the voice's pause")
{
    speech::Voice voice;
    voice.rate = 175;
    const speech::Pauses& p = voice.pauses;
    const std::vector<Milliseconds> expected{p.after_heading,  p.sentence,      p.paragraph, p.clause,
                                             p.before_heading, p.after_heading, p.list_item, p.tail};
    CHECK(edition::pauses_after(script(), voice) == expected);
}

TEST_CASE("pauses scale with the rate, but a heading keeps a second before it")
{
    speech::Voice fast;
    fast.rate = 350;
    const auto pauses = edition::pauses_after(script(), fast);
    CHECK(pauses[1] == fast.pauses.sentence / 2);
    CHECK(pauses[4] == Milliseconds(1000));
    CHECK(pauses.back() == fast.pauses.tail);
}

TEST_CASE("a list is heard as one, and a quotation is set off")
{
    using article::Role;
    frontend::Script script;
    script.chapters.push_back(
        {"Titel",
         1,
         {utterance(Role::paragraph, Boundary::paragraph), utterance(Role::list_item, Boundary::list_item),
          utterance(Role::list_item, Boundary::list_item), utterance(Role::paragraph, Boundary::paragraph),
          utterance(Role::quotation, Boundary::sentence), utterance(Role::quotation, Boundary::paragraph),
          utterance(Role::quotation, Boundary::paragraph), utterance(Role::paragraph, Boundary::end)}});
    speech::Voice voice;
    voice.rate = 175;
    const speech::Pauses& p = voice.pauses;
    CHECK(edition::pauses_after(script, voice) ==
          std::vector<Milliseconds>{p.paragraph, p.list_item, p.paragraph, p.quotation, p.sentence,
                                    p.paragraph, p.quotation, p.tail});
}

TEST_CASE("items of several sentences stand as far apart as paragraphs")
{
    using article::Role;
    frontend::Script script;
    script.chapters.push_back(
        {"Titel",
         1,
         {utterance(Role::list_item, Boundary::list_item), utterance(Role::list_item, Boundary::sentence),
          utterance(Role::list_item, Boundary::list_item), utterance(Role::paragraph, Boundary::paragraph),
          utterance(Role::list_item, Boundary::list_item), utterance(Role::list_item, Boundary::end)}});
    speech::Voice voice;
    voice.rate = 175;
    const speech::Pauses& p = voice.pauses;
    CHECK(edition::pauses_after(script, voice) ==
          std::vector<Milliseconds>{p.paragraph, p.sentence, p.paragraph, p.paragraph, p.list_item, p.tail});
}

TEST_CASE("the opening follows the title, and the text follows the opening after a heading's pause")
{
    using article::Role;
    frontend::Script script;
    script.chapters.push_back(
        {"Titel",
         1,
         {utterance(Role::opening, Boundary::sentence), utterance(Role::title, Boundary::heading),
          utterance(Role::opening, Boundary::sentence), utterance(Role::opening, Boundary::heading),
          utterance(Role::paragraph, Boundary::end)}});
    speech::Voice voice;
    voice.rate = 175;
    voice.cues.end = speech::Cue{};
    const speech::Pauses& p = voice.pauses;
    CHECK(edition::pauses_after(script, voice) == std::vector<Milliseconds>{p.sentence, p.after_heading,
                                                                            p.sentence, p.after_heading,
                                                                            p.before_heading});
}

TEST_CASE("a pause that the article asks for is kept as it is, whatever the rate")
{
    speech::Voice fast;
    fast.rate = 350;
    frontend::Script asking = script();
    std::vector<Utterance>& first = asking.chapters[0].utterances;
    first[1].pause = Milliseconds(2000);
    first[4].pause = Milliseconds(300); // a heading follows
    asking.chapters[1].utterances[1].pause = Milliseconds(200);
    asking.chapters[1].utterances[2].pause = Milliseconds(9000); // the last
    const auto pauses = edition::pauses_after(asking, fast);
    CHECK(pauses[1] == Milliseconds(2000));
    CHECK(pauses[4] == Milliseconds(1000));
    CHECK(pauses[6] == Milliseconds(200));
    CHECK(pauses.back() == Milliseconds(9000));
}
