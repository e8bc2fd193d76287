// check_markdown: refuses what cmark-gfm would take unbounded memory for. It makes a node of each mark, some
// 500 bytes, and fills each row of a table up to the columns of its head (version 0.29.0.gfm.6 without
// limit): 2 MB of rows of one cell under a head of 1,000 columns take 24 GB. Linear. Errors: more marks than
// any article has.
#pragma once

#include "base/result.hpp"

#include <string_view>

namespace article::markdown {

/// `name` is the file's, for messages.
base::Status check_markdown(std::string_view source, std::string_view name);

} // namespace article::markdown
