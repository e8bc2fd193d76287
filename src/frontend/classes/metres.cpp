#include "frontend/classes/metres.hpp"

#include "frontend/numeral.hpp"
#include "frontend/phrase_word.hpp"
#include "frontend/unit.hpp"

#include <utility>

namespace frontend::measure {

namespace {

constexpr std::size_t longest_metres = 3; // digits; more are surveyed, not seen

/// A quantity with metres and centimetres; none for any other.
std::optional<Quantity> metres_at(const Cursor& at)
{
    std::optional<Quantity> quantity = parse_quantity(at);
    if (!quantity) return {};
    const Numeral& numeral = quantity->numeral;
    const bool has_centimetres = quantity->magnitude == nullptr && numeral.sign == Sign::none &&
                                 numeral.mark == DecimalMark::comma && numeral.decimals.size() == 2 &&
                                 numeral.integer.size() <= longest_metres && numeral.integer.front() != '0';
    return has_centimetres ? quantity : std::nullopt;
}

bool is_metre(const Cursor& at)
{
    if (at[0].is("Meter") || at[0].is("Metern")) return true;
    const Unit unit = unit_at(at);
    return unit.row != nullptr && unit.row->key() == "m";
}

/// "m/s", "m-Brett", "m's"
bool goes_on(const RawToken& next)
{
    return !next.space_before && (next.is_word() || next.is_number() || next.is_one_of({"/", "-", "'", "’"}));
}

/// The unit behind a number, the cursor: its own or, in "zwischen 2,50 und 3,50 m", that of the number that
/// follows.
std::optional<Cursor> unit_of(const Cursor& behind)
{
    if (is_metre(behind)) return behind;
    if (!behind[0].is_one_of({"und", "bis", "oder", "-", "–", "x", "×"})) return {};
    const Cursor next = behind.advanced(1);
    const std::optional<Quantity> second = metres_at(next);
    if (!second) return {};
    const Cursor unit = next.advanced(static_cast<std::ptrdiff_t>(second->tokens));
    return is_metre(unit) ? std::optional(unit) : std::nullopt;
}

std::string speak_whole_metres(Quantity metres, const Cursor& at, const Cursor& unit)
{
    metres.numeral.mark = DecimalMark::none;
    const bool dative = unit[0].is("Metern") && !metres.numeral.is_one(); // as it is written
    const std::string number = ending_of_extent(unit[1].text) ? speak(metres.numeral, "einen")
                                                              : speak(metres, at, Gender::masculine);
    return number + (dative ? " Metern" : " Meter");
}

std::string speak_centimetres(std::string_view digits)
{
    if (digits == "00") return {};
    return ' ' + speak_integer(digits.front() == '0' ? digits.substr(1) : digits);
}

} // namespace

std::optional<Reading> read_metres(const Cursor& at)
{
    std::optional<Quantity> quantity = metres_at(at);
    if (!quantity) return {};
    const Cursor behind = at.advanced(static_cast<std::ptrdiff_t>(quantity->tokens));
    const std::optional<Cursor> unit = unit_of(behind);
    if (!unit || goes_on((*unit)[1])) return {};
    const bool is_its_own = is_metre(behind);
    const std::size_t tokens = quantity->tokens + (is_its_own ? 1 : 0);
    const std::string centimetres = speak_centimetres(quantity->numeral.decimals);
    return Reading{is_its_own ? "metres" : "metres_shared", tokens,
                   speak_whole_metres(std::move(*quantity), at, *unit) + centimetres, FullStop::none};
}

} // namespace frontend::measure
