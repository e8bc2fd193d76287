#include "frontend/foreign.hpp"

#include "frontend/cut.hpp"

#include <algorithm>

namespace frontend {

std::vector<article::ForeignSpan> foreign_in(const Utterance& utterance, const article::Block& block)
{
    std::vector<article::ForeignSpan> found;
    if (block.foreign.empty() || utterance.tokens.empty()) return found;
    const base::Span whole = base::hull(utterance.tokens.front().source, utterance.tokens.back().source);
    for (const article::ForeignSpan& marked : block.foreign) {
        const base::Span source = block.text.source_of(marked.span);
        if (source.end <= whole.begin || source.begin >= whole.end) continue;
        article::ForeignSpan here{{}, marked.language};
        for (const Token& token : utterance.tokens) {
            if (token.source.begin < source.begin || token.source.end > source.end || token.source.empty())
                continue;
            here.span = here.span.empty() ? token.written : base::hull(here.span, token.written);
        }
        if (!here.span.empty()) found.push_back(std::move(here));
    }
    return found;
}

namespace {

bool is_word(const Token& token) { return token.semiotic_class != "punctuation" && !token.spoken.empty(); }

bool is_in(const Utterance& utterance, const SetApart& which, std::string_view language)
{
    const std::string_view main = language.substr(0, language.find('-'));
    return !utterance.foreign.empty() && !language.empty() &&
           (which.all || std::count(which.languages.begin(), which.languages.end(), main) > 0);
}

/// The language of each token that is to be set apart; empty for all others.
std::vector<std::string_view> languages_of_tokens(const Utterance& utterance, const SetApart& which)
{
    std::vector<std::string_view> languages(utterance.tokens.size());
    auto span = utterance.foreign.begin();
    for (std::size_t i = 0; i < languages.size(); ++i) {
        const base::Span token = utterance.tokens[i].written;
        while (span != utterance.foreign.end() && span->span.end <= token.begin)
            ++span;
        if (span == utterance.foreign.end()) break;
        const bool inside = span->span.begin <= token.begin && token.end <= span->span.end;
        if (inside && is_in(utterance, which, span->language)) languages[i] = span->language;
    }
    return languages;
}

bool has_gap(const Utterance& utterance, std::size_t after)
{
    return utterance.tokens[after].spoken.end < utterance.tokens[after + 1].spoken.begin;
}

/// Marks belong to the word that they touch: what closes to the one before, what opens to the one behind.
void give_marks_away(std::vector<std::string_view>& languages, const Utterance& utterance)
{
    const auto is_mark = [&](std::size_t i) { return !is_word(utterance.tokens[i]); };
    for (std::size_t i = 1; i < languages.size(); ++i) {
        if (is_mark(i) && !has_gap(utterance, i - 1)) languages[i] = languages[i - 1];
    }
    for (std::size_t i = languages.size(); i-- > 1;) {
        const bool opens = i == 1 || has_gap(utterance, i - 2);
        if (is_mark(i - 1) && opens && !has_gap(utterance, i - 1)) languages[i - 1] = languages[i];
    }
}

} // namespace

std::string_view language_of(const Utterance& utterance)
{
    if (utterance.foreign.empty()) return {};
    const std::string_view language = utterance.foreign.front().language;
    auto span = utterance.foreign.begin();
    for (const Token& token : utterance.tokens) {
        if (!is_word(token)) continue;
        while (span != utterance.foreign.end() && span->span.end <= token.written.begin)
            ++span;
        if (span == utterance.foreign.end() || span->language != language) return {};
        if (token.written.begin < span->span.begin || token.written.end > span->span.end) return {};
    }
    return language;
}

std::vector<Utterance> set_apart(Utterance utterance, const article::Block& block, const SetApart& which)
{
    std::vector<Utterance> parts;
    utterance.foreign = foreign_in(utterance, block);
    std::vector<std::string_view> languages = languages_of_tokens(utterance, which);
    give_marks_away(languages, utterance);
    for (std::size_t first = 0; first < languages.size();) {
        std::size_t end = first + 1;
        while (end < languages.size() && languages[end] == languages[first])
            ++end;
        if (first == 0 && end == languages.size()) break;
        parts.push_back(cut(utterance, first, end - 1));
        const bool ends_in_mark = !is_word(utterance.tokens[end - 1]);
        if (end < languages.size() && !ends_in_mark) parts.back().after = Boundary::voice;
        first = end;
    }
    if (parts.empty()) {
        parts.push_back(std::move(utterance));
        return parts;
    }
    for (Utterance& part : parts)
        part.foreign = foreign_in(part, block);
    std::erase_if(parts, [](const Utterance& part) { return part.spoken.empty(); });
    if (!parts.empty()) parts.back().after = utterance.after;
    return parts;
}

} // namespace frontend
