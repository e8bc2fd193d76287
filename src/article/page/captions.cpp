#include "article/page/captions.hpp"

#include "article/byline/byline.hpp"
#include "article/byline/person_name.hpp"
#include "article/page/marked_captions.hpp"
#include "article/spelling.hpp"

#include <algorithm>
#include <array>

namespace article {

namespace {

constexpr std::size_t most_lines = 2;             // alternative text and caption
constexpr std::size_t most_prose_above_first = 2; // the lead, and the first paragraph where it stands above

class CaptionDropper {
public:
    CaptionDropper(Draft draft, const WordLists& words)
        : draft_(std::move(draft)), words_(words), passages_(draft_.passages)
    {
        has_gaps_ = has_gaps(draft_);
    }

    Draft run()
    {
        std::size_t prose = 0;
        for (std::size_t i = 0; i < passages_.size(); ++i) {
            if (is_unlabelled_credit(i)) passages_[i].dropped_by = "picture credit";
            if (is_picture_credit(passages_[i]) || is_holder(i)) drop_above(i, prose);
            const bool source =
                passages_[i].dropped_by == "source line" || passages_[i].dropped_by == "copyright";
            if (is_picture_credit(passages_[i]) || source) drop_below(i, prose);
            if (passages_[i].dropped_by == "source line") drop_twin_above(i);
            if (passages_[i].dropped_by == "source line" && prose == 0) drop_above(i, prose);
            prose += passages_[i].stays() && passages_[i].is_prose ? 1U : 0U;
        }
        return std::move(draft_);
    }

private:
    /// "© Jan Kurz / DPA" above the text; below it stands whose the page is.
    bool is_holder(std::size_t i) const
    {
        constexpr std::size_t longest_holder = 60; // bytes
        const std::string_view line = passages_[i].text.text();
        const bool short_line = passages_[i].dropped_by == "copyright" && line.size() <= longest_holder &&
                                line.find("GmbH") == std::string_view::npos;
        return short_line &&
               std::any_of(passages_.begin() + static_cast<std::ptrdiff_t>(i), passages_.end(),
                           [](const Passage& below) { return below.stays() && below.is_prose; });
    }

    /// "Jan Kurz / NZZ" right below a sentence: whose picture it is.
    bool is_unlabelled_credit(std::size_t i) const
    {
        const std::string_view line = passages_[i].text.text();
        const std::size_t stroke = line.find(" / ");
        if (i == 0 || stroke == std::string_view::npos || !may_drop(passages_[i])) return false;
        const Passage& above = passages_[i - 1];
        return !passages_[i].gap_before && ends_sentence(above.text.text()) && above.role != Role::title &&
               !holds_two_sentences(above.text.text()) && is_person_name(line.substr(0, stroke), words_) &&
               is_house(line.substr(stroke + 3), words_);
    }

    bool may_drop(const Passage& passage) const
    {
        if (is_byline_or_date(passage.text.text(), words_)) return false;
        return passage.stays() && !passage.pinned && !passage.told && passage.role != Role::title &&
               !passage.is_prose && passage.form == Passage::Form::text &&
               passage.text.text().size() <= longest_caption;
    }

    void drop_above(std::size_t credit, std::size_t prose)
    {
        const bool alone = is_alone_in_block(credit);
        std::size_t at = credit;
        while (at > 0 && credit - at < most_lines && !passages_[at].gap_before &&
               may_drop(passages_[at - 1]) && (alone || is_line_of_head(at - 1, prose)))
            passages_[--at].dropped_by = caption_rule;
        const std::size_t next = credit + 1;
        if (alone && at != credit && next < passages_.size() && !passages_[next].gap_before)
            passages_[next].dropped_by = caption_rule;
        if (at != credit || at == 0) return;
        const bool first_picture = prose > 0 && prose <= most_prose_above_first && passages_[at].gap_before;
        drop_printed_again(at);
        if (prose <= most_prose_above_first + 1 && are_text_and_caption(at, prose)) {
            passages_[at - 1].dropped_by = passages_[at - 2].dropped_by = caption_rule;
        } else if (prose <= most_prose_above_first &&
                   (is_between_furniture(at - 1, prose) || begins_block_with_credit(at - 1, prose))) {
            passages_[at - 1].dropped_by = caption_rule;
        }
        if (first_picture && is_alternative_text(at - 1)) passages_[at - 1].dropped_by = caption_rule;
    }

    /// In the head of a page without blank lines: a line between the credit and furniture, or the alternative
    /// text above a heading.
    void drop_below(std::size_t credit, std::size_t prose)
    {
        constexpr std::size_t most_prose = 1; // the lead
        constexpr std::size_t longest_line = 160;
        const std::size_t below = credit + 1;
        if (has_gaps_ || prose > most_prose || below + 1 >= passages_.size()) return;
        Passage& line = passages_[below];
        const Passage& next = passages_[below + 1];
        const std::string_view text = line.text.text();
        if (!could_be_caption(line) || line.told || line.role == Role::title || text.size() > longest_line ||
            holds_two_sentences(text) || is_byline_or_date(text, words_) || is_person_name(text, words_))
            return;
        const bool above_heading = !ends_sentence(text) && next.stays() && !next.is_prose &&
                                   next.form == Passage::Form::text && below + 2 < passages_.size() &&
                                   passages_[below + 2].stays() && passages_[below + 2].is_prose;
        if (above_heading || !next.stays()) line.dropped_by = caption_rule;
    }

    /// The same line twice and then its source; a title that is printed twice is not among them.
    void drop_twin_above(std::size_t source)
    {
        if (source < 2) return;
        Passage& first = passages_[source - 2];
        Passage& second = passages_[source - 1];
        if (!could_be_caption(first) || !could_be_caption(second) || first.text.text() != second.text.text())
            return;
        if (first.role == Role::title || second.role == Role::title) return;
        first.dropped_by = second.dropped_by = caption_rule;
    }

    /// Whether blank lines set the credit off with a line or two on top of it, and nothing else but one
    /// below.
    bool is_alone_in_block(std::size_t credit) const
    {
        const std::size_t next = credit + 1;
        const bool line_below = next < passages_.size() && !passages_[next].gap_before;
        const bool ends_there = next + 1 >= passages_.size() || passages_[next + 1].gap_before;
        if (!has_gaps_ || (line_below && !(ends_there && may_drop(passages_[next])))) return false;
        std::size_t first = credit;
        while (!passages_[first].gap_before && first > 0 && credit - first <= most_lines)
            --first;
        return passages_[first].gap_before && credit - first <= most_lines;
    }

    /// Above the text no headings stand but the title; in text without blank lines a long line above a credit
    /// is no heading.
    bool is_line_of_head(std::size_t i, std::size_t prose) const
    {
        constexpr std::size_t words_of_caption = 7; // headings are shorter
        const std::string_view line = passages_[i].text.text();
        const bool long_line = !has_gaps_ && words_of(line).size() >= words_of_caption;
        return (prose <= 1 || long_line) && !ends_sentence(line);
    }

    /// The caption without its credit stands above the caption with it, maybe with a button between them.
    void drop_printed_again(std::size_t below)
    {
        constexpr std::size_t shortest = 20; // bytes
        constexpr std::size_t furthest = 3;
        std::string_view caption = passages_[below].text.text();
        for (std::size_t up = 1; up <= furthest && up <= below; ++up) {
            Passage& above = passages_[below - up];
            const std::string_view text = above.text.text();
            const bool same =
                text.size() > shortest && text.size() <= longest_caption && caption.starts_with(text);
            if (up == 1 && !same && above.stays())
                caption = text; // a credit of its own line: the caption is above it
            if (same && above.stays() && !above.pinned && above.role != Role::title) {
                above.dropped_by = caption_rule;
                Passage& again = passages_[below - 1];
                if (up > 1 && again.stays() && again.text.text() == text) again.dropped_by = caption_rule;
            }
        }
    }

    /// One sentence between the lines of the page's head and the credit; where no blank lines part the
    /// paragraphs, it may be one.
    bool is_between_furniture(std::size_t i, std::size_t prose) const
    {
        const Passage& passage = passages_[i];
        constexpr std::size_t longest_sentence = 160; // bytes
        const bool one_sentence = !goes_into_second_sentence(passage.text.text());
        const std::size_t prose_above = prose - (passages_[i].is_prose ? 1U : 0U);
        const bool in_head = !has_gaps_ && prose_above <= 1;
        return (has_gaps_ || in_head) && i > 0 && passage.stays() && !passage.pinned &&
               passage.form == Passage::Form::text && passage.role != Role::title &&
               passage.text.text().size() <= longest_sentence && one_sentence &&
               (is_furniture_above(i - 1, prose_above) || points_out(i, prose_above)) &&
               !passages_[i].gap_before && !passages_[i + 1].gap_before &&
               !is_byline_or_date(passage.text.text(), words_) && (prose_above > 0 || in_head);
    }

    /// Right below a date or a byline the lead may stand, unless it stands above them or the line is shorter
    /// than leads are.
    bool is_furniture_above(std::size_t i, std::size_t prose_above) const
    {
        const Passage& passage = passages_[i];
        constexpr std::size_t shortest_lead = 70; // bytes
        if (!passage.stays() || !is_byline_or_date(passage.text.text(), words_)) return is_furniture(passage);
        return prose_above > 0 || passages_[i + 1].text.text().size() <= shortest_lead;
    }

    /// Below the lead a block that begins with it and goes on with the credit, be it of two sentences.
    bool begins_block_with_credit(std::size_t i, std::size_t prose) const
    {
        constexpr std::size_t longest = 200; // bytes
        const Passage& passage = passages_[i];
        const std::size_t prose_above = prose - (passage.is_prose ? 1U : 0U);
        return has_gaps_ && prose_above == 1 && could_be_caption(passage) && passage.gap_before &&
               passage.role != Role::title && passage.text.text().size() <= longest &&
               !passages_[i + 1].gap_before && passages_[i + 1].dropped_by == "picture agency";
    }

    /// "Ein Öltank wird ausgebaut.", the picture's alternative text, and the caption, below the lead and
    /// furniture.
    bool are_text_and_caption(std::size_t credit, std::size_t prose) const
    {
        constexpr std::size_t longest_sentence = 160; // bytes
        if (has_gaps_ || credit < 3) return false;
        std::size_t among = 0; // how many of the two count as prose
        for (const std::size_t i : {credit - 1, credit - 2}) {
            const Passage& passage = passages_[i];
            const std::string_view line = passage.text.text();
            if (!could_be_caption(passage) || passage.role == Role::title || line.size() > longest_sentence ||
                holds_two_sentences(line) || !ends_sentence(line) || is_byline_or_date(line, words_))
                return false;
            among += passage.is_prose ? 1U : 0U;
        }
        return prose == among + 1 && is_below_dates(credit - 2);
    }

    /// Whether a date or a byline stands among the page's lines right above.
    bool is_below_dates(std::size_t i) const
    {
        constexpr std::size_t most_lines_between = 4;
        for (std::size_t up = 1; up <= std::min(i, most_lines_between); ++up) {
            const Passage& line = passages_[i - up];
            if (is_byline_or_date(line.text.text(), words_)) return true;
            if (line.stays()) return false;
        }
        return false;
    }

    /// Below the lead: "Jubel kurz vor Schluss: Torschütze Jan Kurz (Mitte)
    /// lässt sich feiern."
    bool points_out(std::size_t i, std::size_t prose_above) const
    {
        static constexpr std::array<std::string_view, 8> pointers{
            "(Mitte)", "(links)", "(rechts)", "(l.)", "(r.)", "(M.)", "im Bild", "Archivbild"};
        const std::string_view line = passages_[i].text.text();
        const bool speech =
            line.find("„") != std::string_view::npos || line.find('"') != std::string_view::npos;
        const bool points = std::any_of(pointers.begin(), pointers.end(), [&](std::string_view pointer) {
            return line.find(pointer) != std::string_view::npos;
        });
        return prose_above == 1 && (points || (!speech && line.find(": ") != std::string_view::npos));
    }

    /// A dropped line, or one of a word or two ("Tabelle").
    bool is_furniture(const Passage& passage) const
    {
        constexpr std::size_t most_words = 2;
        return !passage.stays() || is_byline_or_date(passage.text.text(), words_) ||
               (passage.role != Role::title && !passage.pinned && passage.form == Passage::Form::text &&
                words_of(passage.text.text()).size() <= most_words);
    }

    bool is_alternative_text(std::size_t i) const
    {
        const Passage& passage = passages_[i];
        constexpr std::size_t fewest_words = 4;
        const bool apart = passage.gap_before || (i > 0 && !passages_[i - 1].stays());
        return may_drop(passage) && apart && !ends_sentence(passage.text.text()) &&
               words_of(passage.text.text()).size() >= fewest_words;
    }

    Draft draft_;
    const WordLists& words_;
    std::vector<Passage>& passages_;
    bool has_gaps_ = false; ///< blank lines set paragraphs off
};

} // namespace

Draft drop_captions(Draft draft, const WordLists& words)
{
    return CaptionDropper(std::move(draft), words).run();
}

} // namespace article
