// Where users' own German and rules stand: beside the articles, in the folder that was named and in those
// below it, each for what is below it.
#pragma once

#include <filesystem>
#include <string_view>
#include <vector>

namespace production {

/// What bears this name in `top` and in each folder on the way from there to `below` (relative to `top`), the
/// nearest to the article last.
std::vector<std::filesystem::path> beside(const std::filesystem::path& top,
                                          const std::filesystem::path& below, std::string_view name);

} // namespace production
