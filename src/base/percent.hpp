// Percent-encoding (RFC 3986, 2.1): any bytes as letters, digits and points, all else as "%2F".
#pragma once

#include <string>
#include <string_view>

namespace base {

std::string percent_encoded(std::string_view bytes);
/// "%" that no two hexadecimal digits follow stands for itself.
std::string percent_decoded(std::string_view text);

} // namespace base
