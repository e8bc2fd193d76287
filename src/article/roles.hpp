// assign_roles: what each passage that stays is: lead, heading, list item, quotation or paragraph.
//
// The lead is what the format says, or the first paragraph if byline, date, picture credit or a repetition of
// the title part it from the second. A heading is what the format says, or a short line without a final full
// stop above a paragraph.
#pragma once

#include "article/draft.hpp"

namespace article {

Draft assign_roles(Draft draft);

} // namespace article
