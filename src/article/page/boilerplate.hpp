// drop_boilerplate: drops the passages that rules know to be no part of the article, but not those that a
// rule keeps or gives a role, which come before all others; of some, rules take off only a part.
//
// Where a rule asks for a place: `top` is before the second paragraph of prose, `end` is where at most two
// paragraphs of prose follow. `teasers` takes the headlines that hang on to the passage with it, `rest` all
// that follows, if an article stands before it. When in doubt the text stays.
#pragma once

#include "article/draft.hpp"
#include "article/knowledge.hpp"

#include <vector>

namespace article {

Draft drop_boilerplate(Draft draft, const Knowledge& knowledge);

} // namespace article
