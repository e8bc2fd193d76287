#include "frontend/classes/range.hpp"

#include "frontend/german.hpp"
#include "frontend/noun.hpp"
#include "frontend/numeral.hpp"

namespace frontend::range {

namespace {

bool is_dash(const RawToken& token) { return token.is("–") || token.is("-") || token.is("—"); }

/// "(herrschte 830 - 846)", "um 512 - 511 v. Chr."
bool joins_years(const Cursor& at)
{
    const auto is_year = [](const RawToken& number) {
        return number.is_number() && (number.text.size() == 3 || number.text.size() == 4);
    };
    return at[0].is("-") && is_year(at[-1]) && is_year(at[1]) &&
           (at[2].is(")") || at[2].is("v") || at[2].is("n"));
}

/// "10–18", "10 – 18", and the slip "1. -3."; a hyphen with space on both sides is a dash between clauses.
bool binds(const Cursor& at)
{
    const bool before = at[0].space_before;
    const bool after = at[1].space_before;
    if (before && after) return at[0].is("–") || joins_years(at);
    return !after;
}

/// "20–5 Uhr", "9–3 Grad", "512–511 v. Chr.": what has both ends in the same unit may fall, whereas "3–1"
/// alone is a result.
bool measures_span(const Cursor& after)
{
    return after[0].is_one_of({"Uhr", "Grad", "°", "%", "Prozent"}) ||
           (after[0].is("v") && after[2].is("Chr")) || (after[0].is("h") && after[0].space_before);
}

bool rises(const Cursor& at)
{
    const bool grouped = at.glued(-2, ".") || at.glued(-2, ",") || at.glued(2, ".") || at.glued(2, ",") ||
                         at.glued(-2, ":") || at.glued(2, ":");
    const auto left = plain_number(at[-1]);
    const auto right = plain_number(at[1]);
    if (!left || !right || grouped || measures_span(at.advanced(2))) return true;
    return *left < *right || (at[-1].text.size() == 4 && at[1].text.size() == 2); // "2019–21"
}

bool ends_a_number(const Cursor& at)
{
    const RawToken& before = at[-1];
    if (before.is_number()) return at[-2].kind != Kind::word || at[-1].space_before;
    if (before.is(".")) return at[-2].is_number() || at[-2].is("Chr"); // "63 v. Chr.–14 n. Chr."
    return before.is("%") || before.is("€") || before.is("½");
}

/// "Boeing 737-800": after a name, a type and its variant, both of three digits and the second a round one.
/// A noun ("Seiten 120-200") has its range behind it.
bool joins_parts_of_a_model(const Cursor& at)
{
    const RawToken& variant = at[1];
    if (!at[0].is("-") || at[0].space_before || variant.space_before) return false;
    if (at[-1].text.size() != 3 || variant.text.size() != 3 || !variant.text.ends_with("00")) return false;
    if (!at[-1].is_number() || !variant.is_number() || at[-1].text.ends_with("00")) return false;
    const RawToken& name = at[-2];
    if (!at[-1].space_before) return name.shape == Shape::upper && name.text.size() <= 2; // "A320-200"
    return name.shape == Shape::capitalised && !is_form_of_listed_noun(name.text, at.german()) &&
           !at.german().has(TableName::numbered, name.text) &&
           !at.german().has(TableName::starters, name.text);
}

bool joins_names_of_time(const Cursor& at)
{
    for (const TableName table : {TableName::months, TableName::weekdays}) {
        const std::ptrdiff_t left = at[-1].is(".") ? -2 : -1;
        if (at.german().has(table, at[left].text) && at.german().has(table, at[1].text)) return true;
    }
    return false;
}

/// "4 x 400 m", "3x3": the sign of a product between two numbers, and "12 x Gold", "3 x täglich".
bool multiplies(const Cursor& at)
{
    const bool sign = at[0].is_one_of({"x", "X"}) && at[0].space_before == at[1].space_before;
    const bool measured = at[-1].is_number() || at[-2].is_number(); // "5 m x 3 m"
    const bool times = at[-1].is_number() && at[0].space_before && at[1].is_word();
    return sign && ((measured && at[1].is_number()) || times);
}

} // namespace

std::optional<Reading> read(const Cursor& at)
{
    if (at[0].is_word())
        return multiplies(at) ? std::optional(Reading{"product", 1, "mal", FullStop::none}) : std::nullopt;
    if (!is_dash(at[0]) || !binds(at)) return {};
    if (joins_names_of_time(at)) return Reading{"time_names", 1, "bis", FullStop::none};
    if (joins_parts_of_a_model(at)) return Reading{"model", 1, "", FullStop::none};
    if (!at[1].is_number() || !ends_a_number(at) || !rises(at)) return {};
    return Reading{"numbers", 1, "bis", FullStop::none};
}

} // namespace frontend::range
