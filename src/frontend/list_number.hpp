// The number of a list item ("2. Mehl sieben"), said as a list is read out: "Zweitens: Mehl sieben". What the
// source marks as a list has them, and so have paragraphs and headings that are counted: "1. Vorbereitung",
// "2. Aufbau".
#pragma once

#include "article/article.hpp"
#include "frontend/classify.hpp"

#include <optional>
#include <span>
#include <vector>

namespace frontend {

class German;

/// Which blocks may begin with such a number: list items, and blocks of one role with the next number in the
/// next block that has one. Linear.
std::vector<bool> counted_blocks(std::span<const article::Block> blocks, const German& german);

/// The number and its full stop as one token, if the tokens of an item begin with them. Up to 99, as
/// article::list_marker and Markdown count items. "25. November" is none.
std::optional<ClassifiedToken> list_number(std::span<const RawToken> tokens, const German& german);

} // namespace frontend
