#include "article/page/contents_list.hpp"

#include "article/spelling.hpp"

#include <algorithm>

namespace article {

namespace {

constexpr std::size_t shortest_list = 2;
constexpr std::size_t longest_entry = 120; // bytes

/// "2. So funktioniert es" and "So funktioniert es" are one heading.
std::string name_of(const Passage& passage)
{
    std::string_view line = passage.text.text();
    line.remove_prefix(std::min(line.find_first_not_of("0123456789.) "), line.size()));
    return letters_of(line);
}

/// A question may be a heading, though it looks like prose.
bool is_line(const Passage& passage)
{
    const std::string_view text = passage.text.text();
    return text.size() <= longest_entry && !text.ends_with('.');
}

constexpr std::string_view rule = "table of contents";

bool could_be_entry(const Passage& passage)
{
    return (passage.stays() || passage.dropped_by == rule) && !passage.pinned && !passage.told &&
           is_line(passage) && passage.role != Role::title &&
           (passage.form == Passage::Form::text || passage.form == Passage::Form::list_item);
}

class ContentsFinder {
public:
    explicit ContentsFinder(std::vector<Passage>& passages) : passages_(passages) {}

    /// Drops the list that begins at `begin`, if there is one; gives where to go on.
    std::size_t drop_list(std::size_t begin)
    {
        std::vector<std::size_t> entries;
        std::size_t heading = begin;
        std::size_t i = begin;
        for (; i < passages_.size() && (is_line(passages_[i]) || !passages_[i].stays()); ++i) {
            if (!could_be_entry(passages_[i])) continue;
            const std::size_t found = heading_after(std::max(heading, i), name_of(passages_[i]));
            if (found == passages_.size()) break;
            entries.push_back(i);
            heading = found;
        }
        const bool is_list = entries.size() >= shortest_list && heading > entries.back() + 1;
        for (const std::size_t entry : is_list ? entries : std::vector<std::size_t>())
            passages_[entry].dropped_by = rule;
        return std::max(i, begin + 1);
    }

private:
    /// The next short line of this name that stands right above a paragraph.
    std::size_t heading_after(std::size_t line, const std::string& name) const
    {
        constexpr std::size_t furthest = 400; // passages: a page's headings are not further below
        const std::size_t end = std::min(line + furthest, passages_.size());
        for (std::size_t i = line + 1; i + 1 < end; ++i) {
            const Passage& passage = passages_[i];
            const Passage& next = passages_[i + 1];
            const bool text = next.is_prose || next.form == Passage::Form::list_item;
            if (passage.stays() && next.stays() && text && is_line(passage) && name_of(passage) == name)
                return i;
        }
        return passages_.size();
    }

    std::vector<Passage>& passages_;
};

} // namespace

Draft drop_contents_list(Draft draft)
{
    ContentsFinder finder(draft.passages);
    std::size_t begin = 0;
    constexpr std::size_t furthest = 60; // passages
    while (begin < std::min(furthest, draft.passages.size()))
        begin = could_be_entry(draft.passages[begin]) ? finder.drop_list(begin) : begin + 1;
    return draft;
}

} // namespace article
