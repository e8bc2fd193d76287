#include "article/plain/plain_text.hpp"

#include "article/byline/byline.hpp"
#include "article/plain/light_markup.hpp"
#include "article/plain/line.hpp"
#include "article/plain/list_marker.hpp"
#include "article/plain/running_head.hpp"
#include "article/plain/unwrap.hpp"
#include "article/rules/line_rules.hpp"

#include <algorithm>

namespace article {

namespace {

/// A numbered line is an item only beside one with the next or the last number: "1. Mai" is not.
bool in_sequence(const std::vector<std::optional<ListMarker>>& markers, std::size_t at)
{
    const auto follows = [&](std::size_t a, std::size_t b) {
        return a < markers.size() && b < markers.size() && markers[a] && markers[b] && markers[a]->number &&
               markers[b]->number && *markers[a]->number + 1 == *markers[b]->number;
    };
    return follows(at, at + 1) || (at > 0 && follows(at - 1, at));
}

MappedText after(const MappedText& text, std::size_t begin)
{
    return text.slice({static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(text.text().size())});
}

Passage passage_of(Line line, const std::optional<ListMarker>& marker)
{
    Passage passage;
    passage.gap_before = line.blank_before > 0;
    if (marker) {
        passage.form = Passage::Form::list_item;
        passage.text = after(line.text, marker->length);
        if (marker->number) {
            const MappedText written = line.text.slice({0, static_cast<std::uint32_t>(marker->length - 1)});
            passage.text = numbered_item(*marker->number, written.source(), passage.text);
        }
    } else if (const std::size_t marks = quote_marks(line.text.text()); marks > 0) {
        passage.form = Passage::Form::quotation;
        passage.text = after(line.text, marks);
    } else if (const std::size_t level = heading_level(line.text.text()); level > 0) {
        passage.form = Passage::Form::heading;
        passage.level = static_cast<int>(level);
        passage.text = after(line.text, level + 1);
    } else {
        passage.text = std::move(line.text);
    }
    return passage;
}

/// Blank lines between all lines tell no more than none at all: nothing stands in one block with anything.
void forget_uniform_gaps(Draft& draft)
{
    constexpr std::size_t fewest_lines = 6;
    std::vector<Passage>& passages = draft.passages;
    const auto attached = std::count_if(passages.begin(), passages.end(),
                                        [](const Passage& passage) { return !passage.gap_before; });
    const bool uniform = attached == 0 || (attached == 1 && !passages.front().gap_before);
    if (passages.size() < fewest_lines || !uniform) return;
    draft.lines_apart = true;
    for (Passage& passage : passages) {
        passage.gap_before = false;
    }
}

} // namespace

Draft read_plain_text(std::string_view source, const Knowledge& knowledge)
{
    const auto stands_alone = [&](std::string_view line) {
        return is_boilerplate(line, knowledge.rules) || is_byline_or_date(line, knowledge.words);
    };
    Draft draft;
    std::vector<Line> lines = unwrap(drop_running_heads(split_lines(source), draft.cut), stands_alone);
    std::vector<std::optional<ListMarker>> markers;
    std::transform(lines.begin(), lines.end(), std::back_inserter(markers),
                   [](const Line& line) { return list_marker(line.text.text()); });
    for (std::size_t i = 0; i < lines.size(); ++i) {
        std::optional<ListMarker> marker = markers[i];
        if (marker && marker->number && !in_sequence(markers, i)) marker.reset();
        if (const std::size_t level = heading_level(lines[i].text.text()); level > 0) {
            const MappedText marks = lines[i].text.slice({0, static_cast<std::uint32_t>(level)});
            draft.cut.push_back({marks.text(), "heading mark", marks.source()});
        }
        Passage passage = passage_of(std::move(lines[i]), marker);
        Unlinked unlinked = without_addresses(passage.text);
        passage.text = without_note_marks(unlinked.text, draft.cut);
        std::move(unlinked.addresses.begin(), unlinked.addresses.end(), std::back_inserter(draft.cut));
        draft.passages.push_back(std::move(passage));
    }
    forget_uniform_gaps(draft);
    return draft;
}

} // namespace article
