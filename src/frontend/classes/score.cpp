#include "frontend/classes/score.hpp"

#include "frontend/numeral.hpp"

namespace frontend::score {

std::optional<Reading> read(const Cursor& at)
{
    const std::optional<Numeral> left = parse_numeral(at);
    if (!left || left->sign != Sign::none) return {};
    const auto colon = static_cast<std::ptrdiff_t>(left->tokens);
    const bool glued = at.glued(colon, ":") && at[colon + 1].is_number() && !at[colon + 1].space_before;
    if (!glued) return {};
    const std::optional<Numeral> right = parse_numeral(at.advanced(colon + 1));
    return Reading{"score", left->tokens + 1 + right->tokens,
                   speak(*left, "eins") + " zu " + speak(*right, "eins"), FullStop::none};
}

} // namespace frontend::score
