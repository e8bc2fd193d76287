#include "base/version.hpp"

namespace base {

std::string_view version() { return VORLAUT_VERSION; }

} // namespace base
