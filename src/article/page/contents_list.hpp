// drop_contents_list: drops the list of an article's headings above it ("table of contents"), whatever label
// stands over it: two or more short lines in a row of which each comes again, in the same order, right above
// a paragraph. After find_title, whose repetitions may stand among them.
#pragma once

#include "article/draft.hpp"

namespace article {

Draft drop_contents_list(Draft draft);

} // namespace article
