// What introduces an author on a line: "Von", "Autor: ", "Text und Fotos: ", "Ein Gastkommentar von",
// "Geschrieben von", "Aus Berlin berichtet", "Das Gespräch führte". The nouns and verbs are lists of
// rules/words.toml.
#pragma once

#include "article/rules/word_lists.hpp"

#include <string_view>

namespace article {

/// What stands behind such an introduction; empty where none begins the line. Total on any text: whether it
/// is a name is for person_name.hpp to say.
std::string_view without_label(std::string_view line, const WordLists& words);

} // namespace article
