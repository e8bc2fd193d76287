// The clues to the case of a person's name: what stands to its left, past titles ("des deutschen Kaisers
// Wilhelm"), and the verb in front of it. For inflection.cpp (regnal numbers). Bounded by a few words.
// Tables: determiners, prepositions, accusative_verbs, dative_verbs, starters.
#pragma once

#include "frontend/left_context.hpp"
#include "frontend/token.hpp"

namespace frontend {

/// The clues in front of a name that starts at `name`.
LeftContext left_context_of_name(const Cursor& name);

} // namespace frontend
