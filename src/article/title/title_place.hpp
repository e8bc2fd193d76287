// find_title_place: where among the first passages the article's title stands; title.hpp says by what it is
// known.
#pragma once

#include "article/draft.hpp"
#include "article/rules/word_lists.hpp"
#include "base/span.hpp"

#include <cstddef>
#include <optional>

namespace article {

struct TitlePlace {
    std::size_t passage = 0;
    base::Span title; ///< bytes of the passage's text
};

/// None: the page has no headline.
std::optional<TitlePlace> find_title_place(const Draft& draft, const WordLists& words);

} // namespace article
