// What goes with the passages that rules of the scope `teasers` took: the headlines of other articles below
// "Mehr zum Thema". The last line above a paragraph may be the article's own heading, and stays when in
// doubt.
#pragma once

#include "article/draft.hpp"
#include "article/rules/rule.hpp"
#include "article/rules/word_lists.hpp"

#include <vector>

namespace article {

/// The author's own "# Title" is no page furniture, whatever it says, if no text stands before it.
bool is_marked_title(const Passage& passage);

class TeaserLists {
public:
    /// One pointer a passage: the rule that took it by its own looks, or none.
    using Matches = std::vector<const Rule*>;

    /// Looks at the page as it is before anything is dropped. The draft must outlive it.
    TeaserLists(Draft& draft, const WordLists& words);

    /// The headlines after each such passage, but not below the entries of a menu above the text.
    void drop_headlines(const Matches& matched);

    /// What is left below the last teasers of the page, where a reading time among nothing but single
    /// sentences tells the cards of other articles from the last short paragraphs of this one.
    void drop_cards(const Matches& matched);

private:
    bool has_attached_headings() const;
    bool is_menu_entry(std::size_t i) const;
    bool heads_author_box(std::size_t i) const;
    void drop_headlines_after(std::size_t at, const Matches& matched);

    std::vector<Passage>& passages_;
    const WordLists& words_;
    std::vector<std::size_t> prose_before_; ///< paragraphs before each passage
    bool has_gaps_;                         ///< blank lines (or blocks) set passages off at all
    bool headings_attached_ = false;
};

} // namespace article
