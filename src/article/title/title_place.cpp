#include "article/title/title_place.hpp"

#include "article/byline/byline.hpp"
#include "article/byline/date_line.hpp"
#include "article/byline/person_name.hpp"
#include "article/pause_mark.hpp"
#include "article/spelling.hpp"
#include "article/title/glued_kicker.hpp"
#include "article/title/headline.hpp"
#include "article/title/repetition.hpp"
#include "base/utf8.hpp"

#include <algorithm>
#include <array>

namespace article {

namespace {

/// A title stands among the first passages that stay, and so does its first repetition.
constexpr std::size_t furthest_title = 8;
constexpr std::size_t furthest_repetition = 14;
/// In characters.
constexpr std::size_t longest_title = 220;
constexpr std::size_t longest_plain_title = 160; ///< of one that nothing confirms
constexpr std::size_t longest_kicker = 45;
constexpr std::size_t most_kicker_words = 6;
constexpr std::size_t most_passed_over = 8; ///< sections, dates and lines of the page above a headline

std::uint32_t size_of(std::string_view text) { return static_cast<std::uint32_t>(text.size()); }

class PlaceFinder {
public:
    PlaceFinder(const Draft& draft, const WordLists& words) : words_(words), passages_(draft.passages)
    {
        has_gaps_ = has_gaps(draft);
        for (std::size_t i = 0; i < passages_.size() && first_.size() < furthest_repetition; ++i) {
            if (only_pauses(passages_[i].text.text())) continue;
            if (passages_[i].stays() && !passages_[i].told) first_.push_back(i);
        }
    }

    std::optional<TitlePlace> run() const
    {
        std::optional<TitlePlace> place = marked_by_format();
        if (!place) place = confirmed_by_repetition();
        if (!place) place = first_headline();
        return place ? nearer_to_text(below_second_kicker(*place)) : place;
    }

private:
    std::string_view text(std::size_t passage) const { return passages_[passage].text.text(); }

    base::Span whole(std::size_t passage) const { return {0, size_of(text(passage))}; }

    /// "Hier kracht es heute richtig!" is a headline.
    static bool is_prose(const Passage& passage)
    {
        constexpr std::size_t longest_call = 100; // bytes
        const std::string_view line = passage.text.text();
        const bool calls = line.ends_with('!') || line.ends_with('?');
        return passage.is_prose && !(calls && line.size() <= longest_call);
    }

    bool is_prose(std::size_t i) const { return is_prose(passages_[i]); }

    bool is_section(std::size_t passage) const { return names_section(text(passage), words_); }

    /// The format's own heading of the first level, if it comes before any prose.
    std::optional<TitlePlace> marked_by_format() const
    {
        for (const std::size_t i : first_) {
            const Passage& passage = passages_[i];
            if (passage.form == Passage::Form::heading && passage.level == 1) return TitlePlace{i, whole(i)};
            if (is_prose(passage) && passage.form == Passage::Form::text) break;
        }
        return std::nullopt;
    }

    std::optional<TitlePlace> confirmed_by_repetition() const
    {
        for (std::size_t a = 0; a < std::min(first_.size(), furthest_title); ++a) {
            const std::size_t i = first_[a];
            const bool paragraph = is_prose(i) && text(i).ends_with('.');
            if (!could_be_printed_title(i) || (paragraph && a > 0)) return std::nullopt;
            std::size_t paragraphs = 0; // a sender's name stands above the text and below it again
            for (std::size_t b = a + 1; b < first_.size() && paragraphs < 2; ++b) {
                const Passage& other = passages_[first_[b]];
                paragraphs += is_prose(other) && other.text.text().ends_with('.') ? 1U : 0U;
                if (!could_be_printed_title(first_[b])) continue;
                if (const auto part = repeated_part(text(i), text(first_[b]))) return TitlePlace{i, *part};
                if (repeated_part(text(first_[b]), text(i))) return TitlePlace{i, whole(i)};
            }
        }
        return std::nullopt;
    }

    /// Below the page's own title a kicker and the headline: "Stadtrat: Hallenbad soll schließen",
    /// "Sparpläne", "Hallenbad vor dem Aus – Vereine protestieren".
    TitlePlace below_second_kicker(TitlePlace place) const
    {
        constexpr std::size_t most_words = 4;
        const auto at = std::find(first_.begin(), first_.end(), place.passage);
        if (passages_[place.passage].form != Passage::Form::text || first_.end() - at < 3) return place;
        const std::size_t kicker = *(at + 1);
        const std::size_t headline = *(at + 2);
        const auto is_line = [&](std::size_t i) {
            return passages_[i].form == Passage::Form::text && !is_prose(i) && !ends_sentence(text(i)) &&
                   !is_byline_or_date(text(i), words_) && !is_person_name(text(i), words_);
        };
        const bool attached = kicker == place.passage + 1 && headline == kicker + 1;
        const bool found = attached && is_line(kicker) && words_of(text(kicker)).size() <= most_words &&
                           !is_page_line(text(kicker)) && !text(kicker).ends_with(':') && is_line(headline) &&
                           reads_as_headline(text(headline)) && !is_caption(headline) &&
                           reads_as_headline(text(place.passage)) &&
                           text(headline).size() > text(kicker).size();
        return found ? TitlePlace{headline, whole(headline)} : place;
    }

    /// The same headline in other words just above the text: the first one was the menu's.
    TitlePlace nearer_to_text(TitlePlace place) const
    {
        const std::string_view found = place.title.of(text(place.passage));
        if (passages_[place.passage].form == Passage::Form::heading) return place;
        const auto at = std::find(first_.begin(), first_.end(), place.passage);
        for (auto below = at == first_.end() ? at : at + 1; below != first_.end(); ++below) {
            const Passage& passage = passages_[*below];
            const std::string_view line = text(*below);
            if (is_prose(passage) || passage.form != Passage::Form::text) break;
            const bool site_name = line.starts_with(found) && !reads_as_headline(line.substr(found.size()));
            if (!ends_sentence(line) && !site_name && !repeated_part(found, line) && retells(found, line) &&
                could_be_printed_title(*below) && !is_caption(*below))
                return {*below, whole(*below)};
        }
        return place;
    }

    /// Whether whose picture it is stands on the next line.
    bool is_caption(std::size_t i) const
    {
        constexpr std::array<std::string_view, 4> rules{"picture credit", "picture agency", "copyright",
                                                        "agency line"};
        return i + 1 < passages_.size() &&
               std::find(rules.begin(), rules.end(), passages_[i + 1].dropped_by) != rules.end();
    }

    bool could_be_printed_title(std::size_t i) const
    {
        const Passage::Form form = passages_[i].form;
        return (form == Passage::Form::text || form == Passage::Form::heading) &&
               base::count_code_points(text(i)) <= longest_title;
    }

    /// The first passage, or the one after the section's name, if it could be a headline.
    std::optional<TitlePlace> first_headline() const
    {
        std::size_t passed_over = 0;
        for (std::size_t a = 0; a < first_.size() && passed_over < most_passed_over; ++a) {
            const std::size_t i = first_[a];
            if (is_section(i) || is_date(i) || is_above_navigation(a) || is_line_of_page(a) ||
                is_below_von(i)) {
                ++passed_over;
                continue;
            }
            if (!could_be_headline(a)) return std::nullopt;
            if (const std::size_t headline = below_kickers(a); headline != i)
                return TitlePlace{headline, whole(headline)};
            return TitlePlace{i, {end_of_glued_kicker(passages_, i, words_), end_before_site_name(text(i))}};
        }
        return std::nullopt;
    }

    bool is_date(std::size_t i) const
    {
        return passages_[i].form == Passage::Form::text && !is_prose(i) && date_of(text(i)).has_value();
    }

    /// The name of a byline that is printed on two lines.
    bool is_below_von(std::size_t i) const { return i > 0 && trim_decoration(text(i - 1)) == "Von"; }

    static bool is_menu(const Passage& passage)
    {
        return passage.dropped_by == "navigation" || passage.dropped_by == "menu";
    }

    /// The name of a site stands above its menu, and the headline below that.
    bool is_above_navigation(std::size_t a) const
    {
        const std::size_t next = first_[a] + 1;
        return passages_[first_[a]].form == Passage::Form::text && next < passages_.size() &&
               is_menu(passages_[next]) && a + 1 < first_.size() && could_be_headline(a + 1);
    }

    /// The site's address, a byline, or what is no headline ("Regionalliga Nord, 14. Spieltag") above one.
    bool is_line_of_page(std::size_t a) const
    {
        const std::size_t i = first_[a];
        if (passages_[i].form != Passage::Form::text || is_prose(i)) return false;
        const bool byline = is_byline_or_date(text(i), words_);
        if (!byline && !is_page_line(text(i)) && (reads_as_headline(text(i)) || is_kicker(a, below(a))))
            return false;
        const bool page_line = is_page_line(text(i));
        for (std::size_t b = a + 1; b < first_.size(); ++b) {
            const Passage& next = passages_[first_[b]];
            const std::string_view words = text(first_[b]);
            const bool dated = is_date(first_[b]);
            const bool signed_line = !dated && is_byline_or_date(words, words_);
            const bool headline =
                reads_as_headline(words) || (page_line && !is_page_line(words) && could_be_headline(b));
            if (headline && !is_prose(next) && !dated && !signed_line) return true;
            if (is_prose(next) || next.form != Passage::Form::text || (signed_line && !byline))
                return next.form == Passage::Form::heading;
        }
        return false;
    }

    /// The first passage below that is no section's name and no date; the last one of all where none is.
    std::size_t below(std::size_t a) const
    {
        for (std::size_t b = a + 1; b < first_.size(); ++b) {
            if (!is_section(first_[b]) && !is_date(first_[b]) && !is_page_line(text(first_[b])))
                return first_[b];
        }
        return first_.back();
    }

    /// The headline below "EXKLUSIV" and "Drama am Bodensee"; the passage itself where it is no kicker.
    std::size_t below_kickers(std::size_t a) const
    {
        for (std::size_t at = a; at < first_.size();) {
            const std::size_t next = below(at);
            if (!is_kicker(at, next)) return first_[at];
            at = static_cast<std::size_t>(std::find(first_.begin(), first_.end(), next) - first_.begin());
        }
        return first_[a];
    }

    /// A line of a few words above a longer one that is a headline too.
    bool is_kicker(std::size_t a, std::size_t below) const
    {
        const auto at = std::find(first_.begin(), first_.end(), below);
        if (at == first_.end() || at + 1 == first_.end() || below == first_[a]) return false;
        const bool parted = std::any_of(first_.begin() + static_cast<std::ptrdiff_t>(a), at,
                                        [&](std::size_t i) { return is_page_line(text(i)); }) ||
                            holds_told(first_[a], below);
        if (parted || is_above_navigation(static_cast<std::size_t>(at - first_.begin()))) return false;
        if (!could_be_headline(static_cast<std::size_t>(at - first_.begin()))) return false;
        const std::string_view above = text(first_[a]);
        const std::string_view headline = text(below);
        // What a blank line sets off is rather a headline with its first line of text, but for a word or two.
        const std::size_t kicker_words = words_of(above).size();
        const bool next_block = has_gaps_ && below == first_[a] + 1 && passages_[below].gap_before;
        if (next_block && kicker_words > 2) return false;
        const bool longer = kicker_words <= most_kicker_words && above.size() < headline.size() &&
                            reads_as_headline(headline) && !holds_two_sentences(headline) &&
                            is_byline_or_date(text(*(at + 1)), words_);
        const bool few_words = above.size() <= longest_kicker && (kicker_words <= 4 || longer);
        if (!few_words || headline.ends_with(',') || ends_sentence(above) ||
            above.find(':') != std::string_view::npos)
            return false;
        const std::size_t fewest = words_of(above).size() <= 2 && above.size() < headline.size() ? 3 : 4;
        return words_of(headline).size() >= fewest && !headline.ends_with('.') && !is_prose(below) &&
               !is_byline_or_date(headline, words_);
    }

    /// Whether a rule says what a passage between the two is ("Zutaten").
    bool holds_told(std::size_t above, std::size_t below) const
    {
        return std::any_of(passages_.begin() + static_cast<std::ptrdiff_t>(above),
                           passages_.begin() + static_cast<std::ptrdiff_t>(below),
                           [](const Passage& passage) { return passage.told.has_value(); });
    }

    bool could_be_headline(std::size_t a) const
    {
        const Passage& passage = passages_[first_[a]];
        const std::string_view words = passage.text.text();
        if (passage.form == Passage::Form::heading) return true;
        if (passage.form != Passage::Form::text || first_.size() == a + 1) return false;
        if (base::count_code_points(words) > longest_plain_title || words.ends_with(':')) return false;
        if (!words.ends_with('.')) return true;
        // A headline may end in a full stop, but so does a short first paragraph: set off, and before longer
        // ones.
        const Passage& next = passages_[first_[a + 1]];
        return next.gap_before && is_prose(next) && words.find(". ") == std::string_view::npos &&
               next.text.text().size() > words.size() * 2;
    }

    const WordLists& words_;
    const std::vector<Passage>& passages_;
    std::vector<std::size_t> first_; ///< the first passages that stay
    bool has_gaps_ = false;
};

} // namespace

std::optional<TitlePlace> find_title_place(const Draft& draft, const WordLists& words)
{
    return PlaceFinder(draft, words).run();
}

} // namespace article
