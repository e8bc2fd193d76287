// User tables: a folder of NAME.tsv and NAME-PART.tsv, each laid over the built-in German table NAME.
// Of two files that hold the same key the later by name wins ("acronyms" before "acronyms-sport"). Other
// files are passed over, but not those that look like tables by a wrong name ("acronyms.csv"): that is an
// error. Errors: the folder or a file cannot be read, is too large, or is wrong; they name the file and its
// line.
#pragma once

#include "base/result.hpp"
#include "frontend/german.hpp"

#include <cstddef>
#include <filesystem>

namespace frontend {

inline constexpr std::size_t most_user_tables = 100;           ///< in one folder
inline constexpr std::size_t largest_user_table = 4U << 20U;   ///< bytes
inline constexpr std::size_t largest_user_tables = 16U << 20U; ///< bytes, all files of one folder

/// How many files were added. After an error `german` holds those before the wrong one.
base::Result<std::size_t> add_tables(German& german, const std::filesystem::path& folder);

} // namespace frontend
