#include "frontend/classify.hpp"

#include "frontend/classes/classes.hpp"
#include "frontend/unclaimed.hpp"

#include <algorithm>
#include <utility>

namespace frontend {

namespace {

bool starts_at(const SemioticClass& candidate, Kind kind)
{
    switch (kind) {
    case Kind::word:
        return candidate.starts.word;
    case Kind::number:
        return candidate.starts.number;
    case Kind::punctuation:
        return candidate.starts.punctuation;
    case Kind::symbol:
        return candidate.starts.symbol;
    case Kind::end:
        break;
    }
    return false;
}

ClassifiedToken classify_at(const Cursor& at)
{
    for (const SemioticClass& candidate : semiotic_classes()) {
        if (!starts_at(candidate, at[0].kind)) continue;
        if (auto reading = candidate.read(at)) {
            ClassifiedToken found;
            found.semiotic_class = candidate.name;
            found.rule = reading->rule;
            found.count = reading->tokens;
            found.full_stop = reading->full_stop;
            found.speech = ClassifiedToken::Speech::replaced;
            found.spoken = std::move(reading->spoken);
            return found;
        }
    }
    return unclaimed(at);
}

} // namespace

std::vector<ClassifiedToken> classify(std::span<const RawToken> tokens, const German& german)
{
    std::vector<ClassifiedToken> classified;
    classified.reserve(tokens.size());
    for (std::size_t at = 0; at < tokens.size();) {
        ClassifiedToken found = classify_at(Cursor(tokens, at, german));
        found.first = at;
        found.count = std::min(std::max<std::size_t>(found.count, 1), tokens.size() - at);
        found.written = {tokens[at].begin, tokens[at + found.count - 1].end()};
        found.space_before = tokens[at].space_before;
        at += found.count;
        classified.push_back(std::move(found));
    }
    return classified;
}

} // namespace frontend
