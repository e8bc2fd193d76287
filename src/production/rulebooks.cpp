#include "production/rulebooks.hpp"

#include "article/rules/user_rules.hpp"
#include "production/beside.hpp"

namespace production {

std::vector<std::filesystem::path> rules_beside(const std::filesystem::path& top,
                                                const std::filesystem::path& below)
{
    return beside(top, below, rules_file);
}

base::Result<const article::Knowledge*> Rulebooks::with(const std::vector<std::filesystem::path>& files)
{
    if (files.empty() && named_.empty()) {
        const base::Result<article::Knowledge>& built_in = article::builtin_knowledge();
        if (!built_in) return tl::unexpected(built_in.error());
        return &*built_in;
    }
    const auto known = made_.find(files);
    if (known != made_.end()) return known->second.get();
    std::vector<std::filesystem::path> all = files;
    all.insert(all.end(), named_.begin(), named_.end());
    TRY_ASSIGN(article::Knowledge knowledge, article::with_user_rules(all));
    auto made = std::make_unique<const article::Knowledge>(std::move(knowledge));
    return made_.emplace(files, std::move(made)).first->second.get();
}

base::Result<std::string> Rulebooks::digest(const std::vector<std::filesystem::path>& files)
{
    if (files.empty() && named_.empty()) return "built-in";
    TRY_ASSIGN(const article::Knowledge* const knowledge, with(files));
    return knowledge->digest;
}

} // namespace production
