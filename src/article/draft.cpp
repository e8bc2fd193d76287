#include "article/draft.hpp"

#include "article/spelling.hpp"
#include "base/utf8.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <iterator>
#include <map>
#include <optional>

namespace article {

namespace {

/// In characters: headlines and teasers are shorter, paragraphs mostly longer.
constexpr std::size_t surely_prose = 200;
constexpr std::size_t sentence_words = 8;

Block block_of(Passage passage)
{
    const bool is_heading = passage.role == Role::heading;
    const int level = passage.role == Role::title ? 1 : is_heading ? std::max(passage.level, 1) : 0;
    return {passage.role, level, std::move(passage.text), {}};
}

constexpr std::size_t most_annotations = 1000; // of a kind
constexpr std::size_t longest_written = 30;    // bytes
constexpr std::size_t longest_long_form = 150; // bytes

/// The stretches of a block that are marked as foreign, where the block holds German, too or not.
std::vector<ForeignSpan> foreign_in(const MappedText& text, const std::vector<Annotations::Foreign>& marked)
{
    std::vector<ForeignSpan> found;
    const base::Span whole = text.source();
    auto next = std::lower_bound(
        marked.begin(), marked.end(), whole.begin,
        [](const Annotations::Foreign& each, std::uint32_t begin) { return each.source.end <= begin; });
    for (; next != marked.end() && next->source.begin < whole.end; ++next) {
        const base::Span span = text.made_from(next->source);
        if (span.empty()) continue;
        const bool goes_on = !found.empty() && span.begin <= found.back().span.end;
        if (goes_on && found.back().language == next->language) {
            found.back().span.end = std::max(found.back().span.end, span.end);
        } else if (!goes_on || span.begin == found.back().span.end) {
            found.push_back({span, next->language});
        }
    }
    return found;
}

/// What is prose but was never going to be read: of these nobody wonders where they are.
bool is_never_read(std::string_view rule)
{
    constexpr std::array<std::string_view, 6> rules{"code",     "table",     "front matter",
                                                    "footnote", "footnotes", "image"};
    return std::find(rules.begin(), rules.end(), rule) != rules.end();
}

/// Where rules dropped more than this part of the prose, in per cent, someone should look.
constexpr std::size_t most_dropped = 60;

std::optional<Warning> warning_of_loss(const Article& article)
{
    std::size_t kept = 0;
    for (const Block& block : article.blocks)
        kept += looks_like_prose(block.text.text()) ? block.text.text().size() : 0;
    std::size_t dropped = 0;
    std::map<std::string_view, std::size_t> by_rule;
    for (const Dropped& each : article.dropped) {
        if (is_never_read(each.rule) || !looks_like_prose(each.text)) continue;
        dropped += each.text.size();
        by_rule[each.rule] += each.text.size();
    }
    if (dropped * 100 <= (kept + dropped) * most_dropped) return std::nullopt;
    const auto worst = std::max_element(by_rule.begin(), by_rule.end(),
                                        [](const auto& a, const auto& b) { return a.second < b.second; });
    return Warning{
        fmt::format("{} % of the prose was left out, most of it by the rule “{}”; `vorlaut extract "
                    "--dropped` lists it",
                    dropped * 100 / (kept + dropped), worst->first),
        {}};
}

} // namespace

bool has_gaps(const Draft& draft)
{
    return std::count_if(draft.passages.begin(), draft.passages.end(),
                         [](const Passage& passage) { return passage.gap_before; }) > 1;
}

bool looks_like_prose(std::string_view text)
{
    if (base::count_code_points(text) >= surely_prose) return true;
    const bool sentence = ends_sentence(without_closing_bracket(text)) || goes_into_second_sentence(text);
    return sentence && words_of(text).size() >= sentence_words;
}

void note(Annotations& annotations, Abbreviation abbreviation)
{
    std::vector<Abbreviation>& known = annotations.abbreviations;
    const bool fits = !abbreviation.written.empty() && abbreviation.written.size() <= longest_written &&
                      abbreviation.long_form.size() > abbreviation.written.size() &&
                      abbreviation.long_form.size() <= longest_long_form && known.size() < most_annotations;
    const auto same = [&](const Abbreviation& each) { return each.written == abbreviation.written; };
    if (fits && std::none_of(known.begin(), known.end(), same)) known.push_back(std::move(abbreviation));
}

void note(Annotations& annotations, base::Span source, std::string_view language)
{
    std::vector<Annotations::Foreign>& foreign = annotations.foreign;
    if (source.empty()) return;
    if (!foreign.empty() && foreign.back().language == language &&
        foreign.back().source.end == source.begin) {
        foreign.back().source.end = source.end;
        return;
    }
    if (foreign.size() < most_annotations) foreign.push_back({source, std::string(language)});
}

Article finish(Draft draft, Article article)
{
    article.dropped = std::move(draft.cut);
    std::stable_sort(draft.annotations.foreign.begin(), draft.annotations.foreign.end(),
                     [](const auto& a, const auto& b) { return a.source.begin < b.source.begin; });
    for (Passage& passage : draft.passages) {
        if (passage.stays()) {
            article.blocks.push_back(block_of(std::move(passage)));
            Block& block = article.blocks.back();
            block.foreign = foreign_in(block.text, draft.annotations.foreign);
        } else {
            article.dropped.push_back(
                {passage.text.text(), std::move(passage.dropped_by), passage.text.source()});
        }
    }
    std::stable_sort(article.dropped.begin(), article.dropped.end(),
                     [](const Dropped& a, const Dropped& b) { return a.source.begin < b.source.begin; });
    std::move(draft.warnings.begin(), draft.warnings.end(), std::back_inserter(article.warnings));
    article.metadata = std::move(draft.metadata);
    article.abbreviations = std::move(draft.annotations.abbreviations);
    if (auto loss = warning_of_loss(article)) article.warnings.push_back(*std::move(loss));
    return article;
}

} // namespace article
