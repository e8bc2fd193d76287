// The first letter of a word, large or small, as nouns and compounds need it: "dritter" → "Dritter",
// "Mehrheit" → "mehrheit". The rest stays as it is. Any UTF-8.
#pragma once

#include <string>
#include <string_view>

namespace frontend {

std::string capitalised(std::string_view word);
std::string lowered(std::string_view word);

} // namespace frontend
