#include "frontend/classes/pause.hpp"

#include "article/pause_mark.hpp"

namespace frontend::pause {

std::optional<Reading> read(const Cursor& at)
{
    constexpr std::ptrdiff_t most_tokens = 10;
    if (!at[0].is("[") || at[1].space_before || !at[1].is_word()) return {};
    std::string mark;
    for (std::ptrdiff_t i = 0; i < most_tokens && at[i].kind != Kind::end; ++i) {
        mark += at[i].text;
        if (!at[i].is("]")) continue;
        if (!article::pause_mark(mark)) return {};
        return Reading{"mark", static_cast<std::size_t>(i + 1), {}, FullStop::none};
    }
    return {};
}

} // namespace frontend::pause
