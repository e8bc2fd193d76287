#include "article/read.hpp"

#include "article/arrange.hpp"
#include "article/decode.hpp"
#include "article/html/encoding.hpp"
#include "article/html/html.hpp"
#include "article/markdown/markdown.hpp"
#include "article/plain/plain_text.hpp"
#include "article/spelling.hpp"
#include "base/file.hpp"

#include <algorithm>
#include <optional>

namespace article {

namespace {

std::string name_of(const std::filesystem::path& path)
{
    return path == "-" ? std::string("standard input") : path.string();
}

std::optional<Format> format_of(const std::filesystem::path& path)
{
    const std::string extension = fold_case(path.extension().string());
    if (extension == ".txt") return Format::plain_text;
    if (extension == ".md" || extension == ".markdown") return Format::markdown;
    if (extension == ".html" || extension == ".htm") return Format::html;
    return std::nullopt;
}

base::Result<Format> format_of(const std::filesystem::path& path, const ReadOptions& options,
                               std::string_view name)
{
    if (options.type) return *options.type;
    if (path == "-") return Format::plain_text;
    if (const std::optional<Format> known = format_of(path)) return *known;
    return base::failure(
        "{}: is of a type that is not read; articles are .txt, .md or .html (say what it is with "
        "--type)",
        name);
}

base::Result<Draft> read_as(Format format, std::string_view source, const Knowledge& knowledge,
                            const ReadOptions& options, std::string_view name)
{
    switch (format) {
    case Format::html:
        return html::read_html(source, knowledge, options, name);
    case Format::markdown:
        return markdown::read_markdown(source, knowledge, options, name);
    case Format::plain_text:
        break;
    }
    return read_plain_text(source, knowledge);
}

/// What the decoder could not read, and what the file's name did not promise.
std::vector<Warning> warnings_of(const DecodedText& decoded)
{
    std::vector<Warning> warnings;
    const auto size = static_cast<std::uint32_t>(decoded.text.size());
    if (decoded.encoding == "UTF-8 with windows-1252") {
        warnings.push_back({"the file mixes UTF-8 and Windows-1252; check its umlauts", {0, size}});
    }
    constexpr std::string_view unreadable = "\uFFFD";
    const std::size_t first = decoded.text.find(unreadable);
    if (first != std::string::npos) {
        const auto at = static_cast<std::uint32_t>(first);
        warnings.push_back(
            {"the text holds characters that cannot be read (U+FFFD), left out; the first is here",
             {at, at + static_cast<std::uint32_t>(unreadable.size())}});
    }
    const auto control = std::find_if(decoded.text.begin(), decoded.text.end(), is_stray_control);
    if (control != decoded.text.end()) {
        const auto at = static_cast<std::uint32_t>(control - decoded.text.begin());
        warnings.push_back(
            {fmt::format("the text holds control characters, left out; the first, U+{:04X}, is here",
                         static_cast<unsigned char>(*control)),
             {at, at + 1}});
    }
    return warnings;
}

} // namespace

std::string_view name(Format format)
{
    switch (format) {
    case Format::plain_text:
        return "text";
    case Format::markdown:
        return "markdown";
    case Format::html:
        break;
    }
    return "html";
}

base::Result<Article> read(const std::filesystem::path& path, const ReadOptions& options,
                           const Knowledge& knowledge)
{
    std::error_code unknown; // then reading says what is wrong
    if (std::filesystem::is_directory(path, unknown)) {
        return base::failure("{}: is a folder; `vorlaut render` and `vorlaut script --check` take folders",
                             path.string());
    }
    TRY_ASSIGN(std::string bytes, path == "-" ? base::read_standard_input(largest_source)
                                              : base::read_file(path, largest_source));
    return read_bytes(std::move(bytes), path, options, knowledge);
}

base::Result<Article> read(const std::filesystem::path& path, const ReadOptions& options)
{
    const base::Result<Knowledge>& knowledge = builtin_knowledge();
    if (!knowledge) return tl::unexpected(knowledge.error());
    return read(path, options, *knowledge);
}

base::Result<Article> read_bytes(std::string bytes, const std::filesystem::path& path,
                                 const ReadOptions& options, const Knowledge& knowledge)
{
    const std::string name = name_of(path);
    if (bytes.size() > largest_source) {
        return base::failure("{}: is larger than the limit of {} MB; split it into several files", name,
                             largest_source >> 20U);
    }
    TRY_ASSIGN(const Format format, format_of(path, options, name));
    TRY_ASSIGN(DecodedText decoded, format == Format::html ? html::decode_html(std::move(bytes), name)
                                                           : decode(std::move(bytes), name));

    Article article;
    article.path = path;
    article.warnings = warnings_of(decoded);
    article.source_text = std::move(decoded.text);
    TRY_ASSIGN(Draft read, read_as(format, article.source_text, knowledge, options, name));
    Draft draft = arrange(std::move(read), knowledge);
    if (draft.passages.empty() && draft.cut.empty()) return base::failure("{}: holds no text", name);
    article = finish(std::move(draft), std::move(article));
    if (article.blocks.empty()) {
        return base::failure("{}: holds no article: all of its text was left out ({}: \"{}\")", name,
                             article.dropped.front().rule, article.dropped.front().text.substr(0, 60));
    }
    if (options.language == Language::german)
        TRY(check_language(article, knowledge.languages, knowledge.words, name));
    return article;
}

base::Result<Article> read_bytes(std::string bytes, const std::filesystem::path& path,
                                 const ReadOptions& options)
{
    const base::Result<Knowledge>& knowledge = builtin_knowledge();
    if (!knowledge) return tl::unexpected(knowledge.error());
    return read_bytes(std::move(bytes), path, options, *knowledge);
}

bool is_article_file(const std::filesystem::path& path) { return format_of(path).has_value(); }

} // namespace article
