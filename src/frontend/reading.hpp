// A reading: what one class makes of the tokens at a place. Each class of classes/ has one function
//     std::optional<Reading> read(const Cursor& at)
// that says whether its pattern starts exactly there, how far it reaches and how it is spoken. It looks at
// the tokens around as far as it needs, must be total, and must not take longer the longer the text is.
#pragma once

#include "frontend/token.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace frontend {

/// What the last full stop of a reading means for the sentence.
enum class FullStop : std::uint8_t {
    none,        ///< the reading does not end with a full stop of its own
    never_ends,  ///< "Dr.", "3." before a noun: the sentence goes on
    may_end,     ///< "Mio.", "24.12.": ends it before a word that is no noun ("Danach", "Sie")
    usually_ends ///< "usw.", "wurde nur 3.": ends it before any word with a capital
};

struct Reading {
    std::string_view rule;  ///< which rule of the class; lives as long as the program
    std::size_t tokens = 1; ///< how many raw tokens it takes, at least one
    std::string spoken;     ///< without surrounding space; empty: nothing is said
    FullStop full_stop = FullStop::none;
};

} // namespace frontend
