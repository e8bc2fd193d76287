#include "article/plain/running_head.hpp"

#include "article/spelling.hpp"
#include "article/title/headline.hpp"

#include <map>

namespace article {

namespace {

constexpr std::size_t longest = 100; // bytes
constexpr std::size_t widest_blank = 2;

bool is_number(std::string_view word)
{
    return word.size() <= 4 && word.find_first_not_of("0123456789") == std::string_view::npos;
}

/// A line without the page's number at its start or its end; empty where it cannot be a running head.
struct Head {
    std::string words; ///< their letters
    bool numbered = false;
    bool names_issue = false;
};

/// Of what stands beside the page's number, or of a line without one.
Head head_of_rest(std::string_view rest, bool numbered)
{
    rest = trim_decoration(rest);
    const bool lettered = rest.find_first_not_of("0123456789/ ") != std::string_view::npos;
    return {letters_of(rest), numbered, lettered && is_page_line(rest)};
}

Head head_of(std::string_view text)
{
    if (text.size() > longest || ends_sentence(text)) return {};
    const std::size_t first = text.find(' ');
    const std::size_t last = text.rfind(' ');
    if (first == std::string_view::npos) return {};
    if (is_number(text.substr(last + 1))) return head_of_rest(text.substr(0, last), true);
    if (is_number(text.substr(0, first))) return head_of_rest(text.substr(first), true);
    return head_of_rest(text, false);
}

/// Blanks were folded, so that the line is much longer in the source.
bool has_gap(const Line& line)
{
    const base::Span source = line.text.source();
    return source.end - source.begin > line.text.text().size() + widest_blank;
}

} // namespace

std::vector<Line> drop_running_heads(std::vector<Line> lines, std::vector<Dropped>& cut)
{
    std::map<std::string, std::size_t> printed;
    for (const Line& line : lines) {
        const Head head = head_of(line.text.text());
        if (!head.words.empty()) ++printed[head.words];
    }
    std::vector<Line> kept;
    bool after_head = false;
    for (Line& line : lines) {
        const Head head = head_of(line.text.text());
        if (head.numbered && printed[head.words] > 1 && (head.names_issue || has_gap(line))) {
            cut.push_back({line.text.text(), "running head", line.text.source()});
            after_head = true;
            continue;
        }
        // The page ended within a sentence.
        const bool goes_on = after_head && !kept.empty() && !ends_sentence(kept.back().text.text());
        if (goes_on && starts_lower(line.text.text())) line.blank_before = 0;
        after_head = false;
        kept.push_back(std::move(line));
    }
    return kept;
}

} // namespace article
