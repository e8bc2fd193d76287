// The first letter of a word, large or small, as nouns and compounds need it: "dritter" → "Dritter",
// "Mehrheit" → "mehrheit"; and words as the first part of a compound. The rest stays as it is. Any UTF-8.
#pragma once

#include <string>
#include <string_view>

namespace frontend {

std::string capitalised(std::string_view word);
std::string lowered(std::string_view word);

/// "zwei zu null" → "Zwei-zu-null", to which "-Sieg" can be joined.
std::string hyphenated(std::string_view words);

} // namespace frontend
