// Whether an acronym can be said in full at its place, and how: the long form in the case, number and
// declension that the words to the left ask for, the acronym after it, and the commas around that. Pure and
// total; looks at a bounded stretch of tokens.
#pragma once

#include "frontend/german.hpp"
#include "frontend/token.hpp"

#include <cstddef>
#include <optional>
#include <string>

namespace frontend {

/// The neighbours of an acronym that is one token of class "acronym".
struct AcronymUse {
    Cursor at;              ///< its first raw token
    std::ptrdiff_t end = 1; ///< of its raw tokens
    bool starts_sentence = false;
    const Row* row = nullptr; ///< of acronyms.tsv
};

/// Whether it stands free, as the subject of talk: not in a compound, in brackets or quotes or in a name.
bool stands_free(const AcronymUse& use);

/// "Demokratischen Volksrepublik Korea, D V R K," where `spoken` is "D V R K"; nothing where the long form's
/// case or number cannot be told. Without the last comma where a mark follows or nothing does.
std::optional<std::string> full_form(const AcronymUse& use, const std::string& spoken);

} // namespace frontend
