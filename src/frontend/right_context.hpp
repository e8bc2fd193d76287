// The clues to the right of a numeral, ordinal or abbreviated adjective in its noun phrase: the ending of the
// first adjective and what the noun's form allows, past other numerals that share the noun ("im 3. oder 4.
// Stock"). For inflection.cpp, which weighs them. Bounded as left_context.hpp. Tables: nouns, acronyms,
// abbreviations.
#pragma once

#include "frontend/declension.hpp"
#include "frontend/token.hpp"

#include <string_view>

namespace frontend {

struct RightContext {
    SlotSet noun_slots = SlotSet::all();
    std::string_view adjective_ending; ///< of the first adjective; empty: none
    bool has_noun = false;
};

RightContext right_context(const Cursor& after);

} // namespace frontend
