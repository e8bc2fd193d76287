// The two words that a gender-inclusive article, adjective or noun stands for: "ein*e" → "eine" and "ein",
// "der:die" → "die" and "der", "Angestellte*r" → "Angestellte" and "Angestellter". For gender.cpp.
// Pure and total; nothing where no mark or no such ending is found.
#pragma once

#include "frontend/declension.hpp"
#include "frontend/german.hpp"
#include "frontend/token.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace frontend::gender_form {

struct Pair {
    std::string women;
    std::string men;
    std::size_t tokens = 1;
};

struct Men {
    std::string singular; ///< "Kollege"
    std::string plural;   ///< "Kollegen"
};

/// * : _ / ·
bool is_gender_mark(const RawToken& token);

/// "ein*e", "jede:r", "der*die", "ihr/sein": articles and pronouns of determiners.tsv.
std::optional<Pair> article_pair(const Cursor& at);

/// "neue*r", "Angestellte:n": an ending is added by the mark.
std::optional<Pair> adjective_pair(const Cursor& at);

/// From the men's article: "einem" → dative.
Case case_of_article(const Pair& article);

/// The men of a stem: "Kolleg", "Bürger", "Zahnärzt". Table: gender_forms.
Men men_of(std::string_view stem, const German& german);

/// "dem Kollegen", "des Lehrers": the men's singular in a case.
std::string man_in(Case its, std::string_view stem, const German& german);

} // namespace frontend::gender_form
