#include "frontend/number_speller.hpp"

#include <doctest/doctest.h>
#include <unicode/rbnf.h>

#include <limits>
#include <memory>
#include <random>
#include <string>

using frontend::attributive_cardinal;
using frontend::cardinal;
using frontend::ordinal_stem;
using frontend::year_in_hundreds;

namespace {

class IcuSpeller {
public:
    /// `rule_set` of ICU's German spell-out rules: "%spellout-cardinal-neuter" and so on; empty: cardinals.
    explicit IcuSpeller(const char* rule_set = "")
    {
        UErrorCode status = U_ZERO_ERROR;
        format_ =
            std::make_unique<icu::RuleBasedNumberFormat>(icu::URBNF_SPELLOUT, icu::Locale("de"), status);
        if (*rule_set != '\0') format_->setDefaultRuleSet(icu::UnicodeString(rule_set), status);
        REQUIRE(U_SUCCESS(status));
    }

    std::string operator()(std::int64_t number) const
    {
        icu::UnicodeString text;
        format_->format(number, text);
        text.findAndReplace(icu::UnicodeString(UChar{0x00AD}), icu::UnicodeString()); // its soft hyphens
        std::string utf8;
        return text.toUTF8String(utf8);
    }

private:
    std::unique_ptr<icu::RuleBasedNumberFormat> format_;
};

} // namespace

TEST_CASE("cardinals are in Duden spelling")
{
    CHECK(cardinal(0) == "null");
    CHECK(cardinal(1) == "eins");
    CHECK(cardinal(17) == "siebzehn");
    CHECK(cardinal(21) == "einundzwanzig");
    CHECK(cardinal(101) == "einhunderteins");
    CHECK(cardinal(1'200) == "eintausendzweihundert");
    CHECK(cardinal(201'001) == "zweihunderteintausendeins");
    CHECK(cardinal(1'200'003) == "eine Million zweihunderttausenddrei");
    CHECK(cardinal(2'000'001) == "zwei Millionen eins");
    CHECK(cardinal(1'000'000'000'000) == "eine Billion");
    CHECK(cardinal(101'000'000) == "einhunderteine Millionen");
    CHECK(cardinal(std::numeric_limits<std::uint64_t>::max()).starts_with("achtzehn Trillionen "));
}

TEST_CASE("every number up to a hundred thousand is named as ICU names it")
{
    const IcuSpeller icu;
    for (std::int64_t number = 0; number <= 100'000; ++number)
        REQUIRE(cardinal(static_cast<std::uint64_t>(number)) == icu(number));
}

TEST_CASE("samples up to 10^12 are named as ICU names them, alone, before a noun and as ordinals")
{
    const IcuSpeller icu;
    const IcuSpeller neuter("%spellout-cardinal-neuter");
    const IcuSpeller icu_ordinal("%spellout-ordinal");
    std::mt19937_64 random(1989); // NOLINT(cert-msc51-cpp): the same samples every time
    for (std::int64_t limit = 100'000; limit <= 1'000'000'000'000; limit *= 10) {
        std::uniform_int_distribution<std::int64_t> below(1, limit);
        for (int sample = 0; sample < 1000; ++sample) {
            const std::int64_t number = below(random);
            const auto positive = static_cast<std::uint64_t>(number);
            REQUIRE(cardinal(positive) == icu(number));
            REQUIRE(attributive_cardinal(positive, "") == neuter(number));
            if (number < 1'000'000) REQUIRE(ordinal_stem(positive) + "e" == icu_ordinal(number));
        }
    }
}

TEST_CASE("ordinals up to twenty thousand are named as ICU names them")
{
    const IcuSpeller icu("%spellout-ordinal");
    for (std::int64_t number = 0; number <= 20'000; ++number)
        REQUIRE(ordinal_stem(static_cast<std::uint64_t>(number)) + "e" == icu(number));
}

TEST_CASE("the years from 1 to 2999 are named as ICU names them")
{
    const IcuSpeller icu("%spellout-numbering-year");
    for (std::int64_t year = 1; year <= 2999; ++year)
        REQUIRE(year_in_hundreds(static_cast<std::uint64_t>(year)) == icu(year));
}

TEST_CASE("before a noun the one takes an ending")
{
    CHECK(attributive_cardinal(1, "e") == "eine");
    CHECK(attributive_cardinal(1, "") == "ein");
    CHECK(attributive_cardinal(21, "e") == "einundzwanzig");
    CHECK(attributive_cardinal(101, "e") == "einhundertein");
    CHECK(attributive_cardinal(2'001, "en") == "zweitausendein");
}

TEST_CASE("years are in hundreds from 1100 to 1999")
{
    CHECK(year_in_hundreds(1099) == "eintausendneunundneunzig");
    CHECK(year_in_hundreds(1100) == "elfhundert");
    CHECK(year_in_hundreds(1701) == "siebzehnhunderteins");
    CHECK(year_in_hundreds(1816) == "achtzehnhundertsechzehn");
    CHECK(year_in_hundreds(1989) == "neunzehnhundertneunundachtzig");
    CHECK(year_in_hundreds(2024) == "zweitausendvierundzwanzig");
}

TEST_CASE("ordinal stems wait for an ending")
{
    CHECK(ordinal_stem(1) == "erst");
    CHECK(ordinal_stem(2) == "zweit");
    CHECK(ordinal_stem(3) == "dritt");
    CHECK(ordinal_stem(7) == "siebt");
    CHECK(ordinal_stem(8) == "acht");
    CHECK(ordinal_stem(17) == "siebzehnt");
    CHECK(ordinal_stem(19) == "neunzehnt");
    CHECK(ordinal_stem(20) == "zwanzigst");
    CHECK(ordinal_stem(21) == "einundzwanzigst");
    CHECK(ordinal_stem(100) == "einhundertst");
    CHECK(ordinal_stem(101) == "einhunderterst");
    CHECK(ordinal_stem(103) == "einhundertdritt");
    CHECK(ordinal_stem(112) == "einhundertzwölft");
    CHECK(ordinal_stem(1000) == "eintausendst");
    CHECK(ordinal_stem(1'000'000) == "einmillionst");
    CHECK(ordinal_stem(2'000'003) == "zweimilliondritt");
}

TEST_CASE("digits are spoken one by one")
{
    CHECK(frontend::digits_one_by_one("030") == "null drei null");
    CHECK(frontend::digits_one_by_one("16-1") == "eins sechs eins");
    CHECK(frontend::digits_one_by_one("").empty());
}
