#include "article/plain/line.hpp"

#include "article/clean.hpp"

#include <algorithm>

namespace article {

std::vector<Line> split_lines(std::string_view source)
{
    std::vector<Line> lines;
    std::uint32_t blank = 0;
    for (std::size_t at = 0; at < source.size();) {
        const std::size_t end = std::min(source.find_first_of("\n\r\f\v", at), source.size());
        MappedText text;
        if (end > at) text = clean(source.substr(at, end - at), static_cast<std::uint32_t>(at));
        if (text.empty()) {
            ++blank;
        } else {
            lines.push_back({std::move(text), blank});
            blank = 0;
        }
        at = end + (source.substr(end, 2) == "\r\n" ? 2 : 1);
    }
    return lines;
}

} // namespace article
