#include "article/byline/person_name.hpp"
#include "article/knowledge.hpp"

#include <doctest/doctest.h>

using Names = std::vector<std::string>;

namespace {

const article::WordLists& words() { return article::builtin_knowledge()->words; }

Names people(std::string_view text) { return article::people_of(text, words()); }

} // namespace

TEST_CASE("names by their shape")
{
    for (const char* name :
         {"Anna Berg", "Dr. Anna-Lena von der Heide", "J. P. Kurz", "Seán O'Brien", "Prof. Dr. Ute Ôno",
          "Jan-Ole McGregor", "Karl Theodor zu Guttenhof", "ANNA BERG"}) {
        CAPTURE(name);
        CHECK(article::is_person_name(name, words()));
    }
    for (const char* other : {"Anna", "Anna berg", "neue Regeln", "Berg 2025", "Anna Berg sagt", "Von Berlin",
                              "dpa Redaktion", "Anna Berg.", "Anna, Berg", ""}) {
        CAPTURE(other);
        CHECK_FALSE(article::is_person_name(other, words()));
    }
    CHECK(article::has_first_name("Dr. Jörg Unbekannt", words()));
    CHECK(article::has_first_name("Hans-Jochen Vogt", words()));
    CHECK_FALSE(article::has_first_name("Neue Regeln", words()));
}

TEST_CASE("several people, their places and agencies")
{
    CHECK(people("Anna Berg") == Names{"Anna Berg"});
    CHECK(people("Anna Berg und Jan Kurz") == Names{"Anna Berg", "Jan Kurz"});
    CHECK(people("Anna Berg, Jan Kurz und Mia Sommer (dpa)") == Names{"Anna Berg", "Jan Kurz", "Mia Sommer"});
    CHECK(people("Anna Berg, Frankfurt a. M.") == Names{"Anna Berg"});
    CHECK(people("ANNA BERG UND JÖRG WEISS") == Names{"Anna Berg", "Jörg Weiss"});
    CHECK(people("Anna Berg/dpa") == Names{"Anna Berg"});
}

TEST_CASE("what starts like a name but goes on is no list of people")
{
    CHECK(people("Anna Berg gewinnt den Preis").empty());
    CHECK(people("Berlin nach Paris").empty());
    CHECK(people("Wien, Anna Berg").empty());
    CHECK(people("Anna Berg, die das Buch vor drei Jahren schrieb").empty());
    CHECK(people(std::string(10'000, 'A')).empty());
}
