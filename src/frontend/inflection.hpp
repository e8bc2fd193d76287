// How a numeral, an ordinal or an abbreviated adjective inflects at its place in a sentence: the case,
// gender, number and declension that the words around it ask for. The clues are put together as sets of cells
// of the noun phrase: the article or preposition to the left, the adjectives and the noun to the right; the
// likeliest cell left wins. Total: where nothing tells, it is a masculine nominative without an article
// ("erster"). Looks at a bounded stretch of tokens and stops at the first word that cannot belong to the noun
// phrase. Tables: determiners, prepositions, quantity_adverbs, accusative_verbs, nouns, acronyms.
#pragma once

#include "frontend/declension.hpp"
#include "frontend/token.hpp"

#include <cstdint>
#include <string>
#include <string_view>

namespace frontend {

/// A noun that the caller knows better than the text: the month of "am 3.10.", the Euro of "1 €".
struct NounForm {
    Gender gender = Gender::masculine;
    Number number = Number::singular;
};

/// What inflects is the tokens from `first` to just before `after`; its noun is looked for from `after` on.
/// Its own full stop belongs to it. Rule: "adjective", "determiner", "preposition", "genitive_name", "verb",
/// "nominalised" (no noun follows: "wurde 3.", "als 1. ins Ziel", to be written with a capital) or "bare".
Agreement agreement(const Cursor& first, const Cursor& after);

/// The same for a noun that is known.
Agreement agreement(const Cursor& first, NounForm noun);

/// The agreement of a person's name that starts at `name`, for the article of a regnal number ("Ludwig dem
/// Vierzehnten"): from a genitive -s at the name's end, which is the token before `after`, a title with its
/// article ("des Kaisers Wilhelm II.") or a preposition. Weak declension.
Agreement agreement_of_name(const Cursor& name, const Cursor& after, Gender gender);

/// "dritter": the ordinal with its ending.
std::string ordinal(std::uint64_t number, const Agreement& agreement);

/// "ein", "eine", "einen"…: the numeral 1 before its noun.
std::string one(const Agreement& agreement);

} // namespace frontend
