// place_footnotes: footnotes stand at the end of the source; each is spoken after the paragraph that names it
// first, if it is asked for, else cut ("footnote").
#pragma once

#include "article/draft.hpp"
#include "article/read_options.hpp"

#include <cstddef>
#include <map>
#include <vector>

namespace article::markdown {

struct Footnote {
    int number = 0;
    MappedText text;
};

/// By number: how many passages there are up to the one that names the note.
using NamedNotes = std::map<int, std::size_t>;

Draft place_footnotes(Draft draft, const std::vector<Footnote>& notes, const NamedNotes& named, Aloud aloud);

} // namespace article::markdown
