// find_byline: who wrote the article and when, from the lines around it, which are then dropped ("byline",
// "date").
//
// Authors stand before the second paragraph of prose or after the last: behind "Von", "Autor:" or "Text:", or
// as a bare name on a line of its own. A bare name must look like one beyond doubt: with a known first name
// or in one block with other such lines, and not named in the article's own text. Lines of several parts
// ("Von Anna Berg | 05.11.2025") are taken if each part is known (credit_line.hpp). A name that no list knows
// is an author where nothing else could be meant: alone between headline and text. Initials and houses beside
// them are dropped, too ("sign-off").
#pragma once

#include "article/draft.hpp"
#include "article/rules/rule.hpp"
#include "article/rules/word_lists.hpp"

#include <vector>

namespace article {

Draft find_byline(Draft draft, const WordLists& words, const std::vector<Rule>& rules);

/// Whether a line holds a labelled byline or a date, beyond doubt: it stands alone in hard-wrapped text.
bool is_byline_or_date(std::string_view line, const WordLists& words);

} // namespace article
