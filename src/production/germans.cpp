#include "production/germans.hpp"

#include "frontend/user_tables.hpp"
#include "production/beside.hpp"

namespace production {

namespace {

namespace fs = std::filesystem;

base::Status add_named(frontend::German& german, const fs::path& named)
{
    TRY_ASSIGN(const std::size_t files, frontend::add_tables(german, named));
    if (files > 0) return {};
    return base::failure("{}: holds no tables; they are named NAME.tsv, as in src/frontend/german",
                         named.string());
}

} // namespace

std::vector<fs::path> tables_beside(const fs::path& top, const fs::path& below)
{
    std::vector<fs::path> found = beside(top, below, tables_folder);
    std::error_code error;
    std::erase_if(found, [&](const fs::path& folder) { return !fs::is_directory(folder, error); });
    return found;
}

base::Result<const frontend::German*> Germans::with(const std::vector<fs::path>& folders)
{
    if (folders.empty() && named_.empty()) return &frontend::German::built_in();
    const auto known = made_.find(folders);
    if (known != made_.end()) return known->second.get();
    auto german = std::make_unique<frontend::German>();
    for (const fs::path& folder : folders)
        TRY(frontend::add_tables(*german, folder));
    if (!named_.empty()) TRY(add_named(*german, named_));
    return made_.emplace(folders, std::move(german)).first->second.get();
}

} // namespace production
