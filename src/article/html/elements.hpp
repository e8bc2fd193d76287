// What the names of HTML elements mean for text: which of them set their content off as a block, which hold
// no text for a reader at all, and which are headings.
#pragma once

#include <string_view>

namespace article::html {

/// Whether its content runs on in the line: "a", "b", "span"; all that is not known is a block.
bool is_inline_element(std::string_view tag);

/// 1 to 6; 0 for all but h1 to h6.
int heading_level_of(std::string_view tag);

/// The rule that drops the element for its name alone ("nav" → "navigation"); empty for others.
std::string_view furniture_of_tag(std::string_view tag);

/// The same for a WAI-ARIA role ("contentinfo" → "page footer").
std::string_view furniture_of_role(std::string_view role);

/// Whether the text in it is for machines only: scripts, styles, the page's head.
bool holds_no_text(std::string_view tag);

} // namespace article::html
