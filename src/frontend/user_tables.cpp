#include "frontend/user_tables.hpp"

#include "base/file.hpp"

#include <algorithm>
#include <string>
#include <vector>

namespace frontend {

namespace {

namespace fs = std::filesystem;

base::Status check_name(const fs::path& file)
{
    if (file.extension() == ".tsv" || schema_of_file(file.filename().string()) == nullptr) return {};
    return base::failure(
        "{}: tables are tab-separated files named NAME.tsv; rename it, or take it out of the "
        "folder",
        file.string());
}

/// The tables of a folder in the order in which they are laid over each other.
base::Result<std::vector<fs::path>> tables_in(const fs::path& folder)
{
    std::vector<fs::path> files;
    std::error_code error;
    for (fs::directory_iterator entry(folder, error); !error && entry != fs::directory_iterator();
         entry.increment(error)) {
        const fs::path& file = entry->path();
        if (file.filename().string().starts_with(".")) continue;
        TRY(check_name(file));
        if (file.extension() == ".tsv") files.push_back(file);
        if (files.size() > most_user_tables) {
            return base::failure("{}: holds more than {} tables; put some of them together", folder.string(),
                                 most_user_tables);
        }
    }
    if (error) return base::failure("{}: cannot be read as a folder: {}", folder.string(), error.message());
    std::sort(files.begin(), files.end(),
              [](const fs::path& a, const fs::path& b) { return a.stem() < b.stem(); });
    return files;
}

} // namespace

base::Result<std::size_t> add_tables(German& german, const fs::path& folder)
{
    TRY_ASSIGN(const std::vector<fs::path> files, tables_in(folder));
    std::size_t bytes = 0;
    for (const fs::path& file : files) {
        TRY_ASSIGN(std::string text, base::read_file(file, largest_user_table));
        bytes += text.size();
        if (bytes > largest_user_tables) {
            return base::failure("{}: its tables are larger than {} MB together", folder.string(),
                                 largest_user_tables >> 20U);
        }
        TRY(german.add(std::move(text), file.string()));
    }
    return files.size();
}

} // namespace frontend
