// unwrap: joins the lines of hard-wrapped text to paragraphs; text with one paragraph a line stays as it is.
//
// A line was wrapped if the first word of the next one would not have fitted behind it, measured by the
// longest lines of the text. A text is hard-wrapped if most of its neighbouring lines are like that and run
// on in mid-sentence; else a block between blank lines is, if a line of it cannot be whole (it ends in "der"
// or a comma, the next one starts small) and the block ends as a sentence. Lines quoted with ">" are joined
// in mid-sentence, and never to others; headings marked with "#" never. A word divided at the line's end is
// put together: "Regie-/rung" → "Regierung", but "CDU-/Fraktion" → "CDU-Fraktion" and "Ein-/und Ausgang" →
// "Ein- und Ausgang". Lines that stand alone (a byline, a picture credit) are never joined. Linear.
#pragma once

#include "article/plain/line.hpp"

#include <functional>
#include <string_view>
#include <vector>

namespace article {

using StandsAlone = std::function<bool(std::string_view line)>;

std::vector<Line> unwrap(const std::vector<Line>& lines, const StandsAlone& stands_alone);

} // namespace article
