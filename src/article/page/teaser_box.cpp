#include "article/page/teaser_box.hpp"

#include "article/spelling.hpp"

#include <algorithm>
#include <array>

namespace article {

namespace {

constexpr std::size_t longest_line = 220; // bytes
constexpr std::size_t most_lines = 6;
constexpr std::size_t most_sentences = 2; ///< lines that end as sentences do

bool is_button(std::string_view line)
{
    static constexpr std::array<std::string_view, 18> buttons{
        "mehr",          "mehr lesen", "mehr dazu",   "mehr erfahren", "weiterlesen",   "weiter lesen",
        "jetzt lesen",   "hier lesen", "zum artikel", "zur ausgabe",   "artikel lesen", "zum beitrag",
        "beitrag lesen", "zum video",  "zum podcast", "zur galerie",   "zum interview", "lesen sie mehr"};
    const std::string folded = fold_case(trim_decoration(line));
    return std::find(buttons.begin(), buttons.end(), folded) != buttons.end();
}

/// "… müssen jedes Jahr Tausende Tonnen entsorgen. mehr"
bool ends_in_button(std::string_view line)
{
    constexpr std::string_view button = " mehr";
    if (!line.ends_with(button) || line.size() > longest_line) return false;
    line.remove_suffix(button.size());
    return ends_sentence(line);
}

bool could_be_line_of_box(const Passage& passage)
{
    return !passage.pinned && !passage.told && passage.form == Passage::Form::text &&
           passage.text.text().size() <= longest_line;
}

void drop_box(std::vector<Passage>& passages, std::size_t button)
{
    std::size_t sentences = 0;
    std::size_t first = button;
    while (first > 0 && button - first < most_lines && !passages[first].gap_before &&
           could_be_line_of_box(passages[first - 1])) {
        sentences += ends_sentence(passages[first - 1].text.text()) ? 1U : 0U;
        if (sentences > most_sentences) break;
        --first;
    }
    for (std::size_t i = first; i <= button; ++i) {
        if (passages[i].stays() && !passages[i].pinned) passages[i].dropped_by = "teaser";
    }
}

/// In text without blank lines: the headline above "… entsorgen. mehr", its picture's line and the label of
/// the box.
void drop_attached_box(std::vector<Passage>& passages, std::size_t button)
{
    constexpr std::size_t most_above = 5;
    passages[button].dropped_by = "teaser";
    for (std::size_t i = button; i > 0 && button - i < most_above; --i) {
        Passage& above = passages[i - 1];
        if (!could_be_line_of_box(above) || above.is_prose || ends_sentence(above.text.text()) ||
            above.role == Role::title)
            return;
        if (above.stays()) above.dropped_by = "teaser";
    }
}

/// "3'412 Abstimmungen", "1204 Stimmen"
bool counts_votes(std::string_view line)
{
    constexpr std::size_t longest_count = 30; // bytes
    const std::vector<std::string_view> parts = words_of(line);
    return parts.size() == 2 && line.size() <= longest_count && parts[0].find_first_of("0123456789") == 0 &&
           (parts[1] == "Abstimmungen" || parts[1] == "Stimmen" || parts[1] == "Teilnehmer");
}

/// The question and the answers above the count of a poll.
void drop_poll(std::vector<Passage>& passages, std::size_t count)
{
    constexpr std::size_t most_answers = 8;
    constexpr std::size_t longest_answer = 100; // bytes
    const std::size_t furthest = count - std::min(count, most_answers + 1);
    for (std::size_t i = count; i > furthest; --i) {
        const Passage& line = passages[i - 1];
        if (line.pinned || line.told || line.text.text().size() > longest_answer) return;
        if (!line.text.text().ends_with('?')) continue;
        for (std::size_t at = i - 1; at <= count; ++at)
            if (passages[at].stays()) passages[at].dropped_by = "poll";
        return;
    }
}

/// "Ja, und es war der Horror."
bool answers(std::string_view line)
{
    constexpr std::size_t longest_answer = 60; // bytes
    const std::string_view first = line.substr(0, line.find_first_of(" ,.!"));
    return line.size() <= longest_answer && (first == "Ja" || first == "Nein" || first == "Jein");
}

/// A question and right below it three answers or more that begin with yes and no, with what stands among
/// them.
void drop_answered(std::vector<Passage>& passages, std::size_t question)
{
    constexpr std::size_t most_answers = 8;
    constexpr std::size_t longest_answer = 60; // bytes
    std::size_t clear = 0;
    std::size_t end = question + 1;
    for (; end < std::min(question + 1 + most_answers, passages.size()); ++end) {
        const std::string_view line = passages[end].text.text();
        if (line.size() > longest_answer || line.ends_with('?') || !passages[end].stays()) break;
        clear += answers(line) ? 1U : 0U;
    }
    if (clear < 2 || end - question < 4) return;
    for (std::size_t i = question; i < end; ++i)
        if (!passages[i].pinned) passages[i].dropped_by = "poll";
}

/// "51%"
bool is_share(std::string_view line)
{
    return line.size() >= 2 && line.size() <= 5 && line.ends_with('%') &&
           line.find_first_not_of("0123456789 ") == line.size() - 1;
}

/// A question and below it answers with their shares.
void drop_shares(std::vector<Passage>& passages, std::size_t first_share)
{
    constexpr std::size_t longest_answer = 60; // bytes
    std::size_t begin = first_share;
    for (const std::size_t up : {std::size_t{1}, std::size_t{2}}) {
        const bool asks = up <= first_share && passages[first_share - up].text.text().ends_with('?');
        if (asks) begin = first_share - up;
    }
    if (begin == first_share) return;
    std::size_t end = first_share;
    while (end < passages.size() && passages[end].text.text().size() <= longest_answer &&
           !ends_sentence(passages[end].text.text()))
        ++end;
    if (std::count_if(passages.begin() + static_cast<std::ptrdiff_t>(first_share),
                      passages.begin() + static_cast<std::ptrdiff_t>(end),
                      [](const Passage& line) { return is_share(line.text.text()); }) < 2)
        return;
    for (std::size_t i = begin; i < end; ++i) {
        const bool answer =
            is_share(passages[i].text.text()) || i <= first_share || is_share(passages[i - 1].text.text());
        if (answer && passages[i].stays() && !passages[i].pinned) passages[i].dropped_by = "poll";
    }
}

/// The line that opens what such a line ends; empty for any other line.
std::string_view opening_of(std::string_view line)
{
    struct Box {
        std::string_view begin;
        std::string_view end;
    };
    static constexpr std::array<Box, 6> boxes{{{"weitere informationen", "ende der weiteren informationen"},
                                               {"audio", "ende des audiobeitrags"},
                                               {"audio", "ende des audios"},
                                               {"video", "ende des videobeitrags"},
                                               {"video", "ende des videos"},
                                               {"bildergalerie", "ende der bildergalerie"}}};
    const std::string folded = fold_case(trim_decoration(line));
    const auto found =
        std::find_if(boxes.begin(), boxes.end(), [&](const Box& box) { return box.end == folded; });
    return found == boxes.end() ? std::string_view{} : found->begin;
}

void drop_marked_box(std::vector<Passage>& passages, std::size_t end, std::string_view opening)
{
    constexpr std::size_t most_passages = 16;
    std::size_t begin = end;
    while (begin > 0 && end - begin < most_passages &&
           fold_case(trim_decoration(passages[begin].text.text())) != opening)
        --begin;
    if (fold_case(trim_decoration(passages[begin].text.text())) != opening) begin = end;
    for (std::size_t i = begin; i <= end; ++i) {
        if (!passages[i].pinned) passages[i].dropped_by = "box";
    }
}

} // namespace

Draft drop_marked_boxes(Draft draft)
{
    for (std::size_t i = 0; i < draft.passages.size(); ++i) {
        const std::string& line = draft.passages[i].text.text();
        constexpr std::size_t longest_mark = 60; // bytes
        if (line.size() > longest_mark) continue;
        if (const std::string_view opening = opening_of(line); !opening.empty())
            drop_marked_box(draft.passages, i, opening);
    }
    return draft;
}

Draft drop_teaser_boxes(Draft draft)
{
    const bool gaps = has_gaps(draft);
    std::vector<Passage>& passages = draft.passages;
    bool prose = false; // above the text the lines are the article's own head
    for (std::size_t i = 0; i < passages.size(); ++i) {
        const std::string& line = passages[i].text.text();
        if (prose && gaps && (is_button(line) || ends_in_button(line))) drop_box(passages, i);
        if (prose && !gaps && ends_in_button(line) && could_be_line_of_box(passages[i]))
            drop_attached_box(passages, i);
        if (prose && counts_votes(line)) drop_poll(passages, i);
        if (prose && line.ends_with('?') && passages[i].stays()) drop_answered(passages, i);
        if (prose && is_share(line) && passages[i].dropped_by != "poll") drop_shares(passages, i);
        prose = prose || passages[i].is_prose;
    }
    return draft;
}

} // namespace article
