#include "frontend/classes/cardinal.hpp"

#include "frontend/german.hpp"
#include "frontend/noun.hpp"
#include "frontend/number_speller.hpp"
#include "frontend/numeral.hpp"
#include "frontend/phrase_word.hpp"
#include "frontend/right_context.hpp"
#include "frontend/unit.hpp"

namespace frontend::cardinals {

namespace {

/// Digits glued to letters are part of a name; more of them than this are a mere string ("X12345").
constexpr std::size_t longest_in_name = 4;
constexpr int most_sharing = 4; // numbers that share what they count

/// "1 BvR 1160/19", "1 StR 5/20": the register of a court, between the number of the chamber and that of the
/// case.
bool names_register(const Cursor& at)
{
    const bool letters = at[0].shape == Shape::upper || at[0].shape == Shape::mixed;
    return letters && at[1].is_number() && at.glued(2, "/") && at[3].is_number();
}

/// "1 Mensch", "1 neuer Fall", but not "Platz 1 der Liste" and "A 1 Richtung Bremen".
bool counts_a_noun(const Cursor& at, const Cursor& after)
{
    if (!after[0].is_word() || !after[0].space_before || at[-1].shape == Shape::upper || at[-1].is("§"))
        return false;
    if (names_register(after)) return false;
    if (at.german().has(TableName::starters, after[0].text)) return false; // "1 Dazu zählen …"
    return right_context(after).has_noun && !is_numbered(at);
}

/// "in 1 von 4 Fällen" → "einem": a pronoun with the gender of the noun; none where nothing of the kind
/// follows.
std::optional<std::string> one_of_several(const Cursor& at, const Cursor& after)
{
    if (!after[0].is("von") || !after[1].is_number()) return {};
    const auto gender = gender_of_listed_noun(after[2].text, at.german());
    if (!gender) return {};
    Agreement place = agreement(at, NounForm{*gender, Number::singular});
    place.declension = Declension::strong;
    return std::string("ein").append(adjective_ending(place));
}

/// "1 bis 2 Tage", "1–2 kg", "1, 2 oder 3 Personen": the noun behind the last number is counted by all of
/// them; "Klassen 1 bis 4" are not counted.
bool shares_counted(const Cursor& at, Cursor after)
{
    const German& german = at.german();
    if (at[-1].starts_upper && is_form_of_listed_noun(at[-1].text, german)) return false;
    if (german.has(TableName::numbered, at[-1].text)) return false;
    bool linked = false;
    for (int numbers = 0; numbers < most_sharing; ++numbers) {
        if (!after[0].is_one_of({"bis", "oder", "–", "-", ","})) break;
        const std::optional<Numeral> next = parse_numeral(after.advanced(1));
        if (!next || next->sign != Sign::none) break;
        linked = linked || !after[0].is(",");
        after = after.advanced(1 + static_cast<std::ptrdiff_t>(next->tokens));
    }
    if (!linked || !(after[0].is_word() || after[0].kind == Kind::symbol)) return false;
    const bool unit = unit_at(after).row != nullptr || german.has(TableName::magnitudes, after[0].text) ||
                      after[0].is_one_of({"%", "‰", "€", "$"});
    return unit || (after[0].space_before && right_context(after).has_noun);
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
    std::string name_of_one = "eins";
    if (numeral->is_one() && numeral->sign == Sign::none) {
        if (shares_counted(at, after))
            name_of_one = "ein";
        else if (auto pronoun = one_of_several(at, after))
            name_of_one = *pronoun;
        else if (counts_a_noun(at, after))
            name_of_one = one(agreement_of_counted(at, after));
    }
    return Reading{numeral->sign == Sign::none ? "cardinal" : "signed", numeral->tokens,
                   speak(*numeral, name_of_one), FullStop::none};
}

} // namespace frontend::cardinals
