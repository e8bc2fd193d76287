#include "production/report.hpp"

#include <algorithm>

namespace production {

int count(const Report& report, Outcome outcome)
{
    return static_cast<int>(std::count_if(report.rows.begin(), report.rows.end(),
                                          [&](const Row& row) { return row.outcome == outcome; }));
}

} // namespace production
