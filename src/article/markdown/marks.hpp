// What the dialects of Markdown write into its text that CommonMark does not know: site generators' commands,
// the colours of boxes, the names of headings, keys of citations. None of it is read.
#pragma once

#include "article/article.hpp"
#include "article/mapped_text.hpp"

#include <string_view>
#include <vector>

namespace article::markdown {

/// "{{< figure src=… >}}", "{% include … %}": a site generator's command, alone in its paragraph.
bool is_shortcode(std::string_view text);

/// The paragraph without "[!NOTE]" and ":::tip" before it, ":::" and "{#name}" behind it, and "[@meier2010]"
/// in it; they go to `cut`.
MappedText without_marks(const MappedText& text, std::vector<Dropped>& cut);

} // namespace article::markdown
