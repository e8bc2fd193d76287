// drop_author_notes: what the page tells of the author below the article ("author note"): "Anna Berg, geboren
// 1984, schreibt …" in the last two paragraphs, and the box of a name, an office and a sentence without its
// subject. Of an article that names nobody the box tells the author.
#pragma once

#include "article/draft.hpp"
#include "article/rules/word_lists.hpp"

#include <string_view>

namespace article {

Draft drop_author_notes(Draft draft, const WordLists& words);

/// Whether the passage is about the author: begins with the name and what authors are or do.
bool is_note_on(std::string_view author, std::string_view passage);

} // namespace article
