// classify: raw tokens → classified tokens. At each place the classes of classes.hpp are asked in order; the
// first that accepts takes its tokens. What none accepts is
//   "word"         spoken as written, with what an apostrophe ties to it ("geht's")
//   "punctuation"  kept as written
//   "verbatim"     a symbol: its name from symbols.tsv, or nothing and `unplanned` set
// Total; linear as long as every class looks at a bounded stretch.
#pragma once

#include "base/span.hpp"
#include "frontend/reading.hpp"
#include "frontend/token.hpp"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace frontend {

struct ClassifiedToken {
    /// Most tokens are spoken as they are written and need no copy of their text.
    enum class Speech : std::uint8_t { as_written, replaced };

    std::string_view semiotic_class;
    std::string_view rule;
    std::size_t first = 0; ///< index of its first raw token
    std::size_t count = 1; ///< of raw tokens
    base::Span written;
    bool space_before = false;
    FullStop full_stop = FullStop::none;
    bool unplanned = false; ///< nobody has said how this is read: worth a warning
    Speech speech = Speech::as_written;
    std::string spoken; ///< where `replaced`; empty: nothing is said
};

std::vector<ClassifiedToken> classify(std::span<const RawToken> tokens, const German& german);

} // namespace frontend
