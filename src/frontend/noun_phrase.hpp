// The clues that stand around a numeral or ordinal in its noun phrase, read off the tokens: to the left the
// article, the preposition and what else governs the case; to the right the adjectives and the noun. What
// several numerals share is looked for past the others ("der 1. und 2. Weltkrieg", "im 3. oder 4. Stock").
// For inflection.cpp, which weighs them. Bounded: no clue is looked for further than a dozen tokens away.
#pragma once

#include "frontend/declension.hpp"
#include "frontend/token.hpp"

#include <string_view>

namespace frontend {

struct LeftContext {
    SlotSet slots = SlotSet::all(); ///< what article and preposition leave possible
    Declension declension = Declension::strong;
    bool determiner = false; ///< an article or a word like one, or one inside "am", "zur"
    bool preposition = false;
    bool genitive_name = false;    ///< "Bayerns 3. Sieg"
    bool accusative_verb = false;  ///< "kostet 1 Euro"
    bool after_noun = false;       ///< "die Zahl der sog. Gefährder": the article is likely a genitive's
    bool feminine_subject = false; ///< "Sie wurde 3."
    bool names_take_accusative = false; ///< "ein Anschlag auf …": with persons this preposition does
};

struct RightContext {
    SlotSet noun_slots = SlotSet::all();
    std::string_view adjective_ending; ///< of the first adjective; empty: none
    bool has_noun = false;
};

LeftContext left_context(const Cursor& first);
RightContext right_context(const Cursor& after);

/// The same for a person's name that starts at `name`, past titles ("des deutschen Kaisers Wilhelm").
LeftContext left_context_of_name(const Cursor& name);

/// "Pauls", "Elisabeths": a genitive, and not a name that just ends in s ("Nikolaus", "Louis").
bool is_genitive_of_name(std::string_view name);

} // namespace frontend
