// What no class accepts: words and punctuation as they are written, symbols by their names in symbols.tsv,
// pictures and ornaments not at all. What has no name is left out and marked `unplanned`, so that it becomes
// a warning. Total: always takes at least one token.
#pragma once

#include "frontend/classify.hpp"
#include "frontend/token.hpp"

namespace frontend {

ClassifiedToken unclaimed(const Cursor& at);

} // namespace frontend
