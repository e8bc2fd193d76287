#include "frontend/long_form.hpp"

#include <doctest/doctest.h>

#include <string>

using frontend::Agreement;
using frontend::Case;
using frontend::Declension;
using frontend::Gender;
using frontend::German;
using frontend::Number;

namespace {

std::string after_article(std::string_view long_form, Case its, Gender gender,
                          Number number = Number::singular)
{
    return frontend::inflected_long_form(long_form, Agreement{its, gender, number, Declension::weak, {}},
                                         German::built_in());
}

std::string after_des(std::string_view long_form, Gender gender = Gender::masculine)
{
    return after_article(long_form, Case::genitive, gender);
}

} // namespace

TEST_CASE("adjectives and the noun are inflected, what follows stays")
{
    CHECK(after_des("Deutscher Wetterdienst") == "Deutschen Wetterdienstes");
    CHECK(after_des("Europäischer Gerichtshof für Menschenrechte") ==
          "Europäischen Gerichtshofs für Menschenrechte");
    CHECK(after_des("Internationales Komitee vom Roten Kreuz", Gender::neuter) ==
          "Internationalen Komitees vom Roten Kreuz");
    CHECK(after_des("Deutsches Rotes Kreuz", Gender::neuter) == "Deutschen Roten Kreuzes");
    CHECK(after_des("Verkehrsclub Deutschland") == "Verkehrsclubs Deutschland");
    CHECK(after_des("Robert Koch-Institut", Gender::neuter) == "Robert Koch-Instituts");
    CHECK(after_des("Turn- und Sportverein") == "Turn- und Sportvereins");
    CHECK(after_des("Bündnis Zukunft Österreich", Gender::neuter) == "Bündnisses Zukunft Österreich");
    CHECK(after_des("Internationaler Währungsfonds") == "Internationalen Währungsfonds");
    CHECK(after_des("Ministerpräsident") == "Ministerpräsidenten");
}

TEST_CASE("place names in -er are no adjectives, nor nouns in -e")
{
    CHECK(after_des("Hamburger Verkehrsverbund") == "Hamburger Verkehrsverbundes");
    CHECK(after_des("Münchner Verkehrs- und Tarifverbund") == "Münchner Verkehrs- und Tarifverbundes");
    CHECK(after_article("Frankfurter Allgemeine Zeitung", Case::dative, Gender::feminine) ==
          "Frankfurter Allgemeinen Zeitung");
    CHECK(after_article("Rote Armee Fraktion", Case::dative, Gender::feminine) == "Roten Armee Fraktion");
}

TEST_CASE("an adjective leads on to a noun")
{
    const auto after_der = [](std::string_view long_form) {
        return after_article(long_form, Case::dative, Gender::feminine);
    };
    CHECK(after_der("Junge Union") == "Jungen Union");
    CHECK(after_der("Bundeszentrale für politische Bildung") == "Bundeszentrale für politische Bildung");
    CHECK(after_der("Allgemeinbildende höhere Schule") == "Allgemeinbildenden höheren Schule");
    CHECK(after_der("gesetzliche Krankenversicherung") == "gesetzlichen Krankenversicherung");
    CHECK(after_des("Allgemeiner Deutscher Fahrrad-Club") == "Allgemeinen Deutschen Fahrrad-Clubs");
    CHECK(after_des("Deutscher Tennis Bund") == "Deutschen Tennis Bundes");
    CHECK(after_des("Bundesbeauftragter für den Datenschutz") == "Bundesbeauftragten für den Datenschutz");
}

TEST_CASE("plurals take the dative's n")
{
    CHECK(after_article("Vereinigte Arabische Emirate", Case::dative, Gender::feminine, Number::plural) ==
          "Vereinigten Arabischen Emiraten");
    CHECK(after_article("Kölner Verkehrs-Betriebe", Case::nominative, Gender::feminine, Number::plural) ==
          "Kölner Verkehrs-Betriebe");
}
