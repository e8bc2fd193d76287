#include "article/boilerplate.hpp"

#include "article/byline_label.hpp"
#include "article/clean.hpp"
#include "article/person_name.hpp"
#include "article/spelling.hpp"

#include <algorithm>
#include <array>

namespace article {

namespace {

/// Prose before which a passage is at the top, and after which it is not yet the end.
constexpr std::size_t prose_at_top = 1;
constexpr std::size_t prose_at_end = 2;
/// So many bytes of prose are an article, and what follows it may go with a `rest` rule, unless that is so
/// many times as long: then the article may be what follows, and the rule's passage a link above it.
constexpr std::size_t least_article = 250;
constexpr std::size_t longest_rest = 3;
constexpr std::size_t longest_button = 45; ///< bytes
constexpr std::size_t longest_row = 120;   ///< bytes, of several buttons

/// The author's own "# Title" is no page furniture, whatever it says, if no text stands before it.
bool is_marked_title(const Passage& passage)
{
    return passage.form == Passage::Form::heading && passage.level == 1;
}

bool pins(const Rule& rule) { return rule.action == Rule::Action::keep || rule.action == Rule::Action::role; }

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

class Sweeper {
public:
    Sweeper(Draft draft, const Knowledge& knowledge)
        : draft_(std::move(draft)), words_(knowledge.words), rules_(knowledge.rules),
          passages_(draft_.passages), matched_(passages_.size(), nullptr)
    {
        std::size_t prose = 0;
        for (const Passage& passage : passages_) {
            prose_before_.push_back(prose);
            prose += passage.is_prose && passage.form != Passage::Form::heading ? 1U : 0U;
        }
        has_pins_ = std::any_of(rules_.begin(), rules_.end(), pins);
        has_gaps_ = has_gaps(draft_);
        headings_attached_ = has_attached_headings();
    }

    Draft run()
    {
        if (has_pins_) pin();
        sweep_down();
        sweep_up();
        for (std::size_t i = 0; i < passages_.size(); ++i) {
            if (took(i, Rule::Scope::teasers) && !is_menu_entry(i)) drop_teasers(i);
        }
        drop_rest();
        drop_cards();
        return std::move(draft_);
    }

private:
    /// Whether a short line stands between two paragraphs somewhere without a blank line on either side.
    bool has_attached_headings() const
    {
        for (std::size_t i = 1; i + 1 < passages_.size(); ++i) {
            const bool attached = !passages_[i].gap_before && !passages_[i + 1].gap_before;
            if (attached && could_be_teaser(passages_[i]) && passages_[i - 1].is_prose &&
                passages_[i + 1].is_prose)
                return true;
        }
        return false;
    }

    /// Applies the rules that keep: nothing has been dropped yet, so their places are those of the page.
    void pin()
    {
        const auto all = static_cast<std::size_t>(std::count_if(
            passages_.begin(), passages_.end(), [](const Passage& passage) { return passage.is_prose; }));
        std::size_t before = 0;
        for (Passage& passage : passages_) {
            const std::size_t after = all - before - (passage.is_prose ? 1U : 0U);
            const Candidate candidate(passage.text.text());
            for (const Rule& rule : rules_) {
                const bool in_place = rule.at == Rule::Place::anywhere ||
                                      (rule.at == Rule::Place::top && before <= prose_at_top) ||
                                      (rule.at == Rule::Place::end && after <= prose_at_end);
                if (!pins(rule) || !in_place || !candidate.matches(rule)) continue;
                passage.pinned = true;
                if (rule.action == Rule::Action::role && !passage.told) passage.told = rule.role;
            }
            before += passage.is_prose ? 1U : 0U;
        }
    }

    /// Applies the rules that ask for no place or for the top.
    void sweep_down()
    {
        std::size_t prose = 0;
        for (std::size_t i = 0; i < passages_.size(); ++i) {
            if (!passages_[i].stays()) continue;
            drop_by_rule(i, prose <= prose_at_top ? Rule::Place::top : Rule::Place::anywhere);
            const bool counts = is_staying_prose(i) && !(prose <= prose_at_top && is_above_credit(i));
            prose += counts ? 1U : 0U;
        }
    }

    /// A caption of one sentence is no paragraph above those that follow.
    bool is_above_credit(std::size_t i) const
    {
        constexpr std::size_t longest_caption = 160; // bytes
        const std::string_view text = passages_[i].text.text();
        if (i + 1 == passages_.size() || text.size() > longest_caption || holds_two_sentences(text))
            return false;
        const Candidate below(passages_[i + 1].text.text());
        return std::any_of(rules_.begin(), rules_.end(), [&](const Rule& rule) {
            return (rule.name == "picture credit" || rule.name == "picture agency") && below.matches(rule);
        });
    }

    /// Applies the rules for the end, from the end.
    void sweep_up()
    {
        std::size_t prose = 0;
        for (std::size_t i = passages_.size(); i-- > 0 && prose <= prose_at_end;) {
            if (!passages_[i].stays()) continue;
            drop_by_rule(i, Rule::Place::end);
            prose += is_staying_prose(i) ? 1U : 0U;
        }
    }

    bool is_staying_prose(std::size_t i) const { return passages_[i].stays() && passages_[i].is_prose; }

    void drop_by_rule(std::size_t i, Rule::Place here)
    {
        const bool titles = is_marked_title(passages_[i]) && prose_before_[i] == 0;
        if (titles || passages_[i].pinned) return;
        const std::string text = passages_[i].text.text();
        const Candidate candidate(text);
        const auto found = std::find_if(rules_.begin(), rules_.end(), [&](const Rule& rule) {
            const bool in_place =
                rule.at == here || (rule.at == Rule::Place::anywhere && here != Rule::Place::end);
            return in_place && !pins(rule) && candidate.matches(rule);
        });
        if (found == rules_.end()) {
            if (is_row_of_buttons(text)) passages_[i].dropped_by = "navigation";
            return;
        }
        if (found->action == Rule::Action::unwrap) {
            const std::size_t size = text.size();
            unwrap(i, candidate.unwrapped(*found), found->name);
            // What is left of a line of the page may be another one: "Stand: 14:20 Uhr" before "| 3 Min.
            // Lesezeit"
            if (!passages_[i].is_prose && passages_[i].text.text().size() < size) drop_by_rule(i, here);
            return;
        }
        passages_[i].dropped_by = found->name;
        matched_[i] = &*found;
    }

    /// "Newsletter abbestellen | Profil ändern"
    bool is_row_of_buttons(std::string_view line) const
    {
        constexpr std::string_view bar = " | ";
        if (line.size() > longest_row || line.find(bar) == std::string_view::npos) return false;
        for (std::size_t end = 0; !line.empty();
             line.remove_prefix(std::min(end + bar.size(), line.size()))) {
            end = std::min(line.find(bar), line.size());
            if (!is_boilerplate(line.substr(0, end), rules_)) return false;
        }
        return true;
    }

    /// Keeps only these bytes of the passage.
    void unwrap(std::size_t i, base::Span inside, const std::string& rule)
    {
        if (inside.empty()) return;
        Passage& passage = passages_[i];
        const auto size = static_cast<std::uint32_t>(passage.text.text().size());
        for (const base::Span part : {base::Span{0, inside.begin}, base::Span{inside.end, size}}) {
            const MappedText off = clean(passage.text.slice(part));
            if (!off.empty()) draft_.cut.push_back({off.text(), rule, off.source()});
        }
        passage.text = clean(passage.text.slice(inside));
        passage.is_prose = looks_like_prose(passage.text.text());
    }

    /// Above the text "Videos" and "Jobs" are entries of a menu, and no lists of anything follow them.
    bool is_menu_entry(std::size_t i) const
    {
        static constexpr std::array<std::string_view, 4> rules{"teaser", "job advertisement", "shop",
                                                               "topic tags"};
        return prose_before_[i] == 0 &&
               std::find(rules.begin(), rules.end(), passages_[i].dropped_by) != rules.end();
    }

    bool took(std::size_t i, Rule::Scope scope) const
    {
        return matched_[i] != nullptr && matched_[i]->scope == scope;
    }

    /// "Anna Berg" and below it "Redakteurin Wirtschaft"
    bool heads_author_box(std::size_t i) const
    {
        const std::string& name = passages_[i].text.text();
        return i + 1 < passages_.size() && is_office(passages_[i + 1].text.text()) &&
               is_person_name(name, words_) && has_first_name(name, words_);
    }

    /// The headlines after the passage. A last one that is set off and has prose below it may be a heading.
    void drop_teasers(std::size_t at)
    {
        bool attached = has_gaps_;
        for (std::size_t i = at + 1; i < passages_.size() && !took(i, Rule::Scope::teasers); ++i) {
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
            passages_[i].dropped_by = matched_[at]->name;
        }
    }

    /// What is left below the last teasers of the page, where a reading time among nothing but single
    /// sentences tells the cards of other articles from the last short paragraphs of this one.
    void drop_cards()
    {
        std::size_t first = passages_.size();
        bool timed = false;
        while (first > 0 && could_be_card(passages_[first - 1]) && !took(first - 1, Rule::Scope::teasers)) {
            --first;
            timed = timed || passages_[first].dropped_by == "reading time";
        }
        if (!timed || first == 0 || !took(first - 1, Rule::Scope::teasers)) return;
        if (prose_before_[first - 1] == 0) return;
        for (std::size_t i = first; i < passages_.size(); ++i) {
            if (passages_[i].stays()) passages_[i].dropped_by = matched_[first - 1]->name;
        }
    }

    static bool could_be_card(const Passage& passage)
    {
        constexpr std::size_t longest_sentence = 160; // bytes
        const std::string_view text = passage.text.text();
        return !passage.stays() || (passage.form == Passage::Form::text && !passage.pinned &&
                                    text.size() <= longest_sentence && !goes_into_second_sentence(text));
    }

    /// All that follows the first passage that says so, if an article stands before it.
    void drop_rest()
    {
        std::size_t after = 0;
        for (std::size_t i = 0; i < passages_.size(); ++i) {
            after += prose_bytes(i);
        }
        std::size_t before = 0;
        const Rule* rest = nullptr;
        for (std::size_t i = 0; i < passages_.size(); ++i) {
            const std::size_t bytes = prose_bytes(i);
            after -= bytes;
            before += bytes;
            const bool article_before = before >= least_article && after <= before * longest_rest;
            if (rest == nullptr && article_before && took(i, Rule::Scope::rest)) rest = matched_[i];
            if (rest != nullptr && passages_[i].stays() && !passages_[i].pinned)
                passages_[i].dropped_by = rest->name;
        }
    }

    std::size_t prose_bytes(std::size_t i) const
    {
        return is_staying_prose(i) ? passages_[i].text.text().size() : 0;
    }

    Draft draft_;
    const WordLists& words_;
    const std::vector<Rule>& rules_;
    std::vector<Passage>& passages_;
    std::vector<const Rule*> matched_;      ///< the rule that took a passage by its own looks
    std::vector<std::size_t> prose_before_; ///< paragraphs before each passage
    bool has_pins_ = false;
    bool headings_attached_ = false;
    bool has_gaps_ = true; ///< blank lines (or blocks) set passages off at all
};

} // namespace

Draft drop_boilerplate(Draft draft, const Knowledge& knowledge)
{
    return Sweeper(std::move(draft), knowledge).run();
}

bool is_boilerplate(std::string_view line, const std::vector<Rule>& rules)
{
    const Candidate candidate(line);
    return std::any_of(rules.begin(), rules.end(), [&](const Rule& rule) {
        if (rule.at != Rule::Place::anywhere || rule.action != Rule::Action::drop) return false;
        // The first line of a wrapped paragraph is not all of it.
        const bool goes_on =
            rule.scope == Rule::Scope::paragraph && line.size() > longest_button && !ends_sentence(line);
        return !goes_on && candidate.matches(rule);
    });
}

bool is_kept(std::string_view passage, const std::vector<Rule>& rules)
{
    if (std::none_of(rules.begin(), rules.end(), pins)) return false;
    const Candidate candidate(passage);
    return std::any_of(rules.begin(), rules.end(),
                       [&](const Rule& rule) { return pins(rule) && candidate.matches(rule); });
}

} // namespace article
