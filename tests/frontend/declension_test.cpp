#include "frontend/declension.hpp"

#include <doctest/doctest.h>

using namespace frontend;

TEST_CASE("adjectives, articles and ein end as the paradigms say")
{
    const Agreement der{Case::nominative, Gender::masculine, Number::singular, Declension::weak, {}};
    CHECK(adjective_ending(der) == "e");
    CHECK(definite_article(der) == "der");
    CHECK(indefinite_ending(der).empty());
    const Agreement ein{Case::nominative, Gender::neuter, Number::singular, Declension::mixed, {}};
    CHECK(adjective_ending(ein) == "es");
    const Agreement bare{Case::dative, Gender::feminine, Number::singular, Declension::strong, {}};
    CHECK(adjective_ending(bare) == "er");
    CHECK(indefinite_ending(bare) == "er");
    const Agreement many{Case::genitive, Gender::masculine, Number::plural, Declension::strong, {}};
    CHECK(adjective_ending(many) == "er");
    CHECK(definite_article(many) == "der");
}

TEST_CASE("an ending leaves the cells it stands in")
{
    const SlotSet der = slots_of_determiner("er");
    CHECK(der.holds(SlotSet::of(Case::nominative) & SlotSet::of(Gender::masculine)));
    CHECK(der.holds(SlotSet::of(Case::genitive) & SlotSet::plural()));
    CHECK_FALSE(der.holds(SlotSet::of(Case::nominative) & SlotSet::of(Gender::feminine)));
    CHECK(slots_of_adjective(Declension::weak, "es").empty());
}

TEST_CASE("a clue that contradicts what is known is not heard")
{
    const SlotSet masculine = SlotSet::of(Gender::masculine);
    CHECK(narrowed(masculine, SlotSet::of(Gender::feminine)) == masculine);
    CHECK(narrowed(SlotSet::all(), masculine) == masculine);
}
