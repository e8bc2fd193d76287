#include "frontend/classes/score.hpp"

#include "frontend/numeral.hpp"
#include "frontend/word_case.hpp"

namespace frontend::score {

namespace {

/// "3:1", "1:25.000"; with blanks on both sides, too: "1 : 140 Mio."
bool is_colon(const Cursor& at, std::ptrdiff_t offset)
{
    const bool apart = at[offset].space_before && at[offset + 1].space_before;
    const bool together = !at[offset].space_before && !at[offset + 1].space_before;
    return at[offset].is(":") && at[offset + 1].is_number() && (apart || together);
}

} // namespace

std::optional<Reading> read(const Cursor& at)
{
    const std::optional<Numeral> left = parse_numeral(at);
    if (!left || left->sign != Sign::none) return {};
    const auto colon = static_cast<std::ptrdiff_t>(left->tokens);
    if (!is_colon(at, colon)) return {};
    const Cursor right = at.advanced(colon + 1);
    const std::optional<Quantity> quantity = parse_quantity(right);
    const std::size_t tokens = left->tokens + 1 + quantity->tokens;
    const std::string spoken = speak(*left, "eins") + " zu " + speak(*quantity, right, {});
    if (at.joins_word(static_cast<std::ptrdiff_t>(tokens))) // "2:0-Sieg"
        return Reading{"compound", tokens, hyphenated(spoken), FullStop::none};
    return Reading{"score", tokens, spoken, quantity->full_stop};
}

} // namespace frontend::score
