#include "article/page/page_head.hpp"

#include "article/byline/credit.hpp"
#include "article/byline/date_line.hpp"
#include "article/byline/person_name.hpp"
#include "article/spelling.hpp"
#include "article/title/headline.hpp"

#include <algorithm>
#include <optional>

namespace article {

namespace {

constexpr std::size_t most_words = 4;     ///< of a menu's line
constexpr std::size_t longest_label = 45; ///< bytes
constexpr std::size_t shortest_run = 3;   ///< lines
constexpr std::size_t fewest_known = 2;   ///< of them, that are sections or buttons
constexpr std::size_t longest_head = 200; ///< passages; a text that begins later has no such head

class HeadFinder {
public:
    HeadFinder(const std::vector<Passage>& passages, const WordLists& words)
        : passages_(passages), words_(words), text_(begin_of_text())
    {
    }

    /// How many of the first passages are the page's; 0 where there is no menu.
    std::size_t run() const
    {
        if (text_ == passages_.size() || text_ > longest_head) return 0;
        const bool marked = std::any_of(passages_.begin(), passages_.begin() + offset(text_),
                                        [](const Passage& p) { return p.form == Passage::Form::heading; });
        if (marked) return 0;
        std::size_t end = 0;
        for (std::size_t i = 0; i < text_ && !holds_head(end, i);) {
            const std::size_t stop = end_of_run(i);
            if (is_menu(i, stop)) end = end_that_leaves_headline(i, stop).value_or(end);
            i = std::max(stop, i + 1);
        }
        for (std::size_t i = end; i + 1 < text_ && !holds_head(end, i); ++i) {
            if (says_where(i) && is_headline(i + 1)) end = i + 1;
        }
        return end;
    }

private:
    static std::ptrdiff_t offset(std::size_t i) { return static_cast<std::ptrdiff_t>(i); }

    std::string_view text(std::size_t i) const { return passages_[i].text.text(); }

    /// The first paragraph, or the byline above it: no menu stands below that.
    std::size_t begin_of_text() const
    {
        for (std::size_t i = 0; i < passages_.size(); ++i) {
            const Passage& passage = passages_[i];
            if (passage.stays() && (passage.is_prose || is_byline(i))) return i;
        }
        return passages_.size();
    }

    bool is_byline(std::size_t i) const
    {
        if (fold_case(text(i)) == "von") return true; // the name is on the next line
        const std::vector<std::string_view> parts = parts_of(text(i), Dividers::bars);
        return std::any_of(parts.begin(), parts.end(), [&](std::string_view part) {
            const std::optional<Credit> credit = credit_of_part(part, words_);
            if (!credit || credit->authors.empty()) return false;
            return !credit->bare_name || has_first_name(credit->authors.front(), words_);
        });
    }

    /// Whether an article's head stands between the two places: a headline, and right below it a date, a
    /// byline or how long it takes to read. What follows is no menu any more.
    bool holds_head(std::size_t begin, std::size_t end) const
    {
        constexpr std::size_t furthest = 3;
        for (std::size_t i = begin; i < end; ++i) {
            if (!is_headline(i)) continue;
            for (std::size_t below = i + 1; below < std::min(i + furthest, passages_.size()); ++below) {
                if (is_date(below) || is_byline(below) || passages_[below].dropped_by == "reading time")
                    return true;
            }
        }
        return false;
    }

    /// "Politik | Kanzlerin reist nach Wien" holds more than the section.
    bool is_section(std::size_t i) const
    {
        return names_section(text(i), words_) && text(i).find(" | ") == std::string_view::npos;
    }

    bool is_date(std::size_t i) const { return date_of(text(i)).has_value(); }

    bool is_known(std::size_t i) const
    {
        if (is_date(i)) return false;
        return !passages_[i].stays() || is_section(i) || is_page_line(text(i));
    }

    bool is_label(std::size_t i) const
    {
        const Passage& passage = passages_[i];
        if (passage.pinned || passage.told || passage.is_prose || passage.form == Passage::Form::heading)
            return false;
        if (is_known(i) || is_date(i)) return true;
        return text(i).size() <= longest_label && words_of(text(i)).size() <= most_words &&
               !ends_sentence(text(i)) && !text(i).ends_with(',');
    }

    std::size_t end_of_run(std::size_t begin) const
    {
        std::size_t end = begin;
        while (end < text_ && is_label(end))
            ++end;
        return end;
    }

    bool is_menu(std::size_t begin, std::size_t end) const
    {
        std::size_t known = 0;
        for (std::size_t i = begin; i < end; ++i) {
            const bool shares = passages_[i].dropped_by == "share bar"; // below a headline
            known += is_known(i) && !shares ? 1U : 0U;
        }
        return end - begin >= shortest_run && known >= fewest_known;
    }

    /// "Home / Regio / Ruhrgebiet", "Chronik": right above a headline they belong to it, and what is above
    /// them does not.
    bool says_where(std::size_t i) const
    {
        const Passage& passage = passages_[i];
        if (passage.pinned || passage.told) return false;
        return is_path(text(i)) || is_section(i) || passage.dropped_by == "navigation" ||
               passage.dropped_by == "breadcrumb";
    }

    bool is_headline(std::size_t i) const { return could_be_headline(i) && reads_as_headline(text(i)); }

    bool could_be_headline(std::size_t i) const
    {
        return passages_[i].stays() && !is_known(i) && !is_date(i) &&
               passages_[i].form == Passage::Form::text;
    }

    /// A headline may be as short as a menu's line. Then it is the last line of the run, and what is set off
    /// with it by a blank line belongs to it.
    std::optional<std::size_t> end_that_leaves_headline(std::size_t begin, std::size_t stop) const
    {
        for (std::size_t i = stop; i < text_; ++i) {
            if (is_headline(i)) return stop;
        }
        std::size_t last = stop;
        while (last > begin && !could_be_headline(last - 1))
            --last;
        if (last == begin) return std::nullopt;
        std::size_t first = last - 1;
        while (first > begin && !passages_[first].gap_before && could_be_headline(first - 1))
            --first;
        const bool set_off = passages_[first].gap_before && first > begin;
        const std::size_t end = set_off ? first : last - 1;
        return is_menu(begin, end) ? std::optional(end) : std::nullopt;
    }

    const std::vector<Passage>& passages_;
    const WordLists& words_;
    std::size_t text_; ///< where the head must have ended
};

} // namespace

Draft drop_page_head(Draft draft, const WordLists& words)
{
    const std::size_t end = HeadFinder(draft.passages, words).run();
    for (std::size_t i = 0; i < end; ++i) {
        Passage& passage = draft.passages[i];
        if (!passage.stays() || passage.pinned) continue;
        if (date_of(passage.text.text())) continue; // find_title takes it
        const bool section = names_section(passage.text.text(), words);
        if (section) draft.metadata.section = trim_decoration(passage.text.text()); // the last is the nearest
        passage.dropped_by = section ? "section" : "line above the title";
    }
    return draft;
}

} // namespace article
