#include "frontend/classes/decimal.hpp"

#include "frontend/number_speller.hpp"
#include "frontend/numeral.hpp"

namespace frontend::decimal {

namespace {

/// "2.0.1", "Windows 8.1": a version is not measured, so nothing it counts follows.
bool is_version(const Quantity& quantity, const Cursor& at)
{
    const Numeral& numeral = quantity.numeral;
    if (numeral.mark != DecimalMark::point || quantity.magnitude != nullptr) return false;
    return numeral.integer != "0" && at[-1].is_word() && at[-1].starts_upper;
}

std::string verbalise(const Quantity& quantity, const Cursor& at)
{
    if (!is_version(quantity, at)) return speak(quantity, at, {});
    return speak_integer(quantity.numeral.integer) + " Punkt " + speak_integer(quantity.numeral.decimals);
}

} // namespace

std::optional<Reading> read(const Cursor& at)
{
    const std::optional<Quantity> quantity = parse_quantity(at);
    if (!quantity || (quantity->numeral.mark == DecimalMark::none && quantity->magnitude == nullptr))
        return {};
    return Reading{quantity->magnitude == nullptr ? "decimal" : "magnitude", quantity->tokens,
                   verbalise(*quantity, at), quantity->full_stop};
}

} // namespace frontend::decimal
