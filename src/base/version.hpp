// Which program this is.
#pragma once

#include <string>
#include <string_view>

namespace base {

/// As CMakeLists.txt states it: "0.1.0".
std::string_view version();

/// The linker's hash of the whole executable (its GNU build id), in hexadecimal: any change of code or of an
/// embedded table changes it. Empty when the linker wrote none.
std::string build_id();

} // namespace base
