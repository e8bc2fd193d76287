#include "article/rules/word_lists.hpp"

#include "article/spelling.hpp"

#include <toml++/toml.h>

#include <algorithm>

namespace article {

namespace {

base::Result<std::vector<std::string>> list(const toml::table& file, std::string_view key,
                                            std::string_view name)
{
    const toml::array* const words = file[key].as_array();
    if (words == nullptr) return base::failure("{}: has no list \"{}\"", name, key);
    std::vector<std::string> folded;
    for (const toml::node& word : *words) {
        folded.push_back(fold_case(word.value_or(std::string())));
        if (folded.back().empty()) {
            return base::failure("{}:{}: {} must hold words", name, word.source().begin.line, key);
        }
    }
    std::sort(folded.begin(), folded.end());
    return folded;
}

} // namespace

base::Result<WordLists> parse_word_lists(std::string_view toml, std::string_view name)
{
    try {
        const toml::table file = toml::parse(toml, name);
        WordLists lists;
        TRY_ASSIGN(lists.sections, list(file, "sections", name));
        TRY_ASSIGN(lists.first_names, list(file, "first_names", name));
        TRY_ASSIGN(lists.name_particles, list(file, "name_particles", name));
        TRY_ASSIGN(lists.record_labels, list(file, "record_labels", name));
        TRY_ASSIGN(lists.agencies, list(file, "agencies", name));
        TRY_ASSIGN(lists.mastheads, list(file, "mastheads", name));
        TRY_ASSIGN(lists.no_names, list(file, "no_names", name));
        TRY_ASSIGN(lists.byline_labels, list(file, "byline_labels", name));
        TRY_ASSIGN(lists.picture_labels, list(file, "picture_labels", name));
        TRY_ASSIGN(lists.byline_genres, list(file, "byline_genres", name));
        TRY_ASSIGN(lists.byline_verbs, list(file, "byline_verbs", name));
        TRY_ASSIGN(lists.function_words, list(file, "function_words", name));
        return lists;
    } catch (const toml::parse_error& error) {
        return base::failure("{}:{}: {}", name, error.source().begin.line, error.description());
    }
}

bool lists(const std::vector<std::string>& words, std::string_view word)
{
    return std::binary_search(words.begin(), words.end(), fold_case(word));
}

} // namespace article
