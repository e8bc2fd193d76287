// Lines that only say when: "Stand: 05.11.2025, 06:00 Uhr", "Mittwoch, 5. November 2025", "Veröffentlicht
// am 4.11.25 um 18.30 Uhr | Aktualisiert: vor 2 Stunden" (but not the last part alone).
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace article {

/// The publication date of a line that holds nothing but dates, times and what introduces them, as ISO 8601
/// ("2025-11-05", "2025-11-05T06:00"); the first date unless a later one is marked as the publication's. None
/// for any other line, and for impossible dates.
std::optional<std::string> date_of(std::string_view line);

} // namespace article
