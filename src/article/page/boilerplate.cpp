#include "article/page/boilerplate.hpp"

#include "article/clean.hpp"
#include "article/page/teaser_list.hpp"
#include "article/rules/line_rules.hpp"
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
constexpr std::size_t longest_row = 120; ///< bytes, of several buttons

class Sweeper {
public:
    Sweeper(Draft draft, const Knowledge& knowledge)
        : draft_(std::move(draft)), rules_(knowledge.rules), passages_(draft_.passages),
          matched_(passages_.size(), nullptr), teasers_(draft_, knowledge.words)
    {
        std::size_t prose = 0;
        for (const Passage& passage : passages_) {
            prose_before_.push_back(prose);
            prose += passage.is_prose && passage.form != Passage::Form::heading ? 1U : 0U;
        }
        has_pins_ = std::any_of(rules_.begin(), rules_.end(), pins);
    }

    Draft run()
    {
        if (has_pins_) pin();
        sweep_down();
        sweep_up();
        teasers_.drop_headlines(matched_);
        drop_rest();
        teasers_.drop_cards(matched_);
        return std::move(draft_);
    }

private:
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

    bool took(std::size_t i, Rule::Scope scope) const
    {
        return matched_[i] != nullptr && matched_[i]->scope == scope;
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
    const std::vector<Rule>& rules_;
    std::vector<Passage>& passages_;
    TeaserLists::Matches matched_;          ///< the rule that took a passage by its own looks
    std::vector<std::size_t> prose_before_; ///< paragraphs before each passage
    TeaserLists teasers_;
    bool has_pins_ = false;
};

} // namespace

Draft drop_boilerplate(Draft draft, const Knowledge& knowledge)
{
    return Sweeper(std::move(draft), knowledge).run();
}

} // namespace article
