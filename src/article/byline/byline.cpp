#include "article/byline/byline.hpp"

#include "article/byline/author_note.hpp"
#include "article/byline/byline_label.hpp"
#include "article/byline/credit.hpp"
#include "article/byline/credit_line.hpp"
#include "article/byline/date_line.hpp"
#include "article/byline/name_by_place.hpp"
#include "article/byline/person_name.hpp"
#include "article/byline/sign_off.hpp"
#include "article/clean.hpp"
#include "article/spelling.hpp"

#include <algorithm>
#include <array>
#include <optional>

namespace article {

namespace {

constexpr std::size_t longest_byline = 250; // bytes

/// "14:20 Uhr"
bool is_clock(std::string_view line)
{
    constexpr std::size_t longest_clock = 9; // bytes
    constexpr std::string_view hour = " Uhr";
    if (line.ends_with(hour)) line.remove_suffix(hour.size());
    return line.size() >= 4 && line.size() <= longest_clock &&
           line.find_first_not_of("0123456789:.") == std::string_view::npos;
}

class BylineFinder {
public:
    BylineFinder(Draft draft, const WordLists& words, const std::vector<Rule>& rules)
        : draft_(std::move(draft)), words_(words), rules_(rules), passages_(draft_.passages)
    {
    }

    Draft run()
    {
        for (Passage& passage : passages_) {
            const std::string_view line = passage.text.text();
            const bool joined = line.find_first_of("/(") != std::string_view::npos;
            if (passage.stays() && !passage.pinned && joined && is_sign_off(line, words_))
                passage.dropped_by = "sign-off";
        }
        const std::vector<std::size_t> zone = around_the_text();
        for (const std::size_t i : zone) {
            take(i);
        }
        if (draft_.metadata.authors.empty()) take_name_by_place();
        if (draft_.metadata.authors.empty()) read_dropped_lines();
        complete_first_name();
        take_closing_name();
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
            const bool may_name =
                passage.dropped_by == "line above the title" || passage.dropped_by == "reading time";
            if ((!passage.stays() && !may_name) || passage.role == Role::title) continue;
            if (may_credit(i)) {
                if (prose < 2 && zone.size() < most_lines) zone.push_back(i);
            } else if (passage.is_prose) {
                ++prose;
                last_prose = i;
            }
        }
        if (prose < 2) return zone;
        add_labelled_lines_above(last_prose, zone);
        for (std::size_t i = last_prose + 1; i < passages_.size() && zone.size() < 2 * most_lines; ++i) {
            if (passages_[i].stays() && may_credit(i)) zone.push_back(i);
        }
        return zone;
    }

    /// "Das Gespräch führte Anna Berg." may have a note on somebody below it.
    void add_labelled_lines_above(std::size_t last_prose, std::vector<std::size_t>& zone) const
    {
        constexpr std::size_t furthest = 3;
        for (std::size_t i = last_prose - std::min(furthest, last_prose); i < last_prose; ++i) {
            const bool seen = std::find(zone.begin(), zone.end(), i) != zone.end();
            if (passages_[i].stays() && may_credit(i) && !seen &&
                !people_of(without_full_stop(without_label(text(i), words_)), words_).empty())
                zone.push_back(i);
        }
    }

    static std::string_view without_full_stop(std::string_view names)
    {
        return names.ends_with('.') ? names.substr(0, names.size() - 1) : names;
    }

    /// A long byline or date may look like prose: "Von Anna Berg und Jan Kurz, Frankfurt a. M."
    bool may_credit(std::size_t i) const
    {
        const Passage& passage = passages_[i];
        const std::string_view line = passage.text.text();
        if (passage.pinned || line.size() > longest_byline) return false;
        const bool dated = date_of(without_reading_time(line, rules_)).has_value();
        if (passage.form != Passage::Form::text) return dated && is_lone_item(i);
        return !passage.is_prose || dated || !without_label(line, words_).empty();
    }

    /// "- Aktualisiert am 3.6.2025" is no item of a list.
    bool is_lone_item(std::size_t i) const
    {
        const auto is_item = [&](std::size_t at) {
            return at < passages_.size() && passages_[at].form == Passage::Form::list_item;
        };
        return is_item(i) && !is_item(i + 1) && (i == 0 || !is_item(i - 1));
    }

    void take(std::size_t i)
    {
        if (passages_[i].stays() && is_sign_off(text(i), words_)) {
            passages_[i].dropped_by = "sign-off";
            return;
        }
        if (i > 0 && passages_[i - 1].dropped_by == "date" && is_clock(text(i))) {
            passages_[i].dropped_by = "date";
            return;
        }
        if (counts_comments(i)) {
            passages_[i].dropped_by = "comments";
            return;
        }
        const std::optional<Credit> credit = credit_of_line(text(i), words_, rules_);
        if (!credit) {
            const bool house = passages_[i].stays() && is_house(text(i), words_);
            if (house) passages_[i].dropped_by = "sign-off"; // "Redaktion", "Oberfurter Anzeiger"
            return;
        }
        if (credit->bare_name && !is_known(credit->authors.front()) && !is_certain(i, *credit)) return;
        take(i, *credit);
    }

    /// "0" beside "Kommentare" or a share bar.
    bool counts_comments(std::size_t i) const
    {
        constexpr std::size_t most_digits = 4;
        if (!passages_[i].stays() || text(i).size() > most_digits ||
            text(i).find_first_not_of("0123456789") != std::string_view::npos)
            return false;
        const auto is_button = [&](std::size_t at) {
            return at < passages_.size() &&
                   (passages_[at].dropped_by == "comments" || passages_[at].dropped_by == "share bar");
        };
        return is_button(i + 1) || (i > 0 && is_button(i - 1));
    }

    void take(std::size_t i, const Credit& credit)
    {
        passages_[i].dropped_by = credit.authors.empty() ? "date" : "byline";
        std::vector<std::string>& authors = draft_.metadata.authors;
        for (const std::string& author : credit.authors) {
            if (std::find(authors.begin(), authors.end(), author) == authors.end()) authors.push_back(author);
        }
        if (draft_.metadata.date.empty()) draft_.metadata.date = credit.date;
        if (credit.authors.empty() || i + 1 == passages_.size()) return;
        Passage& below = passages_[i + 1];
        const bool office = below.stays() && !below.pinned && below.form == Passage::Form::text &&
                            is_office(below.text.text());
        if (office) below.dropped_by = "author line";
    }

    /// A name that no list knows, between the headline and the text, where nothing else names an author:
    /// neither of its words stands elsewhere on the page, as those of a subheading would.
    void take_name_by_place()
    {
        const auto title = std::find_if(passages_.begin(), passages_.end(), [](const Passage& passage) {
            return passage.stays() && passage.role == Role::title;
        });
        for (auto here = title; here != passages_.end() && (here == title || !here->is_prose); ++here) {
            if (here == title || !here->stays() ||
                !may_credit(static_cast<std::size_t>(here - passages_.begin())))
                continue;
            const auto i = static_cast<std::size_t>(here - passages_.begin());
            const std::optional<Credit> credit = credit_of_line(text(i), words_, rules_);
            if (!credit || credit->authors.size() != 1 ||
                !could_only_be_name(credit->authors.front(), i, passages_, words_))
                continue;
            take(i, *credit);
            return;
        }
    }

    /// "Redaktion: Anna Berg" above the text and "Autorin: Anna Berg" in the block of contacts below it are
    /// dropped as the lines that they are; their author counts where nobody else is named.
    void read_dropped_lines()
    {
        std::size_t prose = 0;
        for (std::size_t i = 0; i < passages_.size(); ++i) {
            prose += passages_[i].stays() && passages_[i].is_prose ? 1U : 0U;
            const std::string& rule = passages_[i].dropped_by;
            const bool may_name = (rule == "source line" && prose == 0) || rule == "press contact";
            if (!may_name || without_label(text(i), words_).empty()) continue;
            const std::optional<Credit> credit = credit_of_part(text(i), words_);
            if (!credit || credit->authors.empty()) continue;
            draft_.metadata.authors = credit->authors;
            return;
        }
    }

    /// "von Anna" above the text, "Über Anna Berg" above what a box tells of her.
    void complete_first_name()
    {
        std::vector<std::string>& authors = draft_.metadata.authors;
        if (authors.size() != 1 || authors[0].find(' ') != std::string::npos) return;
        constexpr std::string_view about = "Über ";
        for (const Passage& passage : passages_) {
            std::string_view line = passage.text.text();
            if (line.starts_with(about)) line.remove_prefix(about.size());
            if (!line.starts_with(authors[0] + ' ') || !is_person_name(line, words_)) continue;
            authors[0] = line;
            return;
        }
    }

    /// "… seit dem 10. Mai geöffnet. (Anna Berg, 5.11.2025)", "… (ab/dpa)": who wrote closes the last
    /// paragraph.
    void take_closing_name()
    {
        const auto last = std::find_if(passages_.rbegin(), passages_.rend(), [](const Passage& passage) {
            return passage.stays() && passage.is_prose;
        });
        if (last == passages_.rend() || last->pinned) return;
        const std::string_view line = last->text.text();
        const auto open = static_cast<std::uint32_t>(without_closing_bracket(line).size());
        if (open == line.size()) return;
        const std::string_view inside = line.substr(open + 2, line.size() - open - 3);
        const std::size_t comma = inside.rfind(", ");
        const bool dated = comma != std::string_view::npos && date_of(inside.substr(comma + 2));
        const std::string_view name = dated ? inside.substr(0, comma) : inside;
        if (!is_sign_off(name, words_) && !take_names(name)) return;
        const MappedText off = clean(last->text.slice({open, static_cast<std::uint32_t>(line.size())}));
        draft_.cut.push_back({off.text(), "byline", off.source()});
        last->text = last->text.slice({0, open});
    }

    /// Whether it is a known author or somebody with a known first name, who is the author where no other is.
    bool take_names(std::string_view names)
    {
        const std::optional<Credit> credit = credit_of_part(names, words_);
        if (!credit || credit->authors.empty()) return false;
        if (!is_known(credit->authors.front()) && !has_first_name(credit->authors.front(), words_))
            return false;
        if (draft_.metadata.authors.empty()) draft_.metadata.authors = credit->authors;
        return true;
    }

    bool is_known(const std::string& author) const
    {
        const std::vector<std::string>& authors = draft_.metadata.authors;
        return std::find(authors.begin(), authors.end(), author) != authors.end();
    }

    /// Whether a bare name is the author's and no heading of two words or a person of the article.
    bool is_certain(std::size_t i, const Credit& credit) const
    {
        if (named_in_prose(credit.authors.front())) return false;
        if (credit.vouched || has_first_name(credit.authors.front(), words_)) return true;
        if (i > 0 && trim_decoration(text(i - 1)) == "Von") return true;
        if (!draft_.metadata.authors.empty() || !passages_[i].stays()) return false;
        const bool after = !passages_[i].gap_before && i > 0 && is_furniture(passages_[i - 1]);
        const bool before =
            i + 1 < passages_.size() && !passages_[i + 1].gap_before && is_furniture(passages_[i + 1]);
        const bool dated = i + 1 < passages_.size() && (date_of(text(i + 1)) || is_office(text(i + 1)));
        return after || before || dated;
    }

    /// Lines that stand in one block with a byline; buttons and menus stand anywhere.
    static bool is_furniture(const Passage& passage)
    {
        constexpr std::array<std::string_view, 8> rules{"author line",    "byline",         "date",
                                                        "picture agency", "picture credit", "repeated title",
                                                        "reading time",   "source line"};
        return std::find(rules.begin(), rules.end(), passage.dropped_by) != rules.end();
    }

    /// By the whole name, or by the surname, as people are whom an article is about.
    bool named_in_prose(std::string_view name) const
    {
        const std::string_view surname = name.substr(name.rfind(' ') + 1);
        return std::any_of(passages_.begin(), passages_.end(), [&](const Passage& passage) {
            return passage.stays() && passage.is_prose && !is_note_on(name, passage.text.text()) &&
                   holds_word(passage.text.text(), surname);
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
    const std::vector<std::string_view> parts = parts_of(line, Dividers::bars_and_dashes);
    return std::any_of(parts.begin(), parts.end(), [&](std::string_view part) {
        const std::optional<Credit> credit = credit_of_part(part, words);
        return credit && !credit->bare_name;
    });
}

} // namespace article
