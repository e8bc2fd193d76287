// A filter over lines: standard input or a file in, one answer a line out, as they come: whoever writes a
// line into a pipe gets its answer without closing it. Memory stays bounded by the longest line, which is
// limited.
#pragma once

#include "base/result.hpp"

#include <filesystem>
#include <functional>
#include <string>
#include <string_view>

namespace cli {

/// `answer` maps a line without its end to what is printed for it, line ends included. An empty path or "-"
/// is standard input. Errors: the file cannot be read, a line is larger than 100 MB.
base::Status for_each_line(const std::filesystem::path& input,
                           const std::function<std::string(std::string_view)>& answer);

} // namespace cli
