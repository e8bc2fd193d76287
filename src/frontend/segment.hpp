// segment: classified tokens → sentences. A full stop is only understood once the token it belongs to has a
// class, so this works on classes: a full stop that a class took for itself ends a sentence as far as that
// class says it may; any other ends one before a capital letter, a number or an opening mark.
// Closing quotes and brackets stay with the sentence; nothing ends inside brackets or a short quotation, nor
// before a comma or a lower-case word ("Kommt ihr?", fragte sie). A pause mark ends the sentence that it
// stands in or behind, wherever that is. Total and linear.
#pragma once

#include "frontend/classify.hpp"

#include <span>
#include <vector>

namespace frontend {

/// Classified tokens [begin, end).
struct TokenRange {
    std::size_t begin = 0;
    std::size_t end = 0;
};

/// Sentences in order; together they hold every token.
std::vector<TokenRange> segment(std::span<const ClassifiedToken> classified, std::span<const RawToken> tokens,
                                const German& german);

} // namespace frontend
