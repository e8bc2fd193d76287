// Base64 (RFC 4648, section 4): bytes as text, for data: addresses.
#pragma once

#include <string>
#include <string_view>

namespace base {

/// With padding, without line breaks.
std::string base64(std::string_view bytes);

} // namespace base
