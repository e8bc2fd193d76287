#include "frontend/foreign.hpp"

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

} // namespace frontend
