// User rules: files of the form of src/article/rules/*.toml, with [[rule]] and (for HTML) [[hint]], that come
// before the built-in ones; of several the last one is asked first. A rule is named with its file where it
// shows ("Spendenaufruf (texte/vorlaut.toml)"). Checked as the built-in ones are: every rule must match its
// examples and leave its counterexamples alone.
// Errors: a file cannot be read, is too large or is wrong; they name it and the line.
#pragma once

#include "article/knowledge.hpp"
#include "base/result.hpp"

#include <cstddef>
#include <filesystem>
#include <string_view>
#include <vector>

namespace article {

inline constexpr std::size_t largest_user_rules = 1U << 20U; ///< bytes of a file
inline constexpr std::size_t most_user_rules = 1000;         ///< in a file: every passage is held against all

/// The built-in knowledge with these files laid over it, the last one on top.
base::Result<Knowledge> with_user_rules(const std::vector<std::filesystem::path>& files);

/// The same for the text of one file; `file` is its name.
base::Status add_user_rules(Knowledge& knowledge, std::string_view text, std::string_view file);

} // namespace article
