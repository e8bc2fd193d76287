#include "article/byline/author_note.hpp"

#include "article/byline/person_name.hpp"
#include "article/spelling.hpp"

#include <algorithm>
#include <array>

namespace article {

namespace {

class NoteDropper {
public:
    NoteDropper(Draft draft, const WordLists& words)
        : draft_(std::move(draft)), words_(words), passages_(draft_.passages)
    {
    }

    Draft run()
    {
        drop_note_above();
        drop_author_box();
        drop_note_on_author();
        drop_heading_of_note();
        return std::move(draft_);
    }

private:
    std::string_view text(std::size_t i) const { return passages_[i].text.text(); }

    /// "Anna Berg, geboren 1984, schreibt …" below the article.
    void drop_note_on_author()
    {
        constexpr std::size_t most_below = 2;
        std::size_t below = 0;
        for (std::size_t i = passages_.size(); i-- > 0 && below < most_below;) {
            if (!passages_[i].stays() || !passages_[i].is_prose) continue;
            ++below;
            if (!may_drop_note(i)) continue;
            passages_[i].dropped_by = "author note";
            drop_teasers_above(i);
        }
    }

    /// "Anna Berg", "Redakteurin Wirtschaft", "schreibt seit 2018 über Verkehr." below the article.
    void drop_author_box()
    {
        constexpr std::size_t most_below = 2; // paragraphs
        std::size_t below = 0;
        for (std::size_t i = passages_.size(); i-- > 1 && below <= most_below;) {
            if (heads_author_box(i - 1)) return drop_author_box(i - 1);
            below += passages_[i].stays() && passages_[i].is_prose ? 1U : 0U;
        }
    }

    bool heads_author_box(std::size_t name) const
    {
        const Passage& passage = passages_[name];
        const Passage& next = passages_[name + 1];
        const bool office = next.dropped_by == "author line" || (next.stays() && is_office(next.text.text()));
        return passage.stays() && !passage.pinned && passage.role != Role::title && !passage.is_prose &&
               (office || tells_of_author(next)) && is_person_name(text(name), words_) &&
               (is_known(std::string(text(name))) || has_first_name(text(name), words_));
    }

    /// "schreibt seit 2018 für die Zeitung über Verkehr."
    static bool tells_of_author(const Passage& passage)
    {
        constexpr std::array<std::string_view, 8> beginnings{"schreibt ", "berichtet ", "arbeitet ", "ist ",
                                                             "leitet ",   "war ",       "hat ",      "lebt "};
        return passage.stays() && !passage.pinned && passage.form == Passage::Form::text &&
               std::any_of(beginnings.begin(), beginnings.end(), [&](std::string_view beginning) {
                   return passage.text.text().starts_with(beginning);
               });
    }

    void drop_author_box(std::size_t name)
    {
        std::vector<std::string>& authors = draft_.metadata.authors;
        if (authors.empty()) authors.emplace_back(text(name));
        passages_[name].dropped_by = "author note";
        for (std::size_t i = name + 1; i < passages_.size(); ++i) {
            const bool office = passages_[i].stays() && !passages_[i].pinned && is_office(text(i));
            if (office || tells_of_author(passages_[i])) passages_[i].dropped_by = "author note";
            if (passages_[i].stays()) return;
        }
    }

    /// "Anna Berg" in the box below the article.
    void drop_heading_of_note()
    {
        for (auto last = passages_.rbegin(); last != passages_.rend(); ++last) {
            if (!last->stays()) continue;
            const bool names_author = last->form == Passage::Form::heading && last->role != Role::title &&
                                      is_known(last->text.text());
            if (names_author && !last->pinned) last->dropped_by = "author note";
            return;
        }
    }

    /// "Anna Berg leitet das Ressort Wirtschaft." between the headline and the text.
    void drop_note_above()
    {
        constexpr std::size_t longest_note = 160; // bytes
        for (std::size_t i = 0; i < passages_.size(); ++i) {
            if (!passages_[i].stays() || passages_[i].role == Role::title) continue;
            const bool note =
                text(i).size() <= longest_note && !holds_two_sentences(text(i)) && may_drop_note(i);
            if (note) passages_[i].dropped_by = "author note";
            if (note || passages_[i].is_prose) return;
        }
    }

    /// A headline of a list of teasers that looked like the heading of the note.
    void drop_teasers_above(std::size_t note)
    {
        std::size_t i = note;
        while (i > 0 && passages_[i - 1].stays() && !passages_[i - 1].is_prose && !passages_[i - 1].pinned)
            --i;
        if (i == 0 || passages_[i - 1].dropped_by != "teaser") return;
        for (; i < note; ++i)
            passages_[i].dropped_by = "teaser";
    }

    bool may_drop_note(std::size_t i) const
    {
        const std::vector<std::string>& authors = draft_.metadata.authors;
        return passages_[i].form == Passage::Form::text && !passages_[i].pinned &&
               std::any_of(authors.begin(), authors.end(),
                           [&](const std::string& author) { return is_note_on(author, text(i)); });
    }

    bool is_known(const std::string& author) const
    {
        const std::vector<std::string>& authors = draft_.metadata.authors;
        return std::find(authors.begin(), authors.end(), author) != authors.end();
    }

    Draft draft_;
    const WordLists& words_;
    std::vector<Passage>& passages_;
};

} // namespace

Draft drop_author_notes(Draft draft, const WordLists& words)
{
    return NoteDropper(std::move(draft), words).run();
}

bool is_note_on(std::string_view author, std::string_view passage)
{
    if (!passage.starts_with(author)) return false;
    const std::string_view rest = passage.substr(author.size());
    constexpr std::array<std::string_view, 14> beginnings{
        ", geboren",   ", geb.",      ", Jahrgang", " ist ",   " schreibt ", " arbeitet ", " lebt ",
        " studierte ", " berichtet ", " leitet ",   " lehrt ", " wurde ",    " (",         " hat "};
    return std::any_of(beginnings.begin(), beginnings.end(),
                       [&](std::string_view beginning) { return rest.starts_with(beginning); });
}

} // namespace article
