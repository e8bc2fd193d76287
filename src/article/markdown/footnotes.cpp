#include "article/markdown/footnotes.hpp"

#include <iterator>

namespace article::markdown {

Draft place_footnotes(Draft draft, const std::vector<Footnote>& notes, const NamedNotes& named, Aloud aloud)
{
    std::map<std::size_t, std::vector<Passage>> after; // so many passages
    for (const Footnote& note : notes) {
        if (note.text.empty()) continue;
        const auto naming = named.find(note.number);
        if (aloud == Aloud::no || naming == named.end()) {
            draft.cut.push_back({note.text.text(), "footnote", note.text.source()});
            continue;
        }
        Passage passage;
        const std::uint32_t at = note.text.source().begin;
        passage.text.append_replacement("Fußnote: ", {at, at});
        passage.text.append(note.text);
        after[naming->second].push_back(std::move(passage));
    }
    std::vector<Passage> passages;
    for (std::size_t i = 0; i < draft.passages.size(); ++i) {
        passages.push_back(std::move(draft.passages[i]));
        for (Passage& note : after[i + 1])
            passages.push_back(std::move(note));
    }
    draft.passages = std::move(passages);
    return draft;
}

} // namespace article::markdown
