#include "frontend/number_speller.hpp"
#include "speech/number_words.hpp"

#include <doctest/doctest.h>

#include <string>

namespace {

std::string engine(std::string_view word)
{
    const auto number = speech::parse_number_word(word);
    return number ? speech::engine_number(*number) : "-";
}

} // namespace

TEST_CASE("cardinals become digits, years keep their hundreds")
{
    CHECK(engine("null") == "0");
    CHECK(engine("eins") == "1");
    CHECK(engine("vierzehn") == "14");
    CHECK(engine("einundzwanzig") == "21");
    CHECK(engine("dreißig") == "30");
    CHECK(engine("einhundert") == "100");
    CHECK(engine("einhunderteins") == "101");
    CHECK(engine("zweitausendvierundzwanzig") == "2024");
    CHECK(engine("Zweitausendvierundzwanzig") == "2024");
    CHECK(engine("elftausend") == "11.000");
    CHECK(engine("neunhundertneunundneunzigtausendneunhundertneunundneunzig") == "999.999");
    CHECK(engine("neunzehnhundert") == "19 hundert");
    CHECK(engine("neunzehnhundertneunundachtzig") == "19 hundert 89");
    CHECK(engine("elfhundertfünf") == "11 hundert 5");
    CHECK(engine("hundert") == "hundert");
    CHECK(engine("hundertzehn") == "hundert 10");
    CHECK(engine("tausendzweihundert") == "tausend 200");
}

TEST_CASE("what is no cardinal stays a word")
{
    for (const char* word : {"",
                             "ein",
                             "eine",
                             "und",
                             "hundertein",
                             "einszwanzig",
                             "einsundzwanzig",
                             "zehnhundert",
                             "zwanzighundert",
                             "undzwanzig",
                             "zwölfundzwanzig",
                             "tausendtausend",
                             "hunderthundert",
                             "vierzehnte",
                             "vierzehnten",
                             "Tausende",
                             "hundertmal",
                             "zweitausendvierundzwanzigeins",
                             "ZWEITAUSEND",
                             "zwei tausend",
                             "nulltausend",
                             "einhundertnull",
                             "hunderttausend",
                             "einhunderttausendeinhundert\xFF"}) {
        CAPTURE(word);
        CHECK_FALSE(speech::parse_number_word(word).has_value());
    }
}

TEST_CASE("every number up to 999,999 is read back from the word that the front end writes")
{
    std::uint32_t wrong = 0;
    for (std::uint32_t value = 0; value < 1'000'000; ++value) {
        const auto number = speech::parse_number_word(frontend::cardinal(value));
        if (number && number->value == value && number->form == speech::NumberWord::Form::plain) continue;
        if (++wrong == 1) MESSAGE(value, " ", frontend::cardinal(value));
    }
    CHECK(wrong == 0);
}

TEST_CASE("every year in hundreds is read back")
{
    for (std::uint32_t year = 1100; year < 2000; ++year) {
        const auto number = speech::parse_number_word(frontend::year_in_hundreds(year));
        CAPTURE(year);
        REQUIRE(number);
        CHECK(number->value == year);
        CHECK(number->form == speech::NumberWord::Form::century);
    }
}

TEST_CASE("no ordinal and no attributive one is taken for a cardinal")
{
    for (std::uint32_t value = 1; value < 2000; ++value) {
        CHECK_FALSE(speech::parse_number_word(frontend::ordinal_stem(value) + "en"));
    }
    CHECK_FALSE(speech::parse_number_word(frontend::attributive_cardinal(101, "")));
}
