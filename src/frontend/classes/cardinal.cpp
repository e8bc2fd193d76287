#include "frontend/classes/cardinal.hpp"

#include "frontend/german.hpp"
#include "frontend/noun_phrase.hpp"
#include "frontend/number_speller.hpp"
#include "frontend/numeral.hpp"

namespace frontend::cardinals {

namespace {

/// Digits glued to letters are part of a name; more of them than this are a mere string ("X12345").
constexpr std::size_t longest_in_name = 4;

/// "1 Mensch", "1 neuer Fall", but not "Platz 1 der Liste".
bool counts_a_noun(const Cursor& at, const Cursor& after)
{
    if (!after[0].is_word() || !after[0].space_before) return false;
    const std::ptrdiff_t before = at[-1].is(".") ? -2 : -1; // "Abs. 1"
    return right_context(after).has_noun && !at.german().has(TableName::numbered, at[before].text);
}

} // namespace

std::optional<Reading> read(const Cursor& at)
{
    const bool in_name = !at[0].space_before && at[-1].is_word();
    if (in_name && at[0].text.size() > longest_in_name) {
        return Reading{"digits", 1, digits_one_by_one(at[0].text), FullStop::none};
    }
    const std::optional<Numeral> numeral = parse_numeral(at);
    if (!numeral) return {};
    const Cursor after = at.advanced(static_cast<std::ptrdiff_t>(numeral->tokens));
    const bool counts = numeral->is_one() && numeral->sign == Sign::none && counts_a_noun(at, after);
    const std::string name_of_one = counts ? one(agreement(at, after)) : "eins";
    return Reading{numeral->sign == Sign::none ? "cardinal" : "signed", numeral->tokens,
                   speak(*numeral, name_of_one), FullStop::none};
}

} // namespace frontend::cardinals
