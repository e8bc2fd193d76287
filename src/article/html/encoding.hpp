// decode_html: the bytes of an HTML page → UTF-8, as decode() does, but a page may name its encoding: in a
// <meta charset> or http-equiv in its first 4,096 bytes, after a byte order mark in rank. Text that is valid
// UTF-8 with letters beyond ASCII is UTF-8 whatever the page says: hardly any other text is, and pages that
// were stored in another encoding than they name are common. As in browsers (WHATWG Encoding, 4.2) ISO-8859-1
// means windows-1252. Errors as decode().
#pragma once

#include "article/decode.hpp"

namespace article::html {

base::Result<DecodedText> decode_html(std::string bytes, std::string_view name);

} // namespace article::html
