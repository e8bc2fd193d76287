#include "frontend/classes/decade.hpp"

#include "frontend/number_speller.hpp"
#include "frontend/numeral.hpp"
#include "frontend/word_case.hpp"

namespace frontend::decade {

namespace {

bool is_ending(const RawToken& token) { return !token.space_before && token.is_one_of({"er", "ern", "ers"}); }

/// "1990er-Jahre", "1990er Jahre", "70er-Jahre-Mode", from the ending on.
std::optional<Reading> read_years(const Cursor& ending, const std::string& decade, std::size_t tokens)
{
    const bool hyphen = ending.joins_word(1);
    const RawToken& years = ending[hyphen ? 2 : 1];
    if (!years.text.starts_with("Jahre")) return {};
    if (!hyphen) return Reading{"years", tokens, decade, FullStop::none};
    const std::string_view joint = ending.joins_word(3) ? "-" : " ";
    std::string spoken = joint == "-" ? capitalised(decade) : decade;
    return Reading{"years", tokens + 2, spoken.append(joint).append(years.text), FullStop::none};
}

} // namespace

std::optional<Reading> read(const Cursor& at)
{
    const std::optional<Numeral> numeral = parse_numeral(at);
    if (!numeral || numeral->sign != Sign::none || numeral->mark != DecimalMark::none) return {};
    const Cursor ending = at.advanced(static_cast<std::ptrdiff_t>(numeral->tokens));
    const auto number = numeral->value();
    if (!number || *number > 1'000'000 || !is_ending(ending[0])) return {};

    const std::string spoken =
        (numeral->grouped ? cardinal(*number) : year_in_hundreds(*number)).append(ending[0].text);
    const std::size_t tokens = numeral->tokens + 1;
    if (auto years = read_years(ending, spoken, tokens)) return years;
    const bool noun_follows = ending[1].is_word() && ending[1].space_before && ending[1].starts_upper;
    return Reading{"noun", tokens, noun_follows ? spoken : capitalised(spoken), FullStop::none};
}

} // namespace frontend::decade
