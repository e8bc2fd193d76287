// Gender-inclusive forms: "Bürger*innen", "Lehrer:in", "StudentInnen", "Schüler(innen)", "Kolleg/-innen",
// "ein:e", "der*die", "Angestellte*r". One policy for all: both are named, the women first ("die Bürgerinnen
// und Bürger"); in the singular with "oder", and articles and adjectives before the noun are said with each
// ("eine neue Lehrerin oder ein neuer Lehrer"). In a compound the women's form stands for both
// ("Bürgerinnenrat", "Forscherinnen-Team"). Tables: gender_forms, determiners.
#pragma once

#include "frontend/reading.hpp"

namespace frontend::gender_form {

std::optional<Reading> read(const Cursor& at);

} // namespace frontend::gender_form
