#include "frontend/unit.hpp"

#include "frontend/german.hpp"

#include <string>

namespace frontend {

namespace {

/// 'Ein 28"-Monitor': inches, unless the mark closes a quotation that a straight mark has opened before.
bool is_inch_mark(const Cursor& at)
{
    constexpr std::ptrdiff_t furthest = 60;                                        // tokens
    const bool typographic = (at[0].is("“") || at[0].is("”")) && at.joins_word(1); // '10,25“-Bildschirm'
    if (!(at[0].is("\"") || typographic) || at[0].space_before || !at[-1].is_number()) return false;
    bool open = false;
    for (std::ptrdiff_t back = -2; back > -furthest && at[back].kind != Kind::end; --back) {
        if (at[back].is("„") || at[back].is("“")) return at[back].is("“") && !open;
        if (at[back].is("\"") && (at[back].space_before || !at[back - 1].is_number())) open = !open;
    }
    return !open;
}

} // namespace

Unit unit_at(const Cursor& at)
{
    if (is_inch_mark(at)) return {at.german()[TableName::units].find("″"), 1};
    Unit found;
    std::string written;
    for (std::ptrdiff_t i = 0; i < 4 && (i == 0 || !at[i].space_before) && at[i].kind != Kind::end; ++i) {
        written += at[i].text;
        if (const Row* row = at.german()[TableName::units].find(written))
            found = {row, static_cast<std::size_t>(i) + 1};
    }
    if (at[0].is("°") && at[1].is("C") && at[1].space_before) {
        if (const Row* row = at.german()[TableName::units].find("°C")) return {row, 2};
    }
    return found;
}

} // namespace frontend
