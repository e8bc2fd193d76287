// arrange: sorts a reader's passages: an archive's record, boilerplate out, title, captions, byline, notes on
// the author, a mail's signature, roles. The same for every format; the format says by Passage::form what it
// knows better. Pure; linear in the passages but for the few lines at the top.
#pragma once

#include "article/draft.hpp"
#include "article/knowledge.hpp"

namespace article {

Draft arrange(Draft draft, const Knowledge& knowledge);

} // namespace article
