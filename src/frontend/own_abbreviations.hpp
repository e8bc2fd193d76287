// The abbreviations that an article explains itself (<abbr title>) as rows of the German tables, where no
// table knows them: capitals get their long form, so that it can be said at their first use, if the tables
// tell its gender ("VDL": "Verband Deutscher Landwirte"); what ends in a full stop is read in full ("ggf.").
// Explanations that are no plain words, and what the tables know better, count for nothing.
#pragma once

#include "article/article.hpp"
#include "frontend/german.hpp"

#include <optional>
#include <vector>

namespace frontend {

/// Nothing where no abbreviation adds to what `german` knows.
std::optional<German> with_own_abbreviations(const German& german,
                                             const std::vector<article::Abbreviation>& abbreviations);

} // namespace frontend
