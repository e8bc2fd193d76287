#include "article/captions.hpp"

#include "article/byline.hpp"
#include "article/spelling.hpp"

#include <algorithm>

namespace article {

namespace {

constexpr std::string_view caption_rule = "caption";
constexpr std::size_t longest_caption = 240;      // bytes; a longer passage is a paragraph
constexpr std::size_t most_lines = 2;             // alternative text and caption
constexpr std::size_t most_prose_above_first = 2; // the lead, and the first paragraph where it stands above

class CaptionDropper {
public:
    CaptionDropper(Draft draft, const WordLists& words)
        : draft_(std::move(draft)), words_(words), passages_(draft_.passages)
    {
        has_gaps_ = std::count_if(passages_.begin(), passages_.end(),
                                  [](const Passage& passage) { return passage.gap_before; }) > 1;
    }

    Draft run()
    {
        std::size_t prose = 0;
        for (std::size_t i = 0; i < passages_.size(); ++i) {
            if (is_credit(passages_[i])) drop_above(i, prose);
            prose += passages_[i].stays() && passages_[i].is_prose ? 1U : 0U;
        }
        return std::move(draft_);
    }

private:
    static bool is_credit(const Passage& passage)
    {
        return passage.dropped_by == "picture credit" || passage.dropped_by == "picture agency" ||
               passage.dropped_by == caption_rule;
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
        if (at != credit || at == 0) return;
        const bool first_picture = prose > 0 && prose <= most_prose_above_first && passages_[at].gap_before;
        if (is_printed_again(at) || (first_picture && is_alternative_text(at - 1)))
            passages_[at - 1].dropped_by = caption_rule;
    }

    /// Whether blank lines set the credit off with a line or two on top of it, and nothing else.
    bool is_alone_in_block(std::size_t credit) const
    {
        if (!has_gaps_ || (credit + 1 < passages_.size() && !passages_[credit + 1].gap_before)) return false;
        std::size_t first = credit;
        while (!passages_[first].gap_before && first > 0 && credit - first <= most_lines)
            --first;
        return passages_[first].gap_before && credit - first <= most_lines;
    }

    /// Above the text no headings stand but the title.
    bool is_line_of_head(std::size_t i, std::size_t prose) const
    {
        return prose <= 1 && !ends_sentence(passages_[i].text.text());
    }

    /// The caption without its credit stands above the caption with it.
    bool is_printed_again(std::size_t below) const
    {
        const std::string_view text = passages_[below - 1].text.text();
        return may_drop(passages_[below - 1]) && text.size() > 20 &&
               std::string_view(passages_[below].text.text()).starts_with(text);
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
