// The word lists that find_title and find_byline consult (src/article/rules/words.toml): the sections of news
// sites, first names, agencies, particles of names.
#pragma once

#include "base/result.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace article {

/// All case-folded and sorted.
struct WordLists {
    std::vector<std::string> sections;
    std::vector<std::string> first_names;
    std::vector<std::string> name_particles;
    std::vector<std::string> record_labels; ///< "Ressort", "Dokumentnummer"
    std::vector<std::string> agencies;
    std::vector<std::string> mastheads;      ///< names of newspapers and broadcasters
    std::vector<std::string> no_names;       ///< offices and the like that stand beside names
    std::vector<std::string> byline_labels;  ///< before a colon and the author's name: "Text", "Protokoll"
    std::vector<std::string> picture_labels; ///< and before the photographer's: "Fotos"
    std::vector<std::string> byline_genres;  ///< kinds of text: "[Ein] Kommentar von"
    std::vector<std::string> byline_verbs;   ///< "Verfasst von"
    std::vector<std::string> function_words; ///< the small words that prose is full of
};

base::Result<WordLists> parse_word_lists(std::string_view toml, std::string_view name);

/// Whether a list holds the word, in any case.
bool lists(const std::vector<std::string>& words, std::string_view word);

} // namespace article
