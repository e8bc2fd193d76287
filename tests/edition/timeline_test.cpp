#include "edition/timeline.hpp"

#include <doctest/doctest.h>

#include <cstdlib>

using base::Milliseconds;
using base::Samples;
using edition::Placement;
using edition::Timeline;

namespace {

const audio::Encoding podcast = *audio::find_encoding("podcast");

speech::Take take(Samples frames, Samples begin, Samples end)
{
    speech::Take made;
    made.length = frames * podcast.frame_length;
    made.sound_begin = begin;
    made.sound_end = end;
    return made;
}

/// "Kim kam heute": three tokens, each a word of the engine text.
frontend::Utterance utterance()
{
    frontend::Utterance made;
    made.written = made.spoken = "Kim kam heute";
    for (const base::Span span : {base::Span{0, 3}, {4, 7}, {8, 13}}) {
        made.tokens.push_back({"word", "", span, span, span});
    }
    return made;
}

speech::EngineText engine_text() { return {"Kim kam heute", {{{0, 3}, 0}, {{4, 7}, 1}, {{8, 13}, 2}}}; }

bool within_half_a_frame(Samples got, Milliseconds wanted)
{
    return 2 * std::abs(got - base::samples(wanted, podcast.rate)) <= podcast.frame_length;
}

} // namespace

TEST_CASE("the silence between two sounds is the rule's, the takes' own counted in")
{
    Timeline timeline(podcast, Milliseconds(750));
    const Placement first =
        timeline.place(utterance(), engine_text(), take(40, 300, 44000), Milliseconds(420));
    const Placement second =
        timeline.place(utterance(), engine_text(), take(30, 200, 33000), Milliseconds(1500));
    CHECK(within_half_a_frame(first.start, Milliseconds(750)));
    CHECK(within_half_a_frame(second.start - first.end, Milliseconds(420)));
    timeline.close();
    CHECK(within_half_a_frame(timeline.duration() - second.end, Milliseconds(1500)));
    CHECK(timeline.duration() % podcast.frame_length == 0);
}

TEST_CASE("a take that is not heard adds no second pause")
{
    Timeline timeline(podcast, Milliseconds(0));
    const Placement before =
        timeline.place(utterance(), engine_text(), take(40, 0, 46000), Milliseconds(420));
    timeline.place(utterance(), engine_text(), take(0, 0, 0), Milliseconds(780));
    const Placement after = timeline.place(utterance(), engine_text(), take(40, 0, 46000), Milliseconds(420));
    CHECK(within_half_a_frame(after.start - before.end, Milliseconds(780)));
}

TEST_CASE("a chapter begins on a whole second inside the pause before it")
{
    Timeline timeline(podcast, Milliseconds(750));
    CHECK(timeline.place(utterance(), engine_text(), take(40, 0, 46000), Milliseconds(1200)).chapter_start ==
          0);
    const Placement next = timeline.place(utterance(), engine_text(), take(40, 0, 46000), Milliseconds(0));
    CHECK(next.chapter_start % podcast.rate.value == 0);
    CHECK(next.chapter_start <= next.start);
    CHECK(next.start - next.chapter_start < podcast.rate.value);
}

TEST_CASE("words start at their marks, on the blank before as well, and end where the next starts")
{
    Timeline timeline(podcast, Milliseconds(0));
    speech::Take marked = take(40, 500, 40000);
    marked.words = {{0, 700}, {3, 12000}, {8, 25000}};
    const Placement placed = timeline.place(utterance(), engine_text(), marked, Milliseconds(0));
    REQUIRE(placed.words.size() == 3);
    CHECK(placed.words[0].start == 500);
    CHECK(placed.words[0].end == 12000);
    CHECK(placed.words[1].start == 12000);
    CHECK(placed.words[2].start == 25000);
    CHECK(placed.words[2].end == 40000);
}

TEST_CASE("words without a mark share the time between their neighbours")
{
    Timeline timeline(podcast, Milliseconds(0));
    speech::Take marked = take(40, 0, 40000);
    marked.words = {{0, 0}, {8, 20000}};
    const Placement placed = timeline.place(utterance(), engine_text(), marked, Milliseconds(0));
    REQUIRE(placed.words.size() == 3);
    CHECK(placed.words[1].start == 10000);

    marked.words = {};
    for (const edition::TimedWord& word :
         timeline.place(utterance(), engine_text(), marked, Milliseconds(0)).words) {
        CHECK(word.start <= word.end);
    }
}
