// gender: forms that name women and men at once. Vorlaut's policy is to say both, women first:
// "Kolleg*innen", "Bürger:innen", "Lehrer/innen", "StudentInnen" → "Kolleginnen und Kollegen". In the
// singular "oder": "ein*e Lehrer*in" → "Lehrerin oder Lehrer". Stems that change in the plural are in
// gender_forms.tsv.
#pragma once

#include "frontend/reading.hpp"

namespace frontend::gender_form {

std::optional<Reading> read(const Cursor& at);

} // namespace frontend::gender_form
