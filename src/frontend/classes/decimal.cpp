#include "frontend/classes/decimal.hpp"

#include "frontend/letters.hpp"
#include "frontend/number_speller.hpp"
#include "frontend/numeral.hpp"
#include "frontend/small_digits.hpp"
#include "frontend/unit.hpp"

namespace frontend::decimal {

namespace {

constexpr std::size_t longest_exponent = 3;    // digits
constexpr std::ptrdiff_t longest_version = 11; // tokens

/// "2.0.1", "Windows 8.1", "iOS 18.1": a version is not measured, so nothing it counts follows.
bool is_version(const Quantity& quantity, const Cursor& at)
{
    const Numeral& numeral = quantity.numeral;
    if (numeral.mark != DecimalMark::point || quantity.magnitude != nullptr) return false;
    const RawToken& named = at[-1].is(".") ? at[-2] : at[-1]; // "Ziff. 13.1"
    return numeral.integer != "0" && named.is_word() && (named.starts_upper || named.shape == Shape::mixed);
}

struct Exponent {
    std::string digits; ///< with "-" in front; empty: none is there
    std::size_t tokens = 0;
    bool of_ten = false; ///< "e10": times a power of ten
};

/// "⁹", "^6", "e10", "e-3", right behind a number.
Exponent exponent_at(const Cursor& at)
{
    const SmallNumber raised = at[0].space_before ? SmallNumber{} : superscript_at(at);
    if (!raised.digits.empty()) return {(raised.minus ? "-" : "") + raised.digits, raised.tokens, false};
    if (at[0].space_before || !(at[0].is("^") || at[0].is("e"))) return {};
    const bool minus = at.glued(1, "-") || at.glued(1, "−");
    const RawToken& digits = at[minus ? 2 : 1];
    if (!digits.is_number() || digits.space_before || digits.text.size() > longest_exponent) return {};
    return {(minus ? "-" : "") + std::string(digits.text), minus ? 3U : 2U, at[0].is("e")};
}

/// "10⁹" → "zehn hoch neun", "1,5e10" → "eins Komma fünf mal zehn hoch zehn".
std::optional<Reading> read_power(const Cursor& at)
{
    const std::optional<Numeral> base = parse_numeral(at);
    if (!base) return {};
    const Exponent exponent = exponent_at(at.advanced(static_cast<std::ptrdiff_t>(base->tokens)));
    if (exponent.tokens == 0) return {};
    const std::size_t tokens = base->tokens + exponent.tokens;
    const Unit unit = unit_at(at.advanced(static_cast<std::ptrdiff_t>(tokens)));
    const bool measured = unit.row != nullptr && at[static_cast<std::ptrdiff_t>(tokens)].space_before;
    const bool minus = exponent.digits.front() == '-';
    const std::string digits = speak_integer(std::string_view(exponent.digits).substr(minus ? 1 : 0));
    return Reading{"power", tokens + (measured ? unit.tokens : 0),
                   speak(*base, "eins") + (exponent.of_ten ? " mal zehn hoch " : " hoch ") +
                       (minus ? "minus " : "") + digits +
                       (measured ? " " + std::string((*unit.row)["plural"]) : ""),
                   FullStop::none};
}

/// "9.x": all versions with this number.
std::optional<Reading> read_version_family(const Cursor& at)
{
    const bool family = at[0].is_number() && at[0].text.size() <= 3 && at.glued(1, ".") && at.glued(2, "x");
    if (!family || (at[3].is_word() && !at[3].space_before)) return {};
    return Reading{"version", 3, speak_integer(at[0].text) + " Punkt x", FullStop::none};
}

/// "1.9.3", "192.168.0.1": parts with full stops between them that are no date and no thousands.
std::optional<Reading> read_version(const Cursor& at)
{
    if (!at[0].is_number() || at[0].text.size() > 3) return {};
    std::string spoken = speak_integer(at[0].text);
    std::ptrdiff_t next = 1;
    while (next < longest_version && at.glued(next, ".") && at[next + 1].is_number() &&
           !at[next + 1].space_before && at[next + 1].text.size() <= 3) {
        spoken += " Punkt " + speak_integer(at[next + 1].text);
        next += 2;
    }
    const bool goes_on = !at[next].space_before && (at[next].is_number() || at[next].is(","));
    if (next < 5 || goes_on || parse_numeral(at)->grouped) return {};
    return Reading{"version", static_cast<std::size_t>(next), spoken, FullStop::none};
}

/// "802.11ac", "Version 2.1b": letters right behind a full stop between numbers make it a name.
std::optional<Reading> read_lettered_version(const Cursor& at)
{
    constexpr std::size_t most_letters = 2;
    const std::optional<Numeral> numeral = parse_numeral(at);
    if (!numeral || numeral->mark != DecimalMark::point) return {};
    const Cursor after = at.advanced(static_cast<std::ptrdiff_t>(numeral->tokens));
    const bool lettered = after[0].shape == Shape::lower && !after[0].space_before &&
                          after[0].text.size() <= most_letters && !after[0].is("k") &&
                          unit_at(after).row == nullptr;
    if (!lettered || after.joins_word(1)) return {};
    return Reading{"version", numeral->tokens + 1,
                   speak_integer(numeral->integer) + " Punkt " + speak_integer(numeral->decimals) + ' ' +
                       spell_letters(after[0].text),
                   FullStop::none};
}

std::string verbalise(const Quantity& quantity, const Cursor& at)
{
    if (!is_version(quantity, at)) return speak(quantity, at, {});
    return speak_integer(quantity.numeral.integer) + " Punkt " + speak_integer(quantity.numeral.decimals);
}

} // namespace

std::optional<Reading> read(const Cursor& at)
{
    if (auto power = read_power(at)) return power;
    if (auto family = read_version_family(at)) return family;
    if (auto version = read_version(at)) return version;
    if (auto version = read_lettered_version(at)) return version;
    const std::optional<Quantity> quantity = parse_quantity(at);
    if (!quantity || (quantity->numeral.mark == DecimalMark::none && quantity->magnitude == nullptr))
        return {};
    return Reading{quantity->magnitude == nullptr ? "decimal" : "magnitude", quantity->tokens,
                   verbalise(*quantity, at), quantity->full_stop};
}

} // namespace frontend::decimal
