#include "article/title/title.hpp"

#include "article/byline/byline.hpp"
#include "article/byline/date_line.hpp"
#include "article/clean.hpp"
#include "article/spelling.hpp"
#include "article/title/headline.hpp"
#include "article/title/repetition.hpp"
#include "article/title/title_place.hpp"

#include <algorithm>

namespace article {

namespace {

std::uint32_t size_of(std::string_view text) { return static_cast<std::uint32_t>(text.size()); }

class TitleTaker {
public:
    TitleTaker(Draft draft, const WordLists& words)
        : draft_(std::move(draft)), words_(words), passages_(draft_.passages)
    {
    }

    Draft run()
    {
        if (const std::optional<TitlePlace> place = find_title_place(draft_, words_)) {
            drop_before(place->passage);
            take(*place);
            drop_repetitions(place->passage);
            drop_section_below(place->passage);
        }
        return std::move(draft_);
    }

private:
    std::string_view text(std::size_t passage) const { return passages_[passage].text.text(); }

    bool may_drop(std::size_t i) const { return passages_[i].stays() && !passages_[i].pinned; }

    bool is_section(std::size_t passage) const { return names_section(text(passage), words_); }

    bool is_date(std::size_t i) const
    {
        return passages_[i].form == Passage::Form::text && !passages_[i].is_prose &&
               date_of(text(i)).has_value();
    }

    /// What stands before the title belongs to the page: its section, a line above the headline.
    void drop_before(std::size_t title)
    {
        for (std::size_t i = 0; i < title; ++i) {
            if (!may_drop(i) || passages_[i].form == Passage::Form::heading) continue;
            if (is_date(i)) {
                if (draft_.metadata.date.empty()) draft_.metadata.date = *date_of(text(i));
                passages_[i].dropped_by = "date";
            } else if (retells(text(i), text(title))) {
                passages_[i].dropped_by = "repeated title";
            } else if (is_section(i)) {
                draft_.metadata.section = trim_decoration(text(i));
                passages_[i].dropped_by = "section";
            } else {
                passages_[i].dropped_by = "line above the title";
            }
            drop_again(i, title);
        }
    }

    /// Pages print the place above a headline twice, as they do the headline.
    void drop_again(std::size_t above, std::size_t title)
    {
        for (std::size_t i = title + 1; i < passages_.size() && !passages_[i].is_prose; ++i) {
            if (may_drop(i) && passages_[i].form == Passage::Form::text && text(i) == text(above))
                passages_[i].dropped_by = passages_[above].dropped_by;
        }
    }

    /// The section's name may also stand between the title and the first paragraph, and the one from above
    /// the title again below the lead.
    void drop_section_below(std::size_t title)
    {
        std::size_t prose = 0;
        for (std::size_t i = title + 1; i < passages_.size() && prose < 2; ++i) {
            prose += passages_[i].is_prose ? 1U : 0U;
            const bool again = !draft_.metadata.section.empty() &&
                               trim_decoration(text(i)) == draft_.metadata.section; // "Open Source:"
            const bool section = again || ((prose == 0 || is_beside_credit(i)) && is_section(i));
            if (!may_drop(i) || passages_[i].form != Passage::Form::text || !section) continue;
            if (draft_.metadata.section.empty()) draft_.metadata.section = trim_decoration(text(i));
            passages_[i].dropped_by = "section";
        }
    }

    bool is_beside_credit(std::size_t i) const
    {
        const auto credits = [&](std::size_t at) { return is_byline_or_date(text(at), words_); };
        return (i > 0 && credits(i - 1)) || (i + 1 < passages_.size() && credits(i + 1));
    }

    void take(TitlePlace place)
    {
        Passage& passage = passages_[place.passage];
        const MappedText whole_text = passage.text;
        cut(whole_text.slice({0, place.title.begin}), "section", draft_.metadata.section);
        cut(whole_text.slice({place.title.end, size_of(whole_text.text())}), "site name",
            draft_.metadata.publisher);
        passage.text = whole_text.slice(place.title);
        passage.role = Role::title;
        draft_.metadata.title = passage.text.text();
    }

    void cut(const MappedText& part, std::string_view rule, std::string& name)
    {
        if (part.empty()) return;
        name = trim_decoration(part.text());
        draft_.cut.push_back({clean(part).text(), std::string(rule), part.source()});
    }

    void drop_repetitions(std::size_t title)
    {
        const std::string wanted = letters_of(text(title));
        const std::size_t longest = text(title).size() * 2 + 100; // bytes: a quick way past the paragraphs
        for (std::size_t i = title + 1; i < passages_.size(); ++i) {
            if (!may_drop(i) || text(i).size() > longest) continue;
            const bool same = !wanted.empty() && letters_of(text(i)) == wanted;
            if (!same && !repeated_part(text(i), text(title))) continue;
            passages_[i].dropped_by = "repeated title";
            if (same) drop_between(title, i);
        }
    }

    /// What stands between two printings of the headline above the text is the page's, too: a kicker.
    void drop_between(std::size_t title, std::size_t again)
    {
        const auto first = passages_.begin() + static_cast<std::ptrdiff_t>(title) + 1;
        const auto last = passages_.begin() + static_cast<std::ptrdiff_t>(again);
        constexpr std::ptrdiff_t most_lines = 3;
        const bool lines =
            last - first <= most_lines && std::all_of(first, last, [&](const Passage& passage) {
                return !passage.is_prose && passage.form == Passage::Form::text && !passage.pinned;
            });
        if (!lines) return;
        std::for_each(first, last, [&](Passage& passage) {
            const bool credit = is_byline_or_date(passage.text.text(), words_);
            if (passage.stays() && !credit) passage.dropped_by = "line above the title";
        });
    }

    Draft draft_;
    const WordLists& words_;
    std::vector<Passage>& passages_;
};

} // namespace

Draft find_title(Draft draft, const WordLists& words) { return TitleTaker(std::move(draft), words).run(); }

} // namespace article
