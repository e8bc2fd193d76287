// Written numerals, and quantities: a numeral with the name of a large number after it ("1,25 Mrd."). Shared
// by every class that holds a number.
// Thousands may be set apart by full stop, space or apostrophe (and by commas where there are two of them);
// a comma, or a full stop as in English, starts the decimals.
#pragma once

#include "frontend/inflection.hpp"
#include "frontend/reading.hpp"
#include "frontend/table.hpp"
#include "frontend/token.hpp"

#include <cstdint>
#include <optional>
#include <string>

namespace frontend {

enum class Sign : std::uint8_t { none, plus, minus, plus_minus };
enum class DecimalMark : std::uint8_t { none, comma, point };

struct Numeral {
    Sign sign = Sign::none;
    std::string integer; ///< digits only, as written: "007"
    DecimalMark mark = DecimalMark::none;
    std::string decimals; ///< digits; empty without a mark
    bool grouped = false; ///< had marks between thousands
    std::size_t tokens = 0;

    bool is_one() const { return integer == "1" && mark == DecimalMark::none; }
    /// The integer part; none when it has a leading zero or does not fit.
    std::optional<std::uint64_t> value() const;
};

struct Quantity {
    Numeral numeral;
    const Row* magnitude = nullptr; ///< of magnitudes.tsv, or null
    std::size_t tokens = 0;
    FullStop full_stop = FullStop::none; ///< "5 Mrd." has one
};

/// The value of a single number token; none for any other.
std::optional<std::uint64_t> plain_number(const RawToken& token);

/// From the column "gender" of a table: m, f or n.
Gender gender_of(const Row& row);

std::optional<Numeral> parse_numeral(const Cursor& at);
std::optional<Quantity> parse_quantity(const Cursor& at);

/// The agreement of what is counted there. Amounts are reached: "stieg auf einen Euro".
Agreement agreement_of_counted(const Cursor& at, NounForm counted);

/// The same for the noun behind the numeral, which ends just before `after`.
Agreement agreement_of_counted(const Cursor& at, const Cursor& after);
/// Whether an amount after "auf" is reached ("sank auf einen Punkt"), and not where something is.
bool is_reached(const Cursor& at);

/// "minus drei Komma eins vier". `one` is what to say for the bare number 1: "eins", "ein", "einen"…
std::string speak(const Numeral& numeral, std::string_view one);
/// The same with its magnitude, inflected for its place: "eine Million", "mit einer Million", "einen" before
/// something masculine. Without `counted` nothing is counted: "eins".
std::string speak(const Quantity& quantity, const Cursor& at, std::optional<Gender> counted);

/// A whole number of any length: as one number if it is one, digit by digit with a leading zero or when it
/// is too long to have a name.
std::string speak_integer(std::string_view digits);

} // namespace frontend
