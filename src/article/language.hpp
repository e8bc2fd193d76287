// check_language: whether an article is German, by its small words: those of German and its dialects against
// those of the languages in rules/languages.toml, and by its script (after Ingle 1976 and Grefenstette 1995,
// who find small words surer than letters from a few sentences on). What its file declares decides only where
// the words tell nothing: pages often declare their template's language. Short texts pass, and so does what
// mixes German with quotations. Error: it is not; the message says what it seems to be.
#pragma once

#include "article/article.hpp"
#include "article/rules/word_lists.hpp"
#include "base/result.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace article {

struct LanguageWords {
    std::string code;               ///< BCP 47: "en"
    std::string name;               ///< "English"
    std::vector<std::string> words; ///< case-folded and sorted
};

struct Languages {
    std::vector<std::string> dialects; ///< of German; case-folded and sorted
    std::vector<LanguageWords> others;
};

base::Result<Languages> parse_languages(std::string_view toml, std::string_view name);

/// `name` is the article's, for the message.
base::Status check_language(const Article& article, const Languages& languages, const WordLists& words,
                            std::string_view name);

} // namespace article
