#include "article/html/raw_line.hpp"

#include "article/clean.hpp"
#include "article/spelling.hpp"

#include <algorithm>

namespace article::html {

namespace {

/// Lines of an address or a poem, set off by single <br>, are at most so long (in bytes).
constexpr std::size_t longest_short_line = 60;

} // namespace

bool is_blank(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) <= ' '; });
}

bool is_bold(const RawLine& line)
{
    return line.bold_bytes > 0 && std::size_t{line.bold_bytes} * 10 >= line.text.text().size() * 9;
}

bool parts(const RawLine& above, const RawLine& below)
{
    const MappedText first = clean(above.text);
    const std::string_view text = first.text();
    if (text.empty()) return false;
    if (is_bold(above) != is_bold(below)) return true;
    if (ends_sentence(text) || text.ends_with(':')) return true;
    const MappedText next = clean(below.text);
    return text.size() <= longest_short_line && next.text().size() <= longest_short_line &&
           !starts_lower(next.text());
}

} // namespace article::html
