// find_title: marks the passage that is the article's title, and drops its repetitions.
//
// Scraped pages print a headline several times, bare or with the section's name glued to its front
// ("SportBayern siegt") or the site's behind it ("Bayern siegt | Beispiel.de"): what two of the first lines
// have in common is the title, the rest goes to metadata.section and metadata.publisher. Without a repetition
// the first passage that could be a headline is the title; a line of a few words above a longer one is no
// part of it ("Stadtrat", and below it "Freibad bleibt offen"). What is no headline by its shape
// (headline.hpp: addresses, figures, names without a small word) is passed over where one follows before the
// text. Pages without a headline get no title.
#pragma once

#include "article/draft.hpp"
#include "article/rules/word_lists.hpp"

namespace article {

Draft find_title(Draft draft, const WordLists& words);

} // namespace article
