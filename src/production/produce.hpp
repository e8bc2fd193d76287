// produce: orders → editions. The page that shows the whole flow: read produce.cpp first.
#pragma once

#include "production/order.hpp"
#include "production/report.hpp"
#include "production/studio.hpp"

namespace production {

/// Makes every edition of the plan that is not up to date. One article's failure is its row in the report and
/// stops nothing else. The takes of several articles are spoken side by side, so that no core waits for the
/// end of one. Ends early, leaving no partial file, when the studio's speakers are cancelled.
Report produce(const Plan& plan, Studio& studio, const Listener& listener);

} // namespace production
