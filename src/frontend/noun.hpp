// What the form of a noun says about its place in the paradigm: "Runde" is a feminine singular, "Plätze" a
// plural, "Jahrhunderts" a genitive. From nouns.tsv: the word itself, else its longest known last part
// ("Pokalfinale"), else the longest known suffix ("-ung"). Total; bounded by the longest word looked at.
#pragma once

#include "frontend/declension.hpp"
#include "frontend/german.hpp"

#include <optional>
#include <string_view>

namespace frontend {

/// The cells a noun's form allows; all of them for a word that tells nothing.
SlotSet slots_of_noun(std::string_view noun, const German& german);

/// Whether the table names this form or its last part; inflected forms and suffixes do not count.
bool is_known_noun(std::string_view noun, const German& german);

/// Whether the table lists this very word or one that it is a form of ("Fällen"); last parts and suffixes do
/// not count, so that names do not look like nouns ("Köln" is no "Öl", "Boeing" no "-ing").
bool is_form_of_listed_noun(std::string_view word, const German& german);

/// The gender of such a word: masculine for "Fällen".
std::optional<Gender> gender_of_listed_noun(std::string_view word, const German& german);

/// The gender of a noun in the singular, where the table or a suffix tells it.
std::optional<Gender> gender_of_noun(std::string_view noun, const German& german);

/// "er" of "Vorsitzender": the ending of a noun that is declined like an adjective; nothing for other nouns.
std::string_view ending_of_nominalised(std::string_view noun, const German& german);

} // namespace frontend
