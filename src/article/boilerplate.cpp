#include "article/boilerplate.hpp"

#include <algorithm>

namespace article {

namespace {

/// Prose before which a passage is at the top, and after which it is not yet the end.
constexpr std::size_t prose_at_top = 1;
constexpr std::size_t prose_at_end = 2;
/// So many bytes that stay are an article, and what follows it may go with a `rest` rule.
constexpr std::size_t least_article = 400;

bool is_teaser(const Passage& passage)
{
    return passage.stays() && !passage.is_prose && !passage.text.text().ends_with('.');
}

class Sweeper {
public:
    Sweeper(Draft draft, const std::vector<Rule>& rules)
        : draft_(std::move(draft)), rules_(rules), passages_(draft_.passages)
    {
        has_gaps_ = std::count_if(passages_.begin(), passages_.end(),
                                  [](const Passage& passage) { return passage.gap_before; }) > 1;
    }

    Draft run()
    {
        sweep_down();
        sweep_up();
        return std::move(draft_);
    }

private:
    void sweep_down()
    {
        std::size_t prose = 0;
        std::size_t bytes = 0;
        for (std::size_t i = 0; i < passages_.size(); ++i) {
            Passage& passage = passages_[i];
            if (passage.stays()) {
                const Rule::Place here = prose <= prose_at_top ? Rule::Place::top : Rule::Place::anywhere;
                if (const Rule* rule = find_rule(passage, here)) drop(i, *rule, bytes);
            }
            if (!passage.stays()) continue;
            prose += passage.is_prose ? 1U : 0U;
            bytes += passage.text.text().size();
        }
    }

    void sweep_up()
    {
        std::size_t prose = 0;
        for (std::size_t i = passages_.size(); i-- > 0 && prose <= prose_at_end;) {
            Passage& passage = passages_[i];
            if (!passage.stays()) continue;
            if (const Rule* rule = find_rule(passage, Rule::Place::end)) passage.dropped_by = rule->name;
            prose += passage.stays() && passage.is_prose ? 1U : 0U;
        }
    }

    const Rule* find_rule(const Passage& passage, Rule::Place here) const
    {
        const Candidate candidate(passage.text.text());
        const auto found = std::find_if(rules_.begin(), rules_.end(), [&](const Rule& rule) {
            const bool in_place =
                rule.at == here || (rule.at == Rule::Place::anywhere && here != Rule::Place::end);
            return in_place && candidate.matches(rule);
        });
        return found == rules_.end() ? nullptr : &*found;
    }

    void drop(std::size_t at, const Rule& rule, std::size_t bytes_before)
    {
        passages_[at].dropped_by = rule.name;
        if (rule.scope == Rule::Scope::teasers) drop_teasers(at, rule);
        if (rule.scope == Rule::Scope::rest && bytes_before >= least_article) {
            for (std::size_t i = at + 1; i < passages_.size(); ++i) {
                if (passages_[i].stays()) passages_[i].dropped_by = rule.name;
            }
        }
    }

    /// The headlines after the passage. A last one that is set off and has prose below it may be a heading.
    void drop_teasers(std::size_t at, const Rule& rule)
    {
        bool attached = has_gaps_;
        for (std::size_t i = at + 1; i < passages_.size() && is_teaser(passages_[i]); ++i) {
            attached = attached && !passages_[i].gap_before;
            const bool heads_prose = i + 1 < passages_.size() && !is_teaser(passages_[i + 1]);
            if (heads_prose && !attached) return;
            const Rule* const own = find_rule(passages_[i], Rule::Place::anywhere);
            passages_[i].dropped_by = own != nullptr ? own->name : rule.name;
        }
    }

    Draft draft_;
    const std::vector<Rule>& rules_;
    std::vector<Passage>& passages_;
    bool has_gaps_ = true; ///< blank lines (or blocks) set passages off at all
};

} // namespace

Draft drop_boilerplate(Draft draft, const std::vector<Rule>& rules)
{
    return Sweeper(std::move(draft), rules).run();
}

bool is_boilerplate(std::string_view line, const std::vector<Rule>& rules)
{
    const Candidate candidate(line);
    return std::any_of(rules.begin(), rules.end(), [&](const Rule& rule) {
        return rule.at == Rule::Place::anywhere && candidate.matches(rule);
    });
}

} // namespace article
