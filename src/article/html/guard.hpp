// guard_html: makes a page safe to parse, without moving a byte, so that positions stay those of the source.
//
// Gumbo 0.10 frees its tree by recursion (gumbo-parser issue 387) and is quadratic in nesting (393), in open
// formatting elements and in the attributes of one tag. So this follows the page's tags as the parser's stack
// of open elements would grow (WHATWG HTML, 13.2.4.2) and overwrites with blanks what goes beyond its limits:
// start tags nested deeper than 400 elements, more than 12 open formatting elements, more than 64 attributes
// of a tag. Scripts (but JSON-LD), styles and drawings go the same way. Linear time. Errors: more elements
// than any article has.
#pragma once

#include "base/result.hpp"

#include <string>
#include <string_view>

namespace article::html {

/// `name` is the file's, for messages.
base::Result<std::string> guard_html(std::string_view source, std::string_view name);

} // namespace article::html
