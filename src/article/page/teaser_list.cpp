#include "article/page/teaser_list.hpp"

#include "article/byline/byline_label.hpp"
#include "article/byline/person_name.hpp"
#include "article/spelling.hpp"

#include <algorithm>
#include <array>

namespace article {

namespace {

/// "Musterverein e. V."
bool ends_in_initial(std::string_view text)
{
    return text.ends_with('.') && text.size() > 3 && text[text.size() - 3] == ' ';
}

bool could_be_teaser(const Passage& passage)
{
    const std::string_view text = passage.text.text();
    return !is_marked_title(passage) && !passage.pinned && !passage.is_prose &&
           (!text.ends_with('.') || ends_in_initial(text));
}

/// "Mitarbeit: Anna Berg" in a list of the page is of this article; "Von Anna Berg" may be of the one above
/// it.
bool is_labelled_credit(std::string_view line, const WordLists& words)
{
    constexpr std::size_t longest_label = 14; // bytes
    const std::size_t colon = line.find(": ");
    return colon <= longest_label && !people_of(without_label(line, words), words).empty();
}

/// "Aufstiegsrennen im Check: Wer hat das leichteste Restprogramm?"
bool asks_as_headline(const Passage& passage)
{
    constexpr std::size_t longest_headline = 120; // bytes
    const std::string_view text = passage.text.text();
    return !passage.pinned && text.ends_with('?') && text.size() <= longest_headline &&
           passage.form == Passage::Form::text && !is_marked_title(passage);
}

/// "Verkehrswende: Wie Dörfer ohne Autos leben"
bool has_kicker(const Passage& passage) { return passage.text.text().find(": ") != std::string::npos; }

bool could_be_card(const Passage& passage)
{
    constexpr std::size_t longest_sentence = 160; // bytes
    const std::string_view text = passage.text.text();
    return !passage.stays() || (passage.form == Passage::Form::text && !passage.pinned &&
                                text.size() <= longest_sentence && !goes_into_second_sentence(text));
}

bool took_teasers(const Rule* rule) { return rule != nullptr && rule->scope == Rule::Scope::teasers; }

} // namespace

bool is_marked_title(const Passage& passage)
{
    return passage.form == Passage::Form::heading && passage.level == 1;
}

TeaserLists::TeaserLists(Draft& draft, const WordLists& words)
    : passages_(draft.passages), words_(words), has_gaps_(has_gaps(draft))
{
    std::size_t prose = 0;
    for (const Passage& passage : passages_) {
        prose_before_.push_back(prose);
        prose += passage.is_prose && passage.form != Passage::Form::heading ? 1U : 0U;
    }
    headings_attached_ = has_attached_headings();
}

void TeaserLists::drop_headlines(const Matches& matched)
{
    for (std::size_t i = 0; i < passages_.size(); ++i) {
        if (took_teasers(matched[i]) && !is_menu_entry(i)) drop_headlines_after(i, matched);
    }
}

/// Whether a short line stands between two paragraphs somewhere without a blank line on either side.
bool TeaserLists::has_attached_headings() const
{
    for (std::size_t i = 1; i + 1 < passages_.size(); ++i) {
        const bool attached = !passages_[i].gap_before && !passages_[i + 1].gap_before;
        if (attached && could_be_teaser(passages_[i]) && passages_[i - 1].is_prose &&
            passages_[i + 1].is_prose)
            return true;
    }
    return false;
}

/// Above the text "Videos" and "Jobs" are entries of a menu, and no lists of anything follow them.
bool TeaserLists::is_menu_entry(std::size_t i) const
{
    static constexpr std::array<std::string_view, 4> rules{"teaser", "job advertisement", "shop",
                                                           "topic tags"};
    return prose_before_[i] == 0 &&
           std::find(rules.begin(), rules.end(), passages_[i].dropped_by) != rules.end();
}

/// "Anna Berg" and below it "Redakteurin Wirtschaft"
bool TeaserLists::heads_author_box(std::size_t i) const
{
    const std::string& name = passages_[i].text.text();
    return i + 1 < passages_.size() && is_office(passages_[i + 1].text.text()) &&
           is_person_name(name, words_) && has_first_name(name, words_);
}

void TeaserLists::drop_headlines_after(std::size_t at, const Matches& matched)
{
    bool attached = has_gaps_;
    for (std::size_t i = at + 1; i < passages_.size() && !took_teasers(matched[i]); ++i) {
        attached = attached && !passages_[i].gap_before;
        if (!passages_[i].stays() || is_labelled_credit(passages_[i].text.text(), words_)) continue;
        if (heads_author_box(i)) return;
        const bool is_item = passages_[i].form == Passage::Form::list_item;
        // The last of several headlines in one block, and a blank line below it.
        const bool closes_block = has_gaps_ && i > at + 1 && !passages_[i].gap_before &&
                                  i + 1 < passages_.size() && passages_[i + 1].gap_before;
        const bool heads_prose =
            i + 1 < passages_.size() && passages_[i + 1].stays() && !could_be_teaser(passages_[i + 1]);
        const bool as_the_others = i > at + 1 && has_kicker(passages_[i]) && has_kicker(passages_[i - 1]);
        const bool heading = heads_prose && i > at + 1 && headings_attached_ && !as_the_others;
        const bool question = attached && asks_as_headline(passages_[i]);
        if ((!could_be_teaser(passages_[i]) && !question) ||
            (heads_prose && (!attached || heading) && !is_item && !closes_block && !as_the_others))
            return;
        passages_[i].dropped_by = matched[at]->name;
    }
}

void TeaserLists::drop_cards(const Matches& matched)
{
    std::size_t first = passages_.size();
    bool timed = false;
    while (first > 0 && could_be_card(passages_[first - 1]) && !took_teasers(matched[first - 1])) {
        --first;
        timed = timed || passages_[first].dropped_by == "reading time";
    }
    if (!timed || first == 0 || !took_teasers(matched[first - 1])) return;
    if (prose_before_[first - 1] == 0) return;
    for (std::size_t i = first; i < passages_.size(); ++i) {
        if (passages_[i].stays()) passages_[i].dropped_by = matched[first - 1]->name;
    }
}

} // namespace article
