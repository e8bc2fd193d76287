#include "frontend/classes/law.hpp"

namespace frontend::law {

namespace {

/// "S." means "Satz" and not "Seite" when an article or paragraph of a law stands shortly before it.
bool cites_a_law(const Cursor& at)
{
    for (std::ptrdiff_t back = -1; back >= -4; --back) {
        if (at[back].is("Abs") || at[back].is("Absatz") || at[back].is("§")) return true;
    }
    return false;
}

} // namespace

std::optional<Reading> read(const Cursor& at)
{
    if (at[0].is("§") && at.glued(1, "§")) return Reading{"paragraphs", 2, "Paragrafen", FullStop::none};
    if (at[0].is("§")) return Reading{"paragraph", 1, "Paragraf", FullStop::none};
    if (at[0].is("S") && at.glued(1, ".") && at[2].is_number() && cites_a_law(at)) {
        return Reading{"sentence", 2, "Satz", FullStop::never_ends};
    }
    return {};
}

} // namespace frontend::law
