// read: an article's file → Article.
//
// The one door of this folder: picks the reader by the file's type, decodes, cleans and sorts the text into
// blocks, and drops what is no article. Errors: unreadable, too large, binary, not German, nothing left to
// read.
#pragma once

#include "article/article.hpp"
#include "article/knowledge.hpp"
#include "article/read_options.hpp"
#include "base/result.hpp"

#include <cstddef>
#include <filesystem>
#include <string>
#include <string_view>

namespace article {

/// Bytes; what is larger is no article (a long book has 2 MB, a web page with all its scripts less).
constexpr std::size_t largest_source = std::size_t{100} << 20U;

/// A file, or "-" for standard input. `knowledge` is the built-in one, or one with users' rules over it.
base::Result<Article> read(const std::filesystem::path& path, const ReadOptions& options,
                           const Knowledge& knowledge);
base::Result<Article> read(const std::filesystem::path& path, const ReadOptions& options = {});

/// The same on bytes that are already there (in any supported encoding); `path` is only for messages and
/// type.
base::Result<Article> read_bytes(std::string bytes, const std::filesystem::path& path,
                                 const ReadOptions& options, const Knowledge& knowledge);
base::Result<Article> read_bytes(std::string bytes, const std::filesystem::path& path,
                                 const ReadOptions& options = {});

/// Whether a folder's file of this name is an article (".txt", ".md", ".markdown", ".html",
/// ".htm", in any case).
bool is_article_file(const std::filesystem::path& path);

} // namespace article
