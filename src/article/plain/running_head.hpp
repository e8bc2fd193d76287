// drop_running_heads: takes the lines out that a printed magazine repeats on each page, with the number of
// the page ("FORUM HANDWERK 4/2025          17"), as text copied from a PDF holds them, and joins what they
// part.
//
// A running head is a short line with a number at one end, whose other words stand on another line of the
// text, too; a wide gap before the number, or the number, tells it from "Tag 1" and "Tag 2".
#pragma once

#include "article/draft.hpp"
#include "article/plain/line.hpp"

#include <vector>

namespace article {

/// The lines without them; they go to `cut` ("running head").
std::vector<Line> drop_running_heads(std::vector<Line> lines, std::vector<Dropped>& cut);

} // namespace article
