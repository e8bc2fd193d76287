#include "article/byline.hpp"

#include "article/boilerplate.hpp"
#include "article/date_line.hpp"
#include "article/person_name.hpp"
#include "article/spelling.hpp"

#include <algorithm>
#include <array>
#include <optional>

namespace article {

namespace {

constexpr std::size_t longest_byline = 250; // bytes

/// What introduces an author, folded.
constexpr std::array<std::string_view, 30> labels{"von ",
                                                  "von: ",
                                                  "autor: ",
                                                  "autorin: ",
                                                  "autoren: ",
                                                  "autor:in: ",
                                                  "autor/in: ",
                                                  "text: ",
                                                  "text von ",
                                                  "bericht: ",
                                                  "bericht von ",
                                                  "ein kommentar von ",
                                                  "kommentar von ",
                                                  "eine analyse von ",
                                                  "analyse von ",
                                                  "ein gastbeitrag von ",
                                                  "gastbeitrag von ",
                                                  "eine kolumne von ",
                                                  "kolumne von ",
                                                  "ein essay von ",
                                                  "eine reportage von ",
                                                  "reportage von ",
                                                  "ein interview von ",
                                                  "interview von ",
                                                  "interview: ",
                                                  "das interview führte ",
                                                  "aufgezeichnet von ",
                                                  "geschrieben von ",
                                                  "veröffentlicht von ",
                                                  "verfasst von "};

/// What a line around the article says of it.
struct Credit {
    std::vector<std::string> authors;
    std::string date;
    bool bare_name = false; ///< its authors stand there without a label
};

std::string_view without_label(std::string_view line)
{
    const std::string folded = fold_case(line.substr(0, 40));
    for (const std::string_view label : labels) {
        // Case folding keeps the length of all labels.
        if (folded.starts_with(label)) return line.substr(label.size());
    }
    return {};
}

/// "unserem Korrespondenten Jan Kurz" → "Jan Kurz".
std::string_view without_office(std::string_view names)
{
    constexpr std::array<std::string_view, 4> offices{"unserem ", "unserer ", "unseren ", "unsere "};
    for (const std::string_view office : offices) {
        if (!names.starts_with(office)) continue;
        const std::size_t end = names.find(' ', office.size());
        return end == std::string_view::npos ? names : names.substr(end + 1);
    }
    return names;
}

/// "Anna Berg am 5. November 2025" → the names and the date.
Credit labelled(std::string_view names, const WordLists& words)
{
    Credit credit;
    const std::size_t when = names.find_first_of("0123456789");
    if (when != std::string_view::npos) {
        for (const std::string_view before : {" am ", ", ", " vom ", " - ", " – "}) {
            const std::size_t at = names.find(before);
            if (at == std::string_view::npos || at > when) continue;
            const auto date = date_of(names.substr(at + before.size()));
            if (!date) continue;
            credit.date = *date;
            names = names.substr(0, at);
            break;
        }
    }
    if (names.ends_with('.') && words_of(names).size() > 1) names.remove_suffix(1);
    credit.authors = people_of(without_office(names), words);
    if (credit.authors.empty() && lists(words.agencies, names)) credit.authors.emplace_back(names);
    return credit;
}

/// One part of a line; none if it is neither names nor date.
std::optional<Credit> credit_of_part(std::string_view part, const WordLists& words)
{
    if (const auto date = date_of(part)) return Credit{{}, *date, false};
    if (const std::string_view names = without_label(part); !names.empty()) {
        Credit credit = labelled(names, words);
        if (credit.authors.empty() && lists(words.first_names, names)) credit.authors.emplace_back(names);
        if (credit.authors.empty()) return std::nullopt;
        return credit;
    }
    if (!is_person_name(part.substr(0, part.find(',')), words)) return std::nullopt;
    Credit credit{people_of(part, words), {}, true};
    if (credit.authors.empty()) return std::nullopt;
    return credit;
}

std::vector<std::string_view> parts_of(std::string_view line)
{
    std::vector<std::string_view> parts;
    while (!line.empty()) {
        std::size_t end = line.size();
        std::size_t next = line.size();
        for (const std::string_view bar :
             {" | ", " · ", " • ", " – ", " - ", ", Stand: ", ", aktualisiert "}) {
            const std::size_t at = line.find(bar);
            if (at >= end) continue;
            end = at;
            next = at + bar.size();
        }
        parts.push_back(line.substr(0, end));
        line.remove_prefix(next);
    }
    return parts;
}

class BylineFinder {
public:
    BylineFinder(Draft draft, const WordLists& words, const std::vector<Rule>& rules)
        : draft_(std::move(draft)), words_(words), rules_(rules), passages_(draft_.passages)
    {
    }

    Draft run()
    {
        const std::vector<std::size_t> zone = around_the_text();
        for (const std::size_t i : zone) {
            take(i);
        }
        return std::move(draft_);
    }

private:
    std::string_view text(std::size_t i) const { return passages_[i].text.text(); }

    /// The passages after the title and before the second prose, and those after the last.
    std::vector<std::size_t> around_the_text() const
    {
        constexpr std::size_t most_lines = 40;
        std::vector<std::size_t> zone;
        std::size_t prose = 0;
        std::size_t last_prose = passages_.size();
        for (std::size_t i = 0; i < passages_.size(); ++i) {
            const Passage& passage = passages_[i];
            if (!passage.stays() || passage.role == Role::title) continue;
            if (may_credit(passage)) {
                if (prose < 2 && zone.size() < most_lines) zone.push_back(i);
            } else if (passage.is_prose) {
                ++prose;
                last_prose = i;
            }
        }
        if (prose < 2) return zone;
        for (std::size_t i = last_prose + 1; i < passages_.size() && zone.size() < 2 * most_lines; ++i) {
            if (passages_[i].stays() && may_credit(passages_[i])) zone.push_back(i);
        }
        return zone;
    }

    /// A long byline may look like prose: "Von Anna Berg und Jan Kurz, Frankfurt a. M."
    static bool may_credit(const Passage& passage)
    {
        const std::string_view line = passage.text.text();
        return passage.form == Passage::Form::text && !passage.pinned && line.size() <= longest_byline &&
               (!passage.is_prose || !without_label(line).empty());
    }

    void take(std::size_t i)
    {
        const std::optional<Credit> credit = credit_of(i);
        if (!credit) return;
        if (credit->bare_name && !is_certain(i, credit->authors)) return;
        passages_[i].dropped_by = credit->authors.empty() ? "date" : "byline";
        std::vector<std::string>& authors = draft_.metadata.authors;
        for (const std::string& author : credit->authors) {
            if (std::find(authors.begin(), authors.end(), author) == authors.end()) authors.push_back(author);
        }
        if (draft_.metadata.date.empty()) draft_.metadata.date = credit->date;
    }

    std::optional<Credit> credit_of(std::size_t i) const
    {
        if (std::optional<Credit> whole = credit_of_part(text(i), words_)) return whole;
        const std::vector<std::string_view> parts = parts_of(text(i));
        if (parts.size() < 2) return std::nullopt;
        Credit all;
        for (const std::string_view part : parts) {
            const std::optional<Credit> credit = credit_of_part(part, words_);
            if (!credit && !is_boilerplate(part, rules_) && !lists(words_.sections, part))
                return std::nullopt;
            if (!credit) continue;
            all.authors.insert(all.authors.end(), credit->authors.begin(), credit->authors.end());
            all.bare_name = all.bare_name || credit->bare_name;
            if (all.date.empty()) all.date = credit->date;
        }
        if (all.authors.empty() && all.date.empty()) return std::nullopt;
        all.bare_name = all.bare_name && all.date.empty();
        return all;
    }

    /// Whether a bare name is the author's and no heading of two words or a person of the article.
    bool is_certain(std::size_t i, const std::vector<std::string>& authors) const
    {
        if (named_in_prose(authors.front())) return false;
        if (has_first_name(authors.front(), words_)) return true;
        const bool after = !passages_[i].gap_before && i > 0 && is_furniture(passages_[i - 1]);
        const bool before =
            i + 1 < passages_.size() && !passages_[i + 1].gap_before && is_furniture(passages_[i + 1]);
        const bool dated = i + 1 < passages_.size() && date_of(text(i + 1));
        return after || before || dated;
    }

    /// Lines that stand in one block with a byline; buttons and menus stand anywhere.
    static bool is_furniture(const Passage& passage)
    {
        constexpr std::array<std::string_view, 7> rules{"byline",         "date",           "picture agency",
                                                        "picture credit", "repeated title", "reading time",
                                                        "source line"};
        return std::find(rules.begin(), rules.end(), passage.dropped_by) != rules.end();
    }

    bool named_in_prose(std::string_view name) const
    {
        return std::any_of(passages_.begin(), passages_.end(), [&](const Passage& passage) {
            return passage.stays() && passage.is_prose && passage.text.text().find(name) != std::string::npos;
        });
    }

    Draft draft_;
    const WordLists& words_;
    const std::vector<Rule>& rules_;
    std::vector<Passage>& passages_;
};

} // namespace

Draft find_byline(Draft draft, const WordLists& words, const std::vector<Rule>& rules)
{
    return BylineFinder(std::move(draft), words, rules).run();
}

bool is_byline_or_date(std::string_view line, const WordLists& words)
{
    if (line.size() > longest_byline) return false;
    const std::vector<std::string_view> parts = parts_of(line);
    return std::any_of(parts.begin(), parts.end(), [&](std::string_view part) {
        const std::optional<Credit> credit = credit_of_part(part, words);
        return credit && !credit->bare_name;
    });
}

} // namespace article
