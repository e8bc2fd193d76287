// What two printings of one headline have in common, where a page glued its section's name to the front of
// one
// ("SportBayern siegt", "Sport | Bayern siegt") or its own name to the end ("Bayern siegt - Beispiel.de").
#pragma once

#include "base/span.hpp"

#include <optional>
#include <string_view>

namespace article {

/// The bytes of `line` that repeat `headline`: all of it where only case and punctuation differ, else its end
/// or its start. None if it does not repeat it, or if the headline is too short to be sure.
std::optional<base::Span> repeated_part(std::string_view line, std::string_view headline);

/// Whether a page's menu prints a headline in other words ("Neue Fähre startet im Mai" for "Neue Elektrofähre
/// startet im Mai"): most long words of the shorter line stand in the longer one.
bool retells(std::string_view a, std::string_view b);

} // namespace article
