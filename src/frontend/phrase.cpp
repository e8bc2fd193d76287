#include "frontend/phrase.hpp"

#include "frontend/cut.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace frontend {

namespace {

/// No part is shorter, in bytes of `spoken`: "sagte er." does not stand alone.
constexpr std::size_t shortest_part = 40;

/// How good a place it is to breathe after this token; 0: none.
int strength(std::string_view mark)
{
    struct Breath {
        std::string_view mark;
        int strength;
    };
    static constexpr std::array<Breath, 9> breaths{
        {{".", 4}, {"!", 4}, {"?", 4}, {"…", 4}, {";", 3}, {":", 3}, {"–", 3}, {"—", 3}, {",", 2}}};
    for (const Breath& breath : breaths) {
        if (breath.mark == mark) return breath.strength;
    }
    return 1;
}

/// The same after a token that may be a closing quote or bracket: then what stands before it counts.
int strength_after(const Utterance& utterance, std::size_t first, std::size_t token)
{
    static constexpr std::array<std::string_view, 8> closing{"“", "”", "\"", "»", "«", "‘", ")", "]"};
    for (;; --token) {
        const std::string_view mark = utterance.tokens[token].spoken.of(utterance.spoken);
        const bool closes = std::count(closing.begin(), closing.end(), mark) > 0;
        if (!closes || token == first) return strength(mark);
    }
}

/// Whether `spoken` has white space between this token and the next.
bool gap_after(const Utterance& utterance, std::size_t token)
{
    return utterance.tokens[token].spoken.end < utterance.tokens[token + 1].spoken.begin;
}

/// The token after which the part that starts with token `first` is to end.
std::size_t end_of_part(const Utterance& utterance, std::size_t first)
{
    const std::vector<Token>& tokens = utterance.tokens;
    const std::size_t start = tokens[first].spoken.begin;
    const std::size_t whole = utterance.spoken.size();
    if (whole - start <= longest_utterance) return tokens.size() - 1;

    const std::size_t furthest = std::min(start + longest_utterance, whole - shortest_part);
    std::size_t best = tokens.size();
    int best_strength = 0;
    for (std::size_t i = first; i + 1 < tokens.size(); ++i) {
        const std::size_t end = tokens[i].spoken.end;
        if (end > furthest && best_strength > 0) break;
        if (end < start + shortest_part || !gap_after(utterance, i)) continue;
        const int here = strength_after(utterance, first, i);
        if (here >= best_strength) {
            best = i;
            best_strength = here;
        }
    }
    return std::min(best, tokens.size() - 1);
}

} // namespace

std::vector<Utterance> phrase(Utterance utterance)
{
    std::vector<Utterance> parts;
    if (utterance.spoken.size() <= longest_utterance) {
        parts.push_back(std::move(utterance));
        return parts;
    }
    for (std::size_t first = 0; first < utterance.tokens.size();) {
        const std::size_t last = end_of_part(utterance, first);
        parts.push_back(cut(utterance, first, last));
        first = last + 1;
    }
    return parts;
}

} // namespace frontend
