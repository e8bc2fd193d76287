// clean: a stretch of source text → one clean line that still knows where it came from.
//
// Out comes NFC with every kind of white space (NBSP, thin spaces, line ends, tabs) folded to single spaces
// and trimmed, without control and format characters (soft hyphens, zero-width and bidirectional marks,
// BOMs), private-use characters (icon fonts), U+FFFD and invalid bytes. `from` is the source byte that utf8
// starts at. Hyphens and dashes that look like "-", "–" or "—" become those. Total on any bytes, linear time:
// runs that need nothing are copied whole. Combining marks past the 30 that Unicode's stream-safe format
// allows in a row (UAX #15, section 13) are left out.
#pragma once

#include "article/mapped_text.hpp"

#include <cstdint>
#include <string_view>

namespace article {

MappedText clean(std::string_view utf8, std::uint32_t from);

/// The same for text that was itself made from the source (entities decoded, say): its positions are the
/// source's.
MappedText clean(const MappedText& text);

} // namespace article
