#include "speech/word_marks.hpp"

#include <doctest/doctest.h>

using speech::word_marks;
using speech::WordEvent;
using speech::WordMark;

TEST_CASE("events become marks at the beginnings of words, in bytes")
{
    const auto marks = word_marks("Über große Flüsse", {{0, 10}, {5, 20}, {11, 30}}, 100);
    CHECK(marks == std::vector<WordMark>{{0, 10}, {6, 20}, {13, 30}});
}

TEST_CASE("an event on the space before a word belongs to the word; one inside is a repetition")
{
    const auto marks = word_marks("Am 19 hundert", {{0, 1}, {2, 5}, {4, 7}, {6, 9}}, 20);
    CHECK(marks == std::vector<WordMark>{{0, 1}, {3, 5}, {6, 9}});
}

TEST_CASE("a word without an event lies between its neighbours")
{
    const auto marks = word_marks("aaaa bbbb cccc dddd", {{0, 0}, {15, 150}}, 200);
    CHECK(marks == std::vector<WordMark>{{0, 0}, {5, 50}, {10, 100}, {15, 150}});
    const auto last = word_marks("aaaa bbbb", {{0, 0}}, 90);
    CHECK(last == std::vector<WordMark>{{0, 0}, {5, 50}});
}

TEST_CASE("marks alone are no words, and nothing gives nothing")
{
    CHECK(word_marks("ja – nein …", {{0, 1}, {5, 8}}, 10) == std::vector<WordMark>{{0, 1}, {7, 8}});
    CHECK(word_marks("", {{0, 1}}, 10).empty());
    CHECK(word_marks("– …", {{0, 1}}, 10).empty());
}

TEST_CASE("events beyond the text or out of bounds do no harm; marks never fall")
{
    const auto marks = word_marks("a b c", {{0, 50}, {2, 20}, {4, 900}, {99, 1}}, 100);
    CHECK(marks == std::vector<WordMark>{{0, 50}, {2, 50}, {4, 100}});
}
