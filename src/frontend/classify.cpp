#include "frontend/classify.hpp"

#include "frontend/classes/classes.hpp"
#include "frontend/unclaimed.hpp"

#include <algorithm>
#include <utility>

namespace frontend {

namespace {

ClassifiedToken classify_at(const Cursor& at)
{
    for (const SemioticClass& candidate : classes_that_start_with(at[0].kind)) {
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
