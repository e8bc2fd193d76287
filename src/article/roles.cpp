#include "article/roles.hpp"

#include "article/byline/person_name.hpp"
#include "article/pause_mark.hpp"
#include "article/spelling.hpp"
#include "base/utf8.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace article {

namespace {

constexpr std::size_t longest_heading = 110; // characters
constexpr std::size_t longest_heading_words = 15;
constexpr std::size_t longest_of_two_sentences = 60; // characters: "Das war knapp. Und jetzt?"

/// Questions of an interview are longer than question headings.
constexpr std::size_t longest_question_words = 9;
/// Level of a heading that the format gives none.
constexpr int plain_heading_level = 2;

/// A passage that stays in reading order, with where it stood.
using Order = std::vector<std::size_t>;

Order staying(const Draft& draft)
{
    Order order;
    for (std::size_t i = 0; i < draft.passages.size(); ++i) {
        const Passage& passage = draft.passages[i];
        const bool heard = passage.role != Role::title && !only_pauses(passage.text.text());
        if (passage.stays() && heard) order.push_back(i);
    }
    return order;
}

bool is_quoted_whole(std::string_view text)
{
    constexpr std::array<std::pair<std::string_view, std::string_view>, 4> marks{
        {{"„", "“"}, {"»", "«"}, {"“", "”"}, {"\"", "\""}}};
    return std::any_of(marks.begin(), marks.end(), [&](const auto& pair) {
        const auto& [open, close] = pair;
        if (!text.starts_with(open) || !text.ends_with(close) || text.size() <= open.size() + close.size()) {
            return false;
        }
        return text.find(close, open.size()) == text.size() - close.size();
    });
}

/// "18:40 Uhr", as a live ticker heads its entries.
bool is_clock_line(std::string_view text)
{
    constexpr std::string_view clock = "0123456789:.+ ";
    if (text.ends_with(" Uhr")) text.remove_suffix(4);
    return text.size() >= 4 && text.size() <= 8 && text.find_first_not_of(clock) == std::string_view::npos;
}

bool ends_paragraph(std::string_view text)
{
    if (text.ends_with(']')) return ends_sentence(without_pause_marks(text));
    return ends_sentence(without_closing_bracket(text)) || text.ends_with(':');
}

/// A question too long for a heading: somebody is interviewed.
bool is_interview_question(std::string_view text)
{
    constexpr std::size_t longest_question = 300; // bytes
    return text.ends_with('?') && text.size() <= longest_question &&
           words_of(text).size() > longest_question_words;
}

bool looks_like_heading(std::string_view text)
{
    const std::size_t words = words_of(text).size();
    if (base::count_code_points(text) > longest_heading || words > longest_heading_words) return false;
    if (starts_lower(text) || letters_of(text).empty()) return false;
    if (base::count_code_points(text) > longest_of_two_sentences && goes_into_second_sentence(text))
        return false;
    constexpr std::string_view unfinished = ":;,";
    if (unfinished.find(text.back()) != std::string_view::npos) return false;
    const bool asks_or_calls = text.ends_with('?') || text.ends_with('!');
    if (ends_sentence(text) && !asks_or_calls) return false;
    return !text.ends_with('?') || words <= longest_question_words;
}

/// "Wie groß ist das Loch in der Kasse?" is as long as a sentence; "Doch wer soll das bezahlen?" goes on from
/// the paragraph above it.
bool asks_as_heading(std::string_view text)
{
    constexpr std::array<std::string_view, 6> conjunctions{"Doch", "Und", "Aber", "Oder", "Also", "Denn"};
    const std::vector<std::string_view> words = words_of(text);
    return text.ends_with('?') && words.size() <= longest_question_words &&
           std::find(conjunctions.begin(), conjunctions.end(), words.front()) == conjunctions.end();
}

class RoleAssigner {
public:
    explicit RoleAssigner(Draft draft) : draft_(std::move(draft)), order_(staying(draft_)) {}

    Draft run()
    {
        for (const std::size_t i : order_) {
            if (passage(i).told || passage(i).role != Role::lead) passage(i).role = by_form(passage(i));
        }
        mark_headings();
        mark_lead();
        return std::move(draft_);
    }

private:
    Passage& passage(std::size_t i) { return draft_.passages[i]; }

    static Role by_form(const Passage& passage)
    {
        if (passage.told) return *passage.told;
        switch (passage.form) {
        case Passage::Form::heading:
            return Role::heading;
        case Passage::Form::list_item:
            return Role::list_item;
        case Passage::Form::quotation:
            return Role::quotation;
        case Passage::Form::text:
            break;
        }
        return is_quoted_whole(passage.text.text()) ? Role::quotation : Role::paragraph;
    }

    bool is_interview()
    {
        return std::any_of(order_.begin(), order_.end(), [&](std::size_t i) {
            return passage(i).form == Passage::Form::text && is_interview_question(passage(i).text.text());
        });
    }

    /// From the end, since what a short line is depends on what follows it.
    void mark_headings()
    {
        const bool interview = is_interview();
        for (std::size_t k = order_.size(); k-- > 0;) {
            Passage& here = passage(order_[k]);
            const bool last = k + 1 == order_.size();
            if (here.role == Role::heading) {
                if (here.level == 0) here.level = plain_heading_level;
            } else if (!last && is_heading(k) && !(interview && here.text.text().ends_with('?'))) {
                here.role = Role::heading;
                here.level = plain_heading_level;
            }
        }
    }

    bool is_heading(std::size_t k)
    {
        const Passage& here = passage(order_[k]);
        const Passage& next = passage(order_[k + 1]);
        if (is_clock_line(here.text.text())) return false;
        if (here.form != Passage::Form::text || here.told || !here.may_head ||
            (here.is_prose && !asks_as_heading(here.text.text())) || !looks_like_heading(here.text.text()))
            return false;
        const bool heads_text = next.role == Role::list_item || next.role == Role::quotation ||
                                (next.role == Role::paragraph && ends_paragraph(next.text.text()));
        return (heads_text || next.role == Role::heading) && stands_off(k);
    }

    /// Set off by blank lines as far as the text has any; short lines in a row are a table or a poem.
    bool stands_off(std::size_t k)
    {
        const Passage& here = passage(order_[k]);
        const Passage& next = passage(order_[k + 1]);
        if (draft_.lines_apart) return true;
        if (here.gap_before) return next.gap_before || next.is_prose || next.role == Role::list_item;
        const bool heads = next.is_prose || next.role == Role::list_item;
        return !stands_among_short_lines(k) && !next.gap_before && heads;
    }

    /// A single other line above it, below a paragraph, is one of the page that no rule knows.
    bool stands_among_short_lines(std::size_t k)
    {
        if (k == 0 || !is_short_line(k - 1)) return false;
        const std::string& here = passage(order_[k]).text.text();
        constexpr std::string_view colon = ": ";
        const bool listed = here.find(colon) != std::string::npos &&
                            passage(order_[k - 1]).text.text().find(colon) != std::string::npos;
        if (listed || is_office(here)) return true; // the teams of a match; what a person is
        return k == 1 || !passage(order_[k - 2]).is_prose || !passage(order_[k + 1]).is_prose;
    }

    bool is_short_line(std::size_t k)
    {
        const Passage& line = passage(order_[k]);
        return !line.is_prose && line.role == Role::paragraph && !is_clock_line(line.text.text()) &&
               looks_like_heading(line.text.text());
    }

    void mark_lead()
    {
        const auto is_paragraph = [&](std::size_t i) {
            return passage(i).role == Role::paragraph && passage(i).is_prose;
        };
        const bool marked = std::any_of(order_.begin(), order_.end(),
                                        [&](std::size_t i) { return passage(i).role == Role::lead; });
        const auto first = marked ? order_.end() : std::find_if(order_.begin(), order_.end(), is_paragraph);
        if (first != order_.begin() || first == order_.end() || first + 1 == order_.end()) return;
        const std::size_t next = *(first + 1);
        const auto parts = [&](std::size_t i) {
            const std::string& rule = passage(i).dropped_by;
            return rule == "byline" || rule == "date" || rule == "repeated title" ||
                   rule == "picture credit" || rule == "picture agency" || rule == "reading time";
        };
        for (std::size_t i = *first + 1; i < next; ++i) {
            if (parts(i)) {
                passage(*first).role = Role::lead;
                return;
            }
        }
    }

    Draft draft_;
    Order order_;
};

} // namespace

Draft assign_roles(Draft draft) { return RoleAssigner(std::move(draft)).run(); }

} // namespace article
