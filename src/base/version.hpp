// The program's version, as CMakeLists.txt states it.
#pragma once

#include <string_view>

namespace base {

std::string_view version();

} // namespace base
