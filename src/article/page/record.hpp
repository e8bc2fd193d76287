// read_record: takes the labelled lines that archives and note-keeping programs print above a text ("Quelle:
// Anzeiger vom 17.03.2024", "Autor: Anna Berg", "Ressort: Lokales") into the metadata and drops them
// ("record").
//
// Three labels in a row, before any prose, are a record; fewer are left to the other steps. Its title becomes
// the article's. Which labels there are stands in rules/words.toml.
#pragma once

#include "article/draft.hpp"
#include "article/rules/word_lists.hpp"

namespace article {

Draft read_record(Draft draft, const WordLists& words);

} // namespace article
