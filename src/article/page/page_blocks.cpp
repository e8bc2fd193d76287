#include "article/page/page_blocks.hpp"

#include "article/byline/byline.hpp"
#include "article/byline/date_line.hpp"
#include "article/spelling.hpp"
#include "article/title/headline.hpp"
#include "base/utf8.hpp"

#include <algorithm>
#include <array>

namespace article {

namespace {

constexpr std::size_t longest_line = 250;    // bytes; a longer passage is a paragraph
constexpr std::size_t longest_caption = 240; // bytes
constexpr std::size_t most_caption_lines = 4;
constexpr std::size_t longest_cell = 32; // bytes
constexpr std::size_t fewest_cells = 6;
constexpr std::size_t longest_greeting = 5; // words

using Rules = std::initializer_list<std::string_view>;

bool by_one_of(const Passage& passage, Rules rules)
{
    return std::find(rules.begin(), rules.end(), passage.dropped_by) != rules.end();
}

/// Rules that know lines of a page wherever they stand, and say nothing of the lines beside them.
bool is_line_of_text(const Passage& passage)
{
    return by_one_of(passage,
                     {"section", "line above the title", "repeated title", "lone symbols", "heading mark",
                      "byline", "date", "author line", "agency line", "initials", "code"});
}

bool addresses_reader(std::string_view line)
{
    static constexpr std::array<std::string_view, 16> pronouns{
        "Sie", "Ihr", "Ihre", "Ihrem", "Ihren", "Ihrer",  "Ihnen",  "du",
        "Du",  "dir", "dich", "dein",  "deine", "deinem", "deinen", "euch"};
    const std::vector<std::string_view> words = words_of(line);
    return std::any_of(words.begin(), words.end(), [](std::string_view word) {
        return std::find(pronouns.begin(), pronouns.end(), trim_decoration(word)) != pronouns.end();
    });
}

bool is_request(const Passage& passage)
{
    return by_one_of(passage, {"newsletter", "subscription", "login notice", "form field", "follow channel",
                               "job advertisement"});
}

class PageBlock {
public:
    PageBlock(std::vector<Passage>& passages, std::size_t begin, std::size_t end, const WordLists& words)
        : begin_(passages.begin() + static_cast<std::ptrdiff_t>(begin)),
          end_(passages.begin() + static_cast<std::ptrdiff_t>(end)), words_(words)
    {
    }

    /// Whether rules and other steps may be wrong about none of its lines.
    bool may_drop() const
    {
        return size() > 1 && std::all_of(begin_, end_, [&](const Passage& passage) {
                   const bool free = passage.form == Passage::Form::text && !passage.pinned &&
                                     !passage.told && passage.role != Role::title;
                   return free && passage.text.text().size() <= longest_line &&
                          !(passage.stays() && is_byline_or_date(passage.text.text(), words_));
               });
    }

    bool is_picture() const
    {
        const auto is_credit = [](const Passage& passage) {
            return by_one_of(passage, {"picture credit", "picture agency", "caption"});
        };
        const auto fits = [](const Passage& passage) {
            const std::string_view line = passage.text.text();
            return !passage.stays() || (line.size() <= longest_caption && !holds_two_sentences(line));
        };
        return size() <= most_caption_lines && std::any_of(begin_, end_, is_credit) &&
               std::all_of(begin_, end_, fits) && !is_paragraph_below_credit();
    }

    /// Newsletters, offers to pay, to log in, to follow: each sentence speaks to the reader.
    bool asks() const
    {
        const auto fits = [](const Passage& passage) {
            const std::string_view line = passage.text.text();
            const bool greets = line.ends_with('!') && words_of(line).size() <= longest_greeting;
            return !passage.stays() || !ends_sentence(line) || greets || addresses_reader(line);
        };
        return std::any_of(begin_, end_, is_request) && std::all_of(begin_, end_, fits);
    }

    /// More lines are furniture than are not, and none of these is a sentence.
    bool is_mostly_furniture() const
    {
        const auto known = std::count_if(begin_, end_, [](const Passage& passage) {
            return !passage.stays() && !is_line_of_text(passage);
        });
        const auto sentences = std::count_if(begin_, end_, [](const Passage& passage) {
            return passage.stays() && ends_sentence(passage.text.text());
        });
        return known * 2 > std::distance(begin_, end_) && sentences == 0;
    }

    /// "ABO+ E-Bike-Boom: Warum die Unfallzahlen steigen": a mark of what is to be paid for, and headlines.
    bool is_paid_list() const
    {
        const std::string_view line = begin_->text.text();
        const std::string_view mark = line.substr(0, line.find(' '));
        const bool paid =
            mark.ends_with('+') || mark == "Plus" || mark == "PLUS" || mark == "Abo" || mark == "ABO";
        const bool headline = mark.size() < line.size() && starts_upper(line.substr(mark.size() + 1));
        return paid && headline && std::none_of(begin_, end_, [](const Passage& passage) {
                   return ends_sentence(passage.text.text());
               });
    }

    /// Short lines, a fifth of them figures, none a sentence.
    bool is_table_in_lines() const
    {
        const auto is_cell = [](const Passage& passage) {
            const std::string_view line = passage.text.text();
            return !passage.stays() || (line.size() <= longest_cell && !line.ends_with('.'));
        };
        const auto figures = std::count_if(begin_, end_, [](const Passage& passage) {
            const std::string_view line = passage.text.text();
            return line.find_first_of("0123456789") != std::string_view::npos && is_page_line(line) &&
                   !date_of(line); // a list of dates says something
        });
        return size() >= fewest_cells && std::all_of(begin_, end_, is_cell) &&
               figures * 5 >= std::distance(begin_, end_);
    }

    /// "Überblick", "11.11.2025", "Sanierungsstau bei Brücken": a date and headlines, none of them a
    /// sentence.
    bool is_dated_teaser() const
    {
        constexpr std::size_t fewest_lines = 3;
        constexpr std::size_t most_lines = 5;
        const auto dates = std::count_if(
            begin_, end_, [](const Passage& passage) { return date_of(passage.text.text()).has_value(); });
        return size() >= fewest_lines && size() <= most_lines && dates == 1 &&
               std::all_of(begin_, end_, [](const Passage& passage) {
                   return passage.form == Passage::Form::text && !passage.pinned && !passage.told &&
                          passage.role != Role::title && !passage.is_prose &&
                          !ends_sentence(passage.text.text()) && !passage.text.text().ends_with(':');
               });
    }

    void drop(std::string_view rule)
    {
        for (auto passage = begin_; passage != end_; ++passage) {
            if (passage->stays()) passage->dropped_by = rule;
        }
    }

private:
    std::size_t size() const { return static_cast<std::size_t>(std::distance(begin_, end_)); }

    /// A credit and below it a sentence that is longer than captions of one line are.
    bool is_paragraph_below_credit() const
    {
        constexpr std::size_t longest_below = 120; // bytes
        const Passage& last = *std::prev(end_);
        return !begin_->stays() && last.stays() && ends_sentence(last.text.text()) &&
               last.text.text().size() > longest_below;
    }

    std::vector<Passage>::iterator begin_;
    std::vector<Passage>::iterator end_;
    const WordLists& words_;
};

} // namespace

namespace {

/// Where no blank lines part blocks, a table's lines are those between others that are longer.
void drop_tables(std::vector<Passage>& passages, const WordLists& words)
{
    const auto is_cell = [](const Passage& passage) {
        return passage.form == Passage::Form::text && passage.role != Role::title &&
               passage.text.text().size() <= longest_cell && !ends_sentence(passage.text.text());
    };
    for (std::size_t begin = 0; begin < passages.size();) {
        std::size_t end = begin;
        while (end < passages.size() && is_cell(passages[end]))
            ++end;
        if (end > begin) {
            PageBlock block(passages, begin, end, words);
            if (block.may_drop() && block.is_table_in_lines()) block.drop("table");
        }
        begin = end + 1;
    }
}

/// "Newsletter", "Der Morgen", "Der gute Start in den Tag.", "Einloggen": a name of few words, and what it
/// offers, between two lines that ask.
void drop_requests(std::vector<Passage>& passages)
{
    constexpr std::size_t most_between = 3;
    constexpr std::size_t longest_offer = 160; // bytes
    constexpr std::size_t longest_name = 4;    // words
    const auto may_drop = [](const Passage& passage) {
        return passage.form == Passage::Form::text && !passage.pinned && !passage.told &&
               passage.role != Role::title && passage.text.text().size() <= longest_offer &&
               !holds_two_sentences(passage.text.text());
    };
    for (std::size_t i = 0; i + 2 < passages.size(); ++i) {
        const Passage& name = passages[i + 1];
        if (!is_request(passages[i]) || !name.stays() || ends_sentence(name.text.text()) ||
            words_of(name.text.text()).size() > longest_name)
            continue;
        std::size_t end = i + 1;
        while (end < passages.size() && end <= i + most_between && passages[end].stays() &&
               may_drop(passages[end]))
            ++end;
        if (end == passages.size() || !is_request(passages[end])) continue;
        for (std::size_t between = i + 1; between < end; ++between)
            passages[between].dropped_by = "box";
    }
}

} // namespace

Draft drop_page_blocks(Draft draft, const WordLists& words)
{
    std::vector<Passage>& passages = draft.passages;
    if (!has_gaps(draft)) {
        drop_tables(passages, words);
        drop_requests(passages);
        return draft;
    }
    bool in_text = false;
    for (std::size_t begin = 0; begin < passages.size();) {
        std::size_t end = begin + 1;
        while (end < passages.size() && !passages[end].gap_before)
            ++end;
        PageBlock block(passages, begin, end, words);
        if (in_text && block.is_dated_teaser()) block.drop("teaser");
        if (block.may_drop()) {
            if (block.is_picture()) block.drop("caption");
            if (in_text && block.asks()) block.drop("box");
            if (in_text && block.is_paid_list()) block.drop("teaser");
            if (in_text && block.is_mostly_furniture()) block.drop("box");
            if (block.is_table_in_lines()) block.drop("table");
        }
        for (; begin < end; ++begin)
            in_text = in_text || (passages[begin].stays() && passages[begin].is_prose);
    }
    return draft;
}

} // namespace article
