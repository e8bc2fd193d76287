#include "base/utf8.hpp"
#include "cli/output.hpp"
#include "cli/script_view.hpp"

#include <fmt/format.h>

#include <string_view>

namespace cli {

namespace {

/// Turns byte offsets of a text into lines and columns, both from 1, columns in characters. A line ends with
/// LF, CR LF or CR. Linear over a text when asked in rising order.
class Places {
public:
    struct Place {
        std::size_t line = 1;
        std::size_t column = 1;
    };

    explicit Places(std::string_view text) : text_(text) {}

    Place of(std::size_t byte)
    {
        if (byte < at_) *this = Places(text_);
        while (at_ < byte && at_ < text_.size()) {
            const char c = text_[at_++];
            const bool starts_character = (static_cast<unsigned char>(c) & 0xC0U) != 0x80U;
            const bool ends_line = c == '\n' || (c == '\r' && !text_.substr(at_).starts_with('\n'));
            if (ends_line)
                place_ = {place_.line + 1, 1};
            else if (starts_character)
                ++place_.column;
        }
        return place_;
    }

private:
    std::string_view text_;
    std::size_t at_ = 0;
    Place place_; ///< of byte at_
};

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
