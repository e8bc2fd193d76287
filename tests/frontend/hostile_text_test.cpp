// Any text becomes speech, however odd and long: no crash, no hang, nothing lost, every promise kept. What is
// superlinear shows here as a test that does not end; bench/hostile_text.cpp shows which text it is.
#include "article/read.hpp"
#include "frontend/hostile_text.hpp"
#include "frontend/invariants.hpp"
#include "sanitized.hpp"

#include <doctest/doctest.h>

namespace {

// Long enough that what takes the square of it is a hang; a tenth or less under a sanitizer is its price.
constexpr std::size_t long_text = sanitized ? 3'000 : 30'000;
constexpr std::size_t very_long_text = sanitized ? 10'000 : 300'000;

/// More where a long run makes its reader look back or ahead; there are too many of the others.
std::size_t long_size(const HostileText& hostile)
{
    return hostile.after.empty() ? long_text : very_long_text;
}

} // namespace

TEST_CASE("a long line of anything keeps every promise")
{
    for (const HostileText& hostile : hostile_texts) {
        CAPTURE(std::string(hostile.repeated));
        CHECK(invariants::broken(hostile.of_size(long_size(hostile))).empty());
    }
}

TEST_CASE("short odd texts keep them, too")
{
    for (const HostileText& hostile : hostile_texts) {
        for (std::size_t size = 1; size <= 40; size += 3) {
            const std::string text = hostile.of_size(size);
            CAPTURE(text);
            CHECK(invariants::broken(text) == "");
            CHECK(invariants::broken("Wort " + text) == "");
            CHECK(invariants::broken(text + "x 1. Y") == "");
        }
    }
}

TEST_CASE("any two odd texts side by side keep them")
{
    constexpr std::size_t step = sanitized ? 3 : 1;
    for (std::size_t i = 0; i < hostile_texts.size(); ++i) {
        for (std::size_t j = i % step; j < hostile_texts.size(); j += step) {
            const HostileText& left = hostile_texts[i];
            const HostileText& right = hostile_texts[j];
            const std::string text = std::string(left.repeated) + std::string(right.repeated) + "1 X";
            CAPTURE(text);
            CHECK(invariants::broken(text) == "");
        }
    }
}

TEST_CASE("a long article of anything is a script or says why not")
{
    for (const HostileText& hostile : hostile_texts) {
        CAPTURE(std::string(hostile.repeated));
        const auto article = article::read_bytes(hostile.of_size(long_size(hostile)), "odd.txt");
        if (!article) {
            CHECK(article.error().message.starts_with("odd.txt"));
            continue;
        }
        const frontend::Script script = frontend::analyse(*article, frontend::German::built_in());
        for (const frontend::Chapter& chapter : script.chapters) {
            for (const frontend::Utterance& utterance : chapter.utterances)
                CHECK_FALSE(invariants::has_digit(utterance.spoken));
        }
    }
}
