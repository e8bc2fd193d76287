#include "edition/chapter_marks.hpp"

#include <doctest/doctest.h>

#include <numeric>

using base::Samples;
using edition::ChapterMarks;

namespace {

/// "0-20 20-45": the chapters of sections that are so long, where none may be shorter than `shortest`.
std::string chapters(Samples shortest, const std::vector<Samples>& sections)
{
    ChapterMarks marks(shortest);
    Samples at = 0;
    for (const Samples length : sections) {
        marks.heading(std::to_string(at), at);
        at += length;
    }
    marks.close(at);
    std::string text;
    for (const edition::ChapterMark& mark : marks.marks()) {
        CHECK(mark.title == std::to_string(mark.start));
        text += (text.empty() ? "" : " ") + std::to_string(mark.start) + "-" + std::to_string(mark.end);
    }
    return text;
}

} // namespace

TEST_CASE("every heading opens a chapter where none is too short")
{
    CHECK(chapters(0, {5, 1, 7}) == "0-5 5-6 6-13");
    CHECK(chapters(0, {5}) == "0-5");
    CHECK(chapters(1, {5, 1, 7}) == "0-5 5-6 6-13");
}

TEST_CASE("a short chapter takes in the next one, the last joins the one before it")
{
    CHECK(chapters(10, {9, 20, 30}) == "0-29 29-59");
    CHECK(chapters(10, {10, 9, 20}) == "0-10 10-39");
    CHECK(chapters(10, {20, 30, 9}) == "0-20 20-59");
    CHECK(chapters(10, {5, 5, 5, 5}) == "0-10 10-20");
    CHECK(chapters(10, {5, 5, 5}) == "0-15");
    CHECK(chapters(100, {5, 5, 5}) == "0-15");
    CHECK(chapters(10, {9}) == "0-9");
}

TEST_CASE("a chapter is settled once nothing can make it vanish")
{
    ChapterMarks marks(10);
    CHECK(marks.heading("eins", 0));
    CHECK(marks.is_settled(1));
    CHECK_FALSE(marks.heading("zu früh", 9));
    CHECK(marks.heading("zwei", 20));
    CHECK_FALSE(marks.is_settled(29));
    CHECK(marks.is_settled(30));
    CHECK(marks.close(29));
}
