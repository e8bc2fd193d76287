#include "article/plain/light_markup.hpp"

#include <algorithm>
#include <array>
#include <optional>

namespace article {

namespace {

constexpr std::size_t deepest_heading = 6;

/// A link, in bytes of its line.
struct Link {
    base::Span whole;
    base::Span text;
    base::Span address;
};

bool is_address(std::string_view text)
{
    constexpr std::array<std::string_view, 4> beginnings{"https://", "http://", "mailto:", "www."};
    return std::any_of(beginnings.begin(), beginnings.end(),
                       [&](std::string_view beginning) { return text.starts_with(beginning); });
}

/// Where the address from `begin` on ends: before a space, or the bracket that none in it has opened.
std::size_t end_of_address(std::string_view line, std::size_t begin)
{
    std::size_t depth = 0;
    std::size_t at = begin;
    for (; at < line.size() && line[at] != ' '; ++at) {
        if (line[at] == '(') ++depth;
        if (line[at] == ')' && depth-- == 0) break;
    }
    return at;
}

base::Span span(std::size_t begin, std::size_t end)
{
    return {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
}

/// The next link whose text begins at `from` or later. Each byte is looked at a fixed number of times.
std::optional<Link> next_link(std::string_view line, std::size_t from)
{
    while (from < line.size()) {
        const std::size_t middle = line.find("](", from);
        if (middle == std::string_view::npos) return std::nullopt;
        const std::size_t open = line.substr(from, middle - from).rfind('[');
        const std::size_t address = middle + 2;
        const std::size_t end = is_address(line.substr(address)) ? end_of_address(line, address) : address;
        if (open != std::string_view::npos && end > address && line.substr(end, 1) == ")") {
            const std::size_t begin = from + open;
            const std::string_view text = line.substr(begin + 1, middle - begin - 1);
            const bool picture = begin > 0 && line[begin - 1] == '!';
            if (!picture && !text.empty() && text.front() != ' ' && text.back() != ' ') {
                return Link{span(begin, end + 1), span(begin + 1, middle), span(address, end)};
            }
        }
        from = end;
    }
    return std::nullopt;
}

/// The next "[1]" at `from` or later, with the blank before it; empty without one.
base::Span next_note_mark(std::string_view line, std::size_t from)
{
    constexpr std::size_t most_digits = 3;
    constexpr std::string_view after_note = ".,;:!?)[";
    for (std::size_t open = line.find('[', from); open != std::string_view::npos;
         open = line.find('[', open + 1)) {
        const std::size_t close = std::min(line.find_first_not_of("0123456789", open + 1), line.size());
        const std::size_t digits = close - open - 1;
        if (digits == 0 || digits > most_digits || line.substr(close, 1) != "]" || open == 0) continue;
        if (line[open - 1] != ' ') return span(open, close + 1);
        const std::string_view next = line.substr(close + 1, 1);
        if (open > 1 && (next.empty() || after_note.find(next) != std::string_view::npos))
            return span(open - 1, close + 1);
    }
    return {};
}

} // namespace

std::size_t quote_marks(std::string_view line)
{
    const std::size_t end = line.find_first_not_of("> ");
    return line.starts_with('>') && end != std::string_view::npos && end > 1 ? end : 0;
}

std::size_t heading_level(std::string_view line)
{
    const std::size_t marks = std::min(line.find_first_not_of('#'), line.size());
    const bool heading =
        marks >= 1 && marks <= deepest_heading && line.substr(marks, 1) == " " && line.size() > marks + 1;
    return heading ? marks : 0;
}

Unlinked without_addresses(const MappedText& text)
{
    Unlinked result;
    const std::string_view line = text.text();
    std::size_t done = 0;
    while (const auto link = next_link(line, done)) {
        result.text.append(text.slice(span(done, link->whole.begin)));
        result.text.append(text.slice(link->text));
        const base::Span mark{link->whole.begin, link->text.begin};
        if (!mark.empty())
            result.addresses.push_back({std::string(mark.of(line)), "link mark", text.source_of(mark)});
        result.addresses.push_back({std::string(link->address.of(line)), "link address",
                                    text.source_of({link->text.end, link->whole.end})});
        done = link->whole.end;
    }
    if (done == 0) return {text, {}};
    result.text.append(text.slice(span(done, line.size())));
    return result;
}

MappedText without_note_marks(const MappedText& text, std::vector<Dropped>& cut)
{
    MappedText kept;
    const std::string_view line = text.text();
    std::size_t done = 0;
    for (base::Span mark = next_note_mark(line, 0); !mark.empty(); mark = next_note_mark(line, done)) {
        kept.append(text.slice(span(done, mark.begin)));
        cut.push_back({std::string(mark.of(line)), "note mark", text.source_of(mark)});
        done = mark.end;
    }
    if (done == 0) return text;
    kept.append(text.slice(span(done, line.size())));
    return kept;
}

} // namespace article
