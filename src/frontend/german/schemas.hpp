// The tables of the German language and what each must look like. To add one: a name here, its schema in
// schemas.cpp, and the file NAME.tsv in this folder (NAME-PART.tsv if it is to be more than one file).
#pragma once

#include "frontend/table.hpp"

#include <array>
#include <string_view>

namespace frontend {

enum class TableName {
    months,
    weekdays,
    symbols,
    starters,
    numbered,
    currencies,
    magnitudes,
    units,
    year_cues,
    ordinal_nouns,
    ruler_names,
    gender_forms,
    abbreviations,
    acronyms,
    nouns,
    determiners,
    prepositions,
    quantity_adverbs,
    accusative_verbs,
    dative_verbs,
    agencies,
    desks,
    finite_verbs,
};
inline constexpr std::size_t table_count = static_cast<std::size_t>(TableName::finite_verbs) + 1;

/// In the order of TableName.
const std::array<Schema, table_count>& schemas();

/// The schema of a file "months.tsv" or "some/where/months-austria.tsv"; null for an unknown name.
const Schema* schema_of_file(std::string_view file);

} // namespace frontend
