// What pages print around a text to say where the reader is.
//
// drop_mastheads: drops the lines that hold the name of a newspaper or a broadcaster and nothing else
// (words.toml, `mastheads`); the first above the text names the publisher, where nothing else does.
#pragma once

#include "article/draft.hpp"
#include "article/rules/word_lists.hpp"

namespace article {

Draft drop_mastheads(Draft draft, const WordLists& words);

/// A section's name that no list has, known by standing more than once between the title and the second
/// paragraph
/// ("Security", "Security"): dropped each time, and noted as the section where nothing else is. After
/// find_title.
Draft drop_repeated_labels(Draft draft);

/// Drops the short lines at the end of the page that stand below the last paragraph and what rules have
/// dropped there: links, buttons, tags that no rule knows. List items and headings with text stay. Below what
/// only an ended article has (comments, tags, buttons of the page), short sentences go, too.
Draft drop_tail(Draft draft);

} // namespace article
