// Text in XML and HTML, inside of elements and of quoted attributes.
#pragma once

#include <string>
#include <string_view>

namespace cli {

/// With its markup characters as entities; control characters, which XML cannot hold, are taken out.
std::string escaped(std::string_view text);

} // namespace cli
