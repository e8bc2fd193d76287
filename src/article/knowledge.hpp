// What the reader knows of pages: the rules, word lists and hints of src/article/rules/, compiled into the
// program and parsed once. Errors: a bad file, which tests/article/rules_test.cpp keeps from being released.
#pragma once

#include "article/html/hints.hpp"
#include "article/language.hpp"
#include "article/rules/rule.hpp"
#include "article/rules/word_lists.hpp"

#include <string>
#include <vector>

namespace article {

struct Knowledge {
    std::vector<Rule> rules; ///< in order: the first that matches counts
    WordLists words;
    html::Hints hints;
    Languages languages;
    std::string digest = {}; ///< tells apart what users added; empty where they added nothing
};

/// The built-in knowledge; parsed at the first call.
const base::Result<Knowledge>& builtin_knowledge();

/// One file of src/article/rules/, as it was at build time.
struct EmbeddedFile {
    std::string_view name;
    std::string_view text;
};

/// In alphabetical order; written by rules/embed.cmake.
const std::vector<EmbeddedFile>& embedded_files();

} // namespace article
