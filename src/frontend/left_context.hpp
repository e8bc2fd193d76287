// The clues to the left of a numeral or ordinal in its noun phrase, read off the tokens: the article, the
// preposition and what else governs the case, past the adjectives and past other numerals of the phrase ("der
// 1. und 2. Weltkrieg"). For inflection.cpp, which weighs them against those to the right. Bounded: no clue
// is looked for further than a dozen tokens away. Tables: determiners, prepositions, accusative_verbs, nouns.
#pragma once

#include "frontend/declension.hpp"
#include "frontend/function_words.hpp"
#include "frontend/token.hpp"

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

    /// What an article or a preposition in front adds to what is known.
    void add(const Determiner& found);
    void add(const Preposition& found);
};

LeftContext left_context(const Cursor& first);

} // namespace frontend
