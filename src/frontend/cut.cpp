#include "frontend/cut.hpp"

namespace frontend {

namespace {

base::Span shifted(base::Span span, std::uint32_t back) { return {span.begin - back, span.end - back}; }

} // namespace

Utterance cut(const Utterance& whole, std::size_t first, std::size_t last)
{
    const base::Span written = base::hull(whole.tokens[first].written, whole.tokens[last].written);
    const base::Span spoken = base::hull(whole.tokens[first].spoken, whole.tokens[last].spoken);
    Utterance part;
    part.role = whole.role;
    part.written = written.of(whole.written);
    part.spoken = spoken.of(whole.spoken);
    part.after = last + 1 == whole.tokens.size() ? whole.after : Boundary::clause;
    for (std::size_t i = first; i <= last; ++i) {
        Token token = whole.tokens[i];
        token.written = shifted(token.written, written.begin);
        token.spoken = shifted(token.spoken, spoken.begin);
        part.tokens.push_back(token);
    }
    return part;
}

} // namespace frontend
