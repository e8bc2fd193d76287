// The German that each article is read with: the built-in tables, over them those of the folders tables/ that
// stand beside the article, over them the folder that the user named (--tables). Articles with the same
// folders share one.
// Errors: a table that cannot be read or is wrong; the message names file and line.
#pragma once

#include "base/result.hpp"
#include "frontend/german.hpp"

#include <filesystem>
#include <map>
#include <memory>
#include <vector>

namespace production {

/// The folder beside articles that holds tables, and never articles.
inline constexpr std::string_view tables_folder = "tables";

/// The folders tables/ that count for an article: that of `top` and of each folder below it on the way to the
/// article, the nearest last. `below` is the article's own folder, relative to `top`; empty: `top` itself.
std::vector<std::filesystem::path> tables_beside(const std::filesystem::path& top,
                                                 const std::filesystem::path& below = {});

class Germans {
public:
    Germans() = default;
    /// `named` counts for every article, before all others; it must hold a table. Empty: none.
    explicit Germans(std::filesystem::path named) : named_(std::move(named)) {}

    /// The German of an article with these folders; lives as long as this object.
    base::Result<const frontend::German*> with(const std::vector<std::filesystem::path>& folders);

private:
    std::filesystem::path named_;
    std::map<std::vector<std::filesystem::path>, std::unique_ptr<const frontend::German>> made_;
};

} // namespace production
