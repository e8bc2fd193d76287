#include "frontend/classes/enumeration.hpp"

#include "frontend/classes/roman.hpp"
#include "frontend/german.hpp"
#include "frontend/number_speller.hpp"
#include "frontend/numeral.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

namespace frontend::enumeration {

namespace {

constexpr std::ptrdiff_t furthest = 100; // tokens to the number before or after
constexpr std::uint64_t longest_list = 30;

/// Where a list item may begin: at the start and after these.
bool may_begin_item(const Cursor& at)
{
    static constexpr std::array<std::string_view, 12> marks{".", "!", "?", ":", ",", ";",
                                                            "–", "“", "«", "»", ")", "("};
    const RawToken& before = at[-1];
    if (before.is(".") && at[-2].is_number()) return false; // "3. 10."
    return before.kind == Kind::end || std::find(marks.begin(), marks.end(), before.text) != marks.end();
}

/// The number of the item that begins here; 0 if none does. `kind` tells "2." from "II."
std::uint64_t item_at(const Cursor& at, Kind kind)
{
    if (at[0].kind != kind || !at.glued(1, ".") || !may_begin_item(at)) return 0;
    const RawToken& next = at[2];
    if (!next.space_before || !(next.is_word() || next.is("„") || next.is("»"))) return 0;
    if (at.german().has(TableName::ordinal_nouns, next.text)) return 0; // "1. Halbzeit, 2. Halbzeit"
    if (kind == Kind::number) return plain_number(at[0]).value_or(0);
    return at[0].shape == Shape::upper ? roman::value(at[0].text) : 0;
}

bool has_item(const Cursor& at, std::uint64_t number, std::ptrdiff_t step)
{
    for (std::ptrdiff_t offset = step; offset <= furthest && offset >= -furthest; offset += step) {
        if (at[offset].kind == Kind::end) return false;
        if (at[offset].kind == at[0].kind && item_at(at.advanced(offset), at[0].kind) == number) return true;
    }
    return false;
}

} // namespace

std::optional<Reading> read(const Cursor& at)
{
    const std::uint64_t number = item_at(at, at[0].kind);
    if (number == 0 || number > longest_list) return {};
    const bool counts_on = has_item(at, number + 1, 1) || (number > 1 && has_item(at, number - 1, -1));
    if (!counts_on) return {};
    return Reading{"item", 2, ordinal_stem(number) + "ens", FullStop::never_ends};
}

} // namespace frontend::enumeration
