#include "frontend/classes/decade.hpp"

#include "frontend/number_speller.hpp"
#include "frontend/numeral.hpp"
#include "frontend/word_case.hpp"

namespace frontend::decade {

std::optional<Reading> read(const Cursor& at)
{
    const RawToken& ending = at[1];
    const bool has_ending = ending.is("er") || ending.is("ern") || ending.is("ers");
    if (!at[0].is_number() || at[0].text.size() > 4 || !has_ending || ending.space_before) return {};
    const auto number = plain_number(at[0]);
    if (!number) return {};

    std::string spoken = year_in_hundreds(*number).append(ending.text);
    const bool hyphen = at.glued(2, "-") && at[3].is_word() && !at[3].space_before;
    const bool years = at[hyphen ? 3 : 2].text.starts_with("Jahre");
    if (years && hyphen) return Reading{"years", 4, spoken.append(" ").append(at[3].text), FullStop::none};
    if (years) return Reading{"years", 2, std::move(spoken), FullStop::none};
    const bool noun_follows = at[2].is_word() && at[2].space_before && at[2].starts_upper;
    return Reading{"noun", 2, noun_follows ? spoken : capitalised(spoken), FullStop::none};
}

} // namespace frontend::decade
