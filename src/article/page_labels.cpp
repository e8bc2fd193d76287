#include "article/page_labels.hpp"

#include "article/spelling.hpp"

#include <algorithm>
#include <array>

namespace article {

namespace {

bool is_masthead(const Passage& passage, const WordLists& words)
{
    constexpr std::size_t longest = 40; // bytes
    const std::string_view name = trim_decoration(passage.text.text());
    return passage.form == Passage::Form::text && name.size() <= longest && passage.stays() &&
           !passage.pinned && !passage.told && lists(words.mastheads, name);
}

} // namespace

Draft drop_mastheads(Draft draft, const WordLists& words)
{
    std::vector<Passage>& passages = draft.passages;
    const auto is_prose = [](const Passage& passage) { return passage.is_prose; };
    const auto drop = [&](auto begin, auto end) {
        for (; begin != end; ++begin) {
            if (is_masthead(*begin, words)) begin->dropped_by = "masthead";
        }
    };
    const auto text = std::find_if(passages.begin(), passages.end(), is_prose);
    const auto below = std::find_if(passages.rbegin(), passages.rend(), is_prose).base();
    const auto masthead = std::find_if(passages.begin(), text,
                                       [&](const Passage& passage) { return is_masthead(passage, words); });
    // Above nothing but the text the name is the title: "Die Welt"
    const bool titled = std::any_of(passages.begin(), text, [&](const Passage& passage) {
        return passage.stays() && !is_masthead(passage, words);
    });
    if (masthead != text && titled) {
        if (draft.metadata.publisher.empty())
            draft.metadata.publisher = trim_decoration(masthead->text.text());
        drop(passages.begin(), text);
    }
    if (text != passages.end()) drop(below, passages.end());
    return draft;
}

Draft drop_repeated_labels(Draft draft)
{
    constexpr std::size_t most_words = 3;
    constexpr std::size_t most_lines = 30;
    std::vector<Passage*> labels;
    std::size_t prose = 0;
    bool below_title = false;
    for (Passage& passage : draft.passages) {
        if (prose > 1 || labels.size() == most_lines) break;
        prose += passage.stays() && passage.is_prose ? 1U : 0U;
        below_title = below_title || passage.role == Role::title;
        const bool label = below_title && passage.role != Role::title && passage.stays() && !passage.pinned &&
                           !passage.told && passage.form == Passage::Form::text && !passage.is_prose &&
                           words_of(passage.text.text()).size() <= most_words;
        if (label) labels.push_back(&passage);
    }
    for (Passage* label : labels) {
        const std::string& text = label->text.text();
        const auto same = [&](const Passage* other) { return other->text.text() == text; };
        if (std::count_if(labels.begin(), labels.end(), same) < 2) continue;
        label->dropped_by = "section";
        if (draft.metadata.section.empty()) draft.metadata.section = text;
    }
    return draft;
}

namespace {

/// "Einen guten Tag wünscht Ihnen", "Ihre Frauke Petersen"
bool signs_off(std::string_view line)
{
    static constexpr std::array<std::string_view, 12> words{"Ihr",   "Ihre",   "Euer",       "Eure",
                                                            "Dein",  "Deine",  "wünscht",    "wünschen",
                                                            "grüßt", "grüßen", "Herzlichst", "Herzlich"};
    const std::vector<std::string_view> line_words = words_of(line);
    return std::any_of(line_words.begin(), line_words.end(), [&](std::string_view word) {
        return std::find(words.begin(), words.end(), trim_decoration(word)) != words.end();
    });
}

} // namespace

Draft drop_tail(Draft draft)
{
    std::vector<Passage>& passages = draft.passages;
    std::size_t first = passages.size();
    while (first > 0 && !(passages[first - 1].stays() && passages[first - 1].is_prose))
        --first;
    if (first == 0) return draft; // no paragraph at all
    constexpr std::size_t longest_line =
        90; // bytes; a longer one may be a paragraph that lacks its full stop
    bool below_furniture = false;
    std::vector<Passage*> lines;
    for (std::size_t i = first; i < passages.size(); ++i) {
        Passage& passage = passages[i];
        // A heading of which the text is gone, as well.
        const bool line = (passage.form == Passage::Form::text || passage.form == Passage::Form::heading) &&
                          passage.role != Role::title;
        if (passage.stays() && below_furniture && line && passage.text.text().size() <= longest_line &&
            !passage.pinned && !passage.told && !ends_sentence(passage.text.text()) &&
            !signs_off(passage.text.text()))
            lines.push_back(&passage);
        below_furniture = below_furniture || !passage.stays();
    }
    constexpr std::size_t most_lines = 10; // more are a list or a table of the article
    if (lines.size() > most_lines) return draft;
    for (Passage* line : lines)
        line->dropped_by = "below the article";
    return draft;
}

} // namespace article
