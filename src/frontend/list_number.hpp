// The number of a list item ("2. Mehl sieben"), said as a list is read out: "Zweitens: Mehl sieben".
#pragma once

#include "frontend/classify.hpp"

#include <optional>
#include <span>

namespace frontend {

/// The number and its full stop as one token, if the tokens of an item begin with them. Up to 99, as
/// article::list_marker and Markdown count items.
std::optional<ClassifiedToken> list_number(std::span<const RawToken> tokens);

} // namespace frontend
