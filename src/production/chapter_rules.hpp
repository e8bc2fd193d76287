// Which headings open chapters, as the user asks.
#pragma once

#include "base/units.hpp"
#include "frontend/analyse.hpp"

namespace production {

struct ChapterRules {
    int level = frontend::deepest_heading; ///< deeper headings open none
    base::Milliseconds shortest{0};        ///< shorter chapters are merged: edition::Plan
};

} // namespace production
