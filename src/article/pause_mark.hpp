// A pause mark: how an author asks for a silence in the text, "[Pause 2 s]". It stays in the text like any
// other word; the front end turns it into silence.
//
// In square brackets: "Pause" in any case, then how long, as "2 s", "1,5 Sekunden", "500 ms"; a number alone
// is seconds, and none is one second. Everything else in brackets is text.
#pragma once

#include "base/units.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace article {

inline constexpr base::Milliseconds shortest_pause{100};
inline constexpr base::Milliseconds longest_pause{30'000};

struct PauseMark {
    std::size_t size = 0; ///< of the mark, in bytes
    base::Milliseconds asked{0};
    base::Milliseconds pause{0}; ///< `asked` within what one mark may ask for
};

/// The mark with which a text begins.
std::optional<PauseMark> pause_mark(std::string_view text);

/// Whether a text is nothing but pause marks.
bool only_pauses(std::string_view text);

/// For titles that are shown, not spoken.
std::string without_pause_marks(std::string_view text);

} // namespace article
