// The program's exit codes.
#pragma once

namespace cli {

constexpr int success = 0;     ///< all made or up to date
constexpr int some_failed = 1; ///< some article failed
constexpr int wrong_usage = 2; ///< wrong usage or configuration
constexpr int interrupted = 130;

} // namespace cli
