// Digits set small below or above the line: "₂" of "H₂O", "⁻⁶" of "10⁻⁶". In: the place of the first of them.
// Out: the number they write in ordinary digits and how many tokens it takes. Pure; reads at most eight
// tokens.
#pragma once

#include "frontend/token.hpp"

#include <cstddef>
#include <string>
#include <string_view>

namespace frontend {

struct SmallNumber {
    std::string digits;
    bool minus = false;     ///< in front
    std::string_view sign;  ///< behind it, as of an ion: "plus", "minus"; or empty
    std::size_t tokens = 0; ///< 0: there is none
};

/// May have decimals: "₂,₅" of "PM₂,₅".
SmallNumber subscript_at(const Cursor& at);
SmallNumber superscript_at(const Cursor& at);

} // namespace frontend
