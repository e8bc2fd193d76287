// The function words in front of a noun, as the tables know them: what an article or a preposition says about
// the case, gender and number of what follows. A capital at the start of a sentence does not matter. Pure and
// total. Tables: determiners, prepositions.
#pragma once

#include "frontend/declension.hpp"
#include "frontend/german.hpp"
#include "frontend/token.hpp"

#include <array>
#include <optional>
#include <string_view>

namespace frontend {

/// Longest first where one ends like another.
inline constexpr std::array<std::string_view, 5> adjective_endings{"en", "er", "es", "em", "e"};

/// What an article or a word like one says: "der", "eine", "dieser", "seinem", "viele".
struct Determiner {
    SlotSet slots;
    Declension declension = Declension::strong; ///< of adjectives after it
};

struct Preposition {
    SlotSet cases;
    std::optional<Determiner> article;  ///< inside a contraction: "am", "zur"
    bool accusative_of_persons = false; ///< "der Anschlag auf Johannes Paul II."
};

std::optional<Determiner> determiner(std::string_view word, const German& german);
std::optional<Preposition> preposition(std::string_view word, const German& german);

/// Whether a table has a word in small letters, as it is or at the start of a sentence.
bool is_in(TableName table, const RawToken& word, const German& german);

} // namespace frontend
