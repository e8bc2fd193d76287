// What raised text (<sup>) means where it stands: the exponent of a power or unit (10⁵, m²), the mark of a
// footnote, which nobody reads, or letters that only look so ("1er"). Known by the text before it. Total.
#pragma once

#include <string>
#include <string_view>

namespace article {

enum class Raised { text, exponent, note_mark };

/// `before` is what the line holds up to it, `raised` what stands between the tags.
Raised meaning_of_raised(std::string_view before, std::string_view raised);

/// "5" → "⁵", "-3" → "⁻³". Of a `raised` that is an exponent.
std::string superscript(std::string_view raised);

} // namespace article
