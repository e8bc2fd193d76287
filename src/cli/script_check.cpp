#include "base/utf8.hpp"
#include "cli/output.hpp"
#include "cli/places.hpp"
#include "cli/script_view.hpp"

#include <fmt/format.h>

namespace cli {

namespace {

/// What is written there, in one line and short enough to be read in a list of warnings.
std::string quotation(std::string_view written)
{
    constexpr std::size_t longest = 60; // characters
    std::string quoted;
    std::size_t characters = 0;
    for (std::size_t at = 0; at < written.size();) {
        const base::CodePoint code = base::decode(written, at);
        if (++characters > longest) return quoted + "…";
        const bool is_blank = code.value == U'\n' || code.value == U'\r' || code.value == U'\t';
        base::append(quoted, is_blank ? U' ' : code.value);
        at += code.length;
    }
    return quoted;
}

} // namespace

std::string as_warning_lines(const frontend::Script& script, const article::Article& article)
{
    std::string lines;
    Places places(article.source_text);
    for (const article::Warning& warning : script.warnings) {
        const Places::Place place = places.of(warning.source.begin);
        const std::string written = quotation(warning.source.of(article.source_text));
        const bool quotes_itself = written.empty() || warning.message.find(written) != std::string::npos;
        lines += printable(fmt::format("{}:{}:{}: warning: {}{}", article.path.string(), place.line,
                                       place.column, warning.message,
                                       quotes_itself ? std::string() : fmt::format(": \"{}\"", written)));
        lines += '\n';
    }
    return lines;
}

} // namespace cli
