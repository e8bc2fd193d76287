// The rules that each article is read with: the built-in ones, over them those of the files vorlaut.toml that
// stand beside the article, over them the files that the user named (--rules). Articles with the same files
// share one rulebook. Errors: a file that cannot be read or is wrong; the message names file and line.
#pragma once

#include "article/knowledge.hpp"
#include "base/result.hpp"

#include <filesystem>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace production {

/// The file beside articles that holds rules.
inline constexpr std::string_view rules_file = "vorlaut.toml";

/// The files vorlaut.toml that count for an article: that of `top` and of each folder below it on the way to
/// the article, the nearest last. `below` is the article's own folder, relative to `top`; empty: `top`
/// itself.
std::vector<std::filesystem::path> rules_beside(const std::filesystem::path& top,
                                                const std::filesystem::path& below = {});

class Rulebooks {
public:
    Rulebooks() = default;
    /// `named` count for every article, before all others.
    explicit Rulebooks(std::vector<std::filesystem::path> named) : named_(std::move(named)) {}

    /// What the reader knows for an article with these files; lives as long as this object.
    base::Result<const article::Knowledge*> with(const std::vector<std::filesystem::path>& files);
    /// Names those of these files for the article's fingerprint. Compiling the built-in rules takes longer
    /// than all else about an article that is up to date, so where there are no others nothing is read.
    base::Result<std::string> digest(const std::vector<std::filesystem::path>& files);

private:
    std::vector<std::filesystem::path> named_;
    std::map<std::vector<std::filesystem::path>, std::unique_ptr<const article::Knowledge>> made_;
};

} // namespace production
