#include "article/page_labels.hpp"

#include "article/spelling.hpp"

#include <algorithm>

namespace article {

Draft drop_mastheads(Draft draft, const WordLists& words)
{
    constexpr std::size_t longest = 40; // bytes
    std::size_t prose_below =
        static_cast<std::size_t>(std::count_if(draft.passages.begin(), draft.passages.end(),
                                               [](const Passage& passage) { return passage.is_prose; }));
    bool prose = false;
    for (Passage& passage : draft.passages) {
        prose = prose || passage.is_prose;
        prose_below -= passage.is_prose ? 1U : 0U;
        if (prose && prose_below > 0) continue;
        const std::string_view name = trim_decoration(passage.text.text());
        if (passage.form != Passage::Form::text || name.size() > longest || !passage.stays() ||
            passage.pinned || passage.told || !lists(words.mastheads, name))
            continue;
        passage.dropped_by = "masthead";
        if (!prose && draft.metadata.publisher.empty()) draft.metadata.publisher = name;
    }
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

} // namespace article
