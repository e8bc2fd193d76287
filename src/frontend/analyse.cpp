#include "frontend/analyse.hpp"

#include "article/clean.hpp"
#include "frontend/classify.hpp"
#include "frontend/doubts.hpp"
#include "frontend/first_use.hpp"
#include "frontend/foreign.hpp"
#include "frontend/german.hpp"
#include "frontend/list_number.hpp"
#include "frontend/own_abbreviations.hpp"
#include "frontend/phrase.hpp"
#include "frontend/segment.hpp"
#include "frontend/tokenise.hpp"
#include "frontend/verbalise.hpp"

#include <algorithm>
#include <iterator>
#include <optional>
#include <utility>

namespace frontend {

namespace {

using article::Block;
using article::Role;
using article::Warning;

/// A text with its tokens; the views point into `text`, which must stay where it is.
struct Classified {
    std::vector<RawToken> raw;
    std::vector<ClassifiedToken> tokens;

    std::span<const ClassifiedToken> of(TokenRange range) const
    {
        return std::span(tokens).subspan(range.begin, range.end - range.begin);
    }
};

Classified classify_text(std::string_view text, const German& german)
{
    Classified result;
    result.raw = tokenise(text);
    result.tokens = classify(result.raw, german);
    return result;
}

/// A block's, where a list item may begin with its number.
Classified classify_block(const Block& block, const German& german)
{
    if (block.role != Role::list_item) return classify_text(block.text.text(), german);
    Classified result;
    result.raw = tokenise(block.text.text());
    auto number = list_number(result.raw);
    const std::size_t taken = number ? number->count : 0;
    result.tokens = classify(std::span(result.raw).subspan(taken), german);
    for (ClassifiedToken& token : result.tokens)
        token.first += taken;
    if (number) result.tokens.insert(result.tokens.begin(), *std::move(number));
    return result;
}

Boundary boundary_after(Role role)
{
    if (role == Role::title || role == Role::heading) return Boundary::heading;
    return role == Role::list_item ? Boundary::list_item : Boundary::paragraph;
}

/// The utterances of one block in order; what is not heard at all (a line of asterisks) is none.
std::vector<Utterance> utterances_of(const Block& block, const Classified& classified,
                                     std::span<const TokenRange> sentences)
{
    std::vector<Utterance> utterances;
    for (const TokenRange sentence : sentences) {
        Utterance whole = verbalise(classified.of(sentence), block.text.text());
        if (whole.spoken.empty()) continue;
        whole.role = block.role;
        whole.after = Boundary::sentence;
        for (Token& token : whole.tokens)
            token.source = block.text.source_of(token.source);
        std::vector<Utterance> parts = phrase(std::move(whole));
        for (Utterance& part : parts)
            part.foreign = foreign_in(part, block);
        std::move(parts.begin(), parts.end(), std::back_inserter(utterances));
    }
    if (!utterances.empty()) utterances.back().after = boundary_after(block.role);
    return utterances;
}

bool opens_chapter(const Block& block) { return block.role == Role::title || block.role == Role::heading; }

/// Contracts of Script: a chapter has an utterance, a script has a chapter, the last boundary is the end.
void complete(Script& script)
{
    std::erase_if(script.chapters, [](const Chapter& chapter) { return chapter.utterances.empty(); });
    if (script.chapters.empty()) {
        script.chapters.push_back({script.metadata.title, 1, {Utterance{}}});
        script.warnings.push_back({"nothing in this article can be spoken", {}});
    }
    script.chapters.back().utterances.back().after = Boundary::end;
}

} // namespace

std::string_view name(Acronyms acronyms)
{
    return acronyms == Acronyms::first_full ? "first-full" : "as-written";
}

Script analyse(const article::Article& article, const German& known, Acronyms acronyms)
{
    const std::optional<German> own = with_own_abbreviations(known, article.abbreviations);
    const German& german = own ? *own : known;
    Script script;
    script.metadata = article.metadata;
    // What says nothing of its language is taken for what Vorlaut reads.
    if (script.metadata.language.empty()) script.metadata.language = "de";
    script.warnings = article.warnings;
    Doubts doubts;
    std::optional<FirstUses> first_uses;
    if (acronyms == Acronyms::first_full) first_uses.emplace(german);
    for (const Block& block : article.blocks) {
        Classified classified = classify_block(block, german);
        doubts.add(block, classified.tokens, classified.raw);
        const std::vector<TokenRange> sentences = segment(classified.tokens, classified.raw, german);
        if (first_uses) first_uses->expand(classified.tokens, classified.raw, sentences);
        std::vector<Utterance> utterances = utterances_of(block, classified, sentences);
        if (utterances.empty()) continue;
        if (opens_chapter(block)) {
            script.chapters.push_back({block.text.text(), block.level, {}});
        } else if (script.chapters.empty()) {
            script.chapters.push_back({article.metadata.title, 1, {}});
        }
        std::move(utterances.begin(), utterances.end(),
                  std::back_inserter(script.chapters.back().utterances));
    }
    for (Warning& warning : doubts.take())
        script.warnings.push_back(std::move(warning));
    std::stable_sort(script.warnings.begin(), script.warnings.end(),
                     [](const Warning& a, const Warning& b) { return a.source.begin < b.source.begin; });
    complete(script);
    return script;
}

std::string normalize(std::string_view line, const German& german)
{
    const article::MappedText clean = article::clean(line, 0);
    const Classified classified = classify_text(clean.text(), german);
    std::string spoken;
    for (const TokenRange sentence : segment(classified.tokens, classified.raw, german)) {
        const std::string said = verbalise(classified.of(sentence), clean.text()).spoken;
        if (!spoken.empty() && !said.empty()) spoken += ' ';
        spoken += said;
    }
    return spoken;
}

std::vector<std::string> sentences(std::string_view paragraph, const German& german)
{
    const article::MappedText clean = article::clean(paragraph, 0);
    const Classified classified = classify_text(clean.text(), german);
    std::vector<std::string> found;
    for (const TokenRange range : segment(classified.tokens, classified.raw, german)) {
        const base::Span span =
            base::hull(classified.tokens[range.begin].written, classified.tokens[range.end - 1].written);
        found.emplace_back(span.of(clean.text()));
    }
    return found;
}

} // namespace frontend
