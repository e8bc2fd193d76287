// What the rules say of a line by itself, wherever it stands.
#pragma once

#include "article/rules/rule.hpp"

#include <string_view>
#include <vector>

namespace article {

/// Whether the rule keeps passages or gives them a role.
bool pins(const Rule& rule);

/// Whether a rule keeps the passage or gives it a role.
bool is_kept(std::string_view passage, const std::vector<Rule>& rules);

/// Whether any rule that may match everywhere drops the line.
bool is_boilerplate(std::string_view line, const std::vector<Rule>& rules);

} // namespace article
