// Plain text → passages: lines, put together where they were hard-wrapped, with list markers, quotation
// marks (">"), heading marks ("# ") and the addresses of "[text](address)" taken off. Every character that is
// not white space or such a mark is in a passage or in Draft::cut.
#pragma once

#include "article/draft.hpp"
#include "article/knowledge.hpp"

#include <string_view>

namespace article {

Draft read_plain_text(std::string_view source, const Knowledge& knowledge);

} // namespace article
