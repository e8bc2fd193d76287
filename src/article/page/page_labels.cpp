#include "article/page/page_labels.hpp"

#include "article/spelling.hpp"

#include <algorithm>
#include <array>

namespace article {

namespace {

bool is_masthead(const Passage& passage, const WordLists& words)
{
    constexpr std::size_t longest = 40; // bytes
    const std::string_view name = trim_decoration(passage.text.text());
    return passage.form == Passage::Form::text && name.size() <= longest && passage.stays() &&
           !passage.pinned && !passage.told && lists(words.mastheads, name);
}

} // namespace

Draft drop_mastheads(Draft draft, const WordLists& words)
{
    std::vector<Passage>& passages = draft.passages;
    const auto is_prose = [](const Passage& passage) { return passage.is_prose; };
    const auto drop = [&](auto begin, auto end) {
        for (; begin != end; ++begin) {
            if (is_masthead(*begin, words)) begin->dropped_by = "masthead";
        }
    };
    const auto text = std::find_if(passages.begin(), passages.end(), is_prose);
    const auto below = std::find_if(passages.rbegin(), passages.rend(), is_prose).base();
    const auto masthead = std::find_if(passages.begin(), text,
                                       [&](const Passage& passage) { return is_masthead(passage, words); });
    // Above nothing but the text the name is the title: "Die Welt"
    const bool titled = std::any_of(passages.begin(), text, [&](const Passage& passage) {
        return passage.stays() && !is_masthead(passage, words);
    });
    if (masthead != text && titled) {
        if (draft.metadata.publisher.empty())
            draft.metadata.publisher = trim_decoration(masthead->text.text());
        drop(passages.begin(), text);
    }
    if (text != passages.end()) drop(below, passages.end());
    return draft;
}

Draft drop_repeated_labels(Draft draft)
{
    constexpr std::size_t most_words = 3;
    constexpr std::size_t most_lines = 30;
    std::vector<Passage*> labels;
    std::size_t prose = 0;
    bool below_title = false;
    for (Passage& passage : draft.passages) {
        if (prose > 1 || labels.size() == most_lines) break;
        prose += passage.stays() && passage.is_prose ? 1U : 0U;
        below_title = below_title || passage.role == Role::title;
        const bool label = below_title && passage.role != Role::title && passage.stays() && !passage.pinned &&
                           !passage.told && passage.form == Passage::Form::text && !passage.is_prose &&
                           words_of(passage.text.text()).size() <= most_words;
        if (label) labels.push_back(&passage);
    }
    for (Passage* label : labels) {
        const std::string& text = label->text.text();
        const auto same = [&](const Passage* other) { return other->text.text() == text; };
        if (std::count_if(labels.begin(), labels.end(), same) < 2) continue;
        label->dropped_by = "section";
        if (draft.metadata.section.empty()) draft.metadata.section = text;
    }
    return draft;
}

namespace {

/// "Einen guten Tag wünscht Ihnen", "Ihre Frauke Petersen"
bool signs_off(std::string_view line)
{
    static constexpr std::array<std::string_view, 12> words{"Ihr",   "Ihre",   "Euer",       "Eure",
                                                            "Dein",  "Deine",  "wünscht",    "wünschen",
                                                            "grüßt", "grüßen", "Herzlichst", "Herzlich"};
    const std::vector<std::string_view> line_words = words_of(line);
    return std::any_of(line_words.begin(), line_words.end(), [&](std::string_view word) {
        return std::find(words.begin(), words.end(), trim_decoration(word)) != words.end();
    });
}

constexpr std::size_t longest_line = 90;  // bytes; a longer one may be a paragraph that lacks its full stop
constexpr std::size_t longest_note = 220; // bytes; a longer sentence is a paragraph
constexpr std::size_t most_lines = 10;    // in a row; more are a list or a table of the article

/// What stands below the last paragraph only where the article has ended.
bool ends_article(const Passage& passage)
{
    static constexpr std::array<std::string_view, 6> rules{
        "comments", "topic tags", "most read", "legal notice", "feedback question", "author note"};
    return std::find(rules.begin(), rules.end(), passage.dropped_by) != rules.end();
}

bool is_long_paragraph(const Passage& passage)
{
    return passage.stays() && passage.is_prose && passage.text.text().size() > longest_note;
}

bool is_line_below(const Passage& passage)
{
    // A heading of which the text is gone, as well.
    const bool line = (passage.form == Passage::Form::text || passage.form == Passage::Form::heading) &&
                      passage.role != Role::title;
    const std::string_view text = passage.text.text();
    return line && passage.stays() && text.size() <= longest_line && !passage.pinned && !passage.told &&
           !ends_sentence(text) && !signs_off(text);
}

bool is_note_below(const Passage& passage)
{
    const std::string_view text = passage.text.text();
    return passage.stays() && passage.form == Passage::Form::text && !passage.pinned && !passage.told &&
           passage.role != Role::title && text.size() <= longest_note && ends_sentence(text) &&
           !holds_two_sentences(text) && !signs_off(text);
}

/// The passages from the first on are below the last paragraph; `drops` tells which may go.
class Tail {
public:
    Tail(std::vector<Passage>& passages, std::size_t first) : passages_(passages), first_(first) {}

    /// Lines below what rules have dropped there.
    void drop_lines()
    {
        std::size_t i = first_;
        while (i < passages_.size() && passages_[i].stays())
            ++i;
        while (i < passages_.size()) {
            std::vector<Passage*> row;
            for (; i < passages_.size() && passages_[i].stays(); ++i) {
                if (is_line_below(passages_[i])) row.push_back(&passages_[i]);
            }
            for (Passage* line : row.size() > most_lines ? std::vector<Passage*>() : row)
                line->dropped_by = "below the article";
            for (; i < passages_.size() && !passages_[i].stays(); ++i) {
            }
        }
    }

    /// Single sentences below what says that the article has ended, and among more lines of the page than
    /// they are.
    void drop_notes()
    {
        std::size_t i = first_;
        while (i < passages_.size() && !ends_article(passages_[i]))
            ++i;
        std::vector<Passage*> notes;
        std::size_t others = 0;
        for (; i < passages_.size(); ++i) {
            if (is_note_below(passages_[i])) notes.push_back(&passages_[i]);
            others += passages_[i].stays() ? 0U : 1U;
        }
        if (others <= notes.size()) return;
        for (Passage* note : notes)
            note->dropped_by = "below the article";
    }

private:
    std::vector<Passage>& passages_;
    std::size_t first_;
};

} // namespace

Draft drop_tail(Draft draft)
{
    std::vector<Passage>& passages = draft.passages;
    const auto below = [&](const auto& is_last) {
        std::size_t first = passages.size();
        while (first > 0 && !is_last(passages[first - 1]))
            --first;
        return first;
    };
    const std::size_t below_long = below(is_long_paragraph);
    if (below_long > 0) Tail(passages, below_long).drop_notes();
    const std::size_t first =
        below([](const Passage& passage) { return passage.stays() && passage.is_prose; });
    if (first > 0) Tail(passages, first).drop_lines(); // otherwise there is no paragraph at all
    return draft;
}

} // namespace article
