#include "frontend/numeral.hpp"

#include "frontend/german.hpp"
#include "frontend/number_speller.hpp"

#include <algorithm>
#include <array>
#include <charconv>

namespace frontend {

namespace {

/// Tokens; no number that has a name is longer.
constexpr std::ptrdiff_t furthest_group = 12;
constexpr std::ptrdiff_t furthest_verb = 9; // tokens to either side

bool follows_directly(const Cursor& at, std::ptrdiff_t offset, std::size_t digits)
{
    const RawToken& token = at[offset];
    return token.is_number() && token.text.size() == digits;
}

bool is_apostrophe(const RawToken& token) { return token.is("'") || token.is("’"); }

Sign sign_of(const RawToken& token)
{
    if (token.is("-") || token.is("−") || token.is("–")) return Sign::minus;
    if (token.is("+")) return Sign::plus;
    return token.is("±") ? Sign::plus_minus : Sign::none;
}

/// "12 -5 8": a hyphen at a number that is smaller than the one before is no range. "2019 -21" is one.
bool follows_larger_number(const Cursor& at)
{
    const auto left = plain_number(at[-1]);
    const auto right = plain_number(at[1]);
    const bool years = at[-1].text.size() == 4 && at[1].text.size() == 2;
    return left && right && *left >= *right && !years && (at[0].is("-") || at[0].is("−"));
}

/// A sign stands apart from what is before it, and no full stop or smaller number is there: "5 -10" is no
/// sign.
Sign sign_at(const Cursor& at)
{
    const RawToken& before = at[-1];
    const bool apart = at[0].space_before || before.is("(");
    const bool free = before.kind == Kind::end || before.is_word() || before.is("(") || before.is(":") ||
                      before.is(",") || before.is("„") || follows_larger_number(at);
    return apart && free && at[1].is_number() && !at[1].space_before ? sign_of(at[0]) : Sign::none;
}

/// "± 2", "+/-2", "+/– 2": the tokens of the sign; 0 if there is none.
std::size_t tokens_of_plus_minus(const Cursor& at)
{
    if (at[0].is("±") && at[1].is_number()) return 1;
    const bool sign =
        at[0].is("+") && at.glued(1, "/") && (at.glued(2, "-") || at.glued(2, "–") || at.glued(2, "−"));
    return sign && at[3].is_number() ? 3 : 0;
}

/// Tokens of one more group of thousands at `offset`, with the mark before it; 0 if there is none.
std::ptrdiff_t group_at(const Cursor& at, std::ptrdiff_t offset, std::string_view mark)
{
    if (mark == " ") return follows_directly(at, offset, 3) && at[offset].space_before ? 1 : 0;
    const bool same = mark == "'" ? is_apostrophe(at[offset]) : at[offset].is(mark);
    const bool glued = !at[offset].space_before && !at[offset + 1].space_before;
    return same && glued && follows_directly(at, offset + 1, 3) ? 2 : 0;
}

/// Length of the integer part in tokens, from a number token on.
std::ptrdiff_t length_of_integer(const Cursor& at)
{
    const std::string_view first = at[0].text;
    if (first.size() > 3 || first.front() == '0') return 1;
    for (const std::string_view mark : {".", "'", " ", ","}) {
        std::ptrdiff_t length = 1;
        while (length <= furthest_group) {
            const std::ptrdiff_t more = group_at(at, length, mark);
            if (more == 0) break;
            length += more;
        }
        const bool number_goes_on = !at[length].space_before && at[length].is_number();
        if (length > (mark == "," ? 3 : 1) && !number_goes_on) return length;
    }
    return 1;
}

void parse_decimals(Numeral& numeral, const Cursor& at, std::ptrdiff_t length)
{
    const bool digits_follow = at[length + 1].is_number() && !at[length + 1].space_before;
    if (!digits_follow || at[length].space_before) return;
    if (at[length].is(","))
        numeral.mark = DecimalMark::comma;
    else if (at[length].is("."))
        numeral.mark = DecimalMark::point;
    else
        return;
    numeral.decimals = at[length + 1].text;
    numeral.tokens += 2;
}

} // namespace

std::optional<std::uint64_t> Numeral::value() const
{
    std::uint64_t number = 0;
    const char* end = integer.data() + integer.size();
    const auto [stopped, error] = std::from_chars(integer.data(), end, number);
    const bool leading_zero = integer.size() > 1 && integer.front() == '0';
    if (error != std::errc() || stopped != end || leading_zero) return {};
    return number;
}

std::optional<std::uint64_t> plain_number(const RawToken& token)
{
    if (!token.is_number()) return {};
    Numeral numeral;
    numeral.integer = token.text;
    return numeral.value();
}

Gender gender_of(const Row& row)
{
    if (row["gender"] == "f") return Gender::feminine;
    return row["gender"] == "n" ? Gender::neuter : Gender::masculine;
}

std::optional<Numeral> parse_numeral(const Cursor& at)
{
    if (at[0].is_word()) return {}; // most of any text
    Numeral numeral;
    Cursor digits = at;
    if (!at[0].is_number()) {
        numeral.tokens = tokens_of_plus_minus(at);
        numeral.sign = numeral.tokens > 0 ? Sign::plus_minus : sign_at(at);
        if (numeral.sign == Sign::none) return {};
        numeral.tokens = std::max<std::size_t>(numeral.tokens, 1);
        digits = at.advanced(static_cast<std::ptrdiff_t>(numeral.tokens));
    }
    const std::ptrdiff_t length = length_of_integer(digits);
    for (std::ptrdiff_t i = 0; i < length; ++i) {
        if (digits[i].is_number()) numeral.integer += digits[i].text;
    }
    numeral.grouped = length > 1;
    numeral.tokens += static_cast<std::size_t>(length);
    parse_decimals(numeral, digits, length);
    return numeral;
}

std::optional<Quantity> parse_quantity(const Cursor& at)
{
    std::optional<Numeral> numeral = parse_numeral(at);
    if (!numeral) return {};
    Quantity quantity{std::move(*numeral), nullptr, 0, FullStop::none};
    quantity.tokens = quantity.numeral.tokens;
    const Cursor after = at.advanced(static_cast<std::ptrdiff_t>(quantity.tokens));
    if (!after[0].is_word()) return quantity;
    // "Millionen" is in the table in any letter case that people write.
    quantity.magnitude = at.german()[TableName::magnitudes].find(after[0].text);
    if (quantity.magnitude == nullptr) return quantity;
    ++quantity.tokens;
    if ((*quantity.magnitude)["form"] == "short" && after.glued(1, ".")) {
        ++quantity.tokens;
        quantity.full_stop = FullStop::may_end;
    }
    return quantity;
}

std::string speak_integer(std::string_view digits)
{
    Numeral numeral;
    numeral.integer = digits;
    const auto value = numeral.value();
    return value ? cardinal(*value) : digits_one_by_one(digits);
}

std::string speak(const Numeral& numeral, std::string_view one)
{
    std::string spoken;
    if (numeral.sign == Sign::minus) spoken = "minus ";
    if (numeral.sign == Sign::plus) spoken = "plus ";
    if (numeral.sign == Sign::plus_minus) spoken = "plus minus ";
    if (numeral.is_one()) return spoken += one;
    const bool only_zero =
        numeral.mark != DecimalMark::none && numeral.integer.find_first_not_of('0') == std::string::npos;
    spoken += only_zero ? "null" : speak_integer(numeral.integer);
    if (numeral.mark != DecimalMark::none) spoken += " Komma " + digits_one_by_one(numeral.decimals);
    return spoken;
}

Agreement agreement_of_counted(const Cursor& at, NounForm counted)
{
    Agreement place = agreement(at, counted);
    std::ptrdiff_t before = -1;
    while (before > -furthest_group &&
           (at[before].is_number() || at[before].is_one_of({"–", "-", "bis", ",", "."})))
        --before; // "auf 800–1000 m"
    if (at[before].is("auf")) place.grammatical_case = Case::accusative;
    return place;
}

bool is_reached(const Cursor& at)
{
    static constexpr std::array<std::string_view, 16> stems{
        "stieg",  "steig", "wuchs", "wachs", "sank",     "sink", "größer", "weiter",
        "schätz", "grenz", "fiel",  "fäll",  "schrumpf", "kürz", "reduzi", "schmolz"};
    const auto comes_to = [](const RawToken& word) { // "kam auf 1 Tor"
        return word.is_one_of({"kam", "kamen", "kommt", "kommen", "brachte", "bringt", "bringen"});
    };
    for (std::ptrdiff_t place = -furthest_verb; place < furthest_verb; ++place) {
        if (!at[place].is_word() || at[place].shape != Shape::lower) continue;
        if (comes_to(at[place])) return true;
        for (const std::string_view stem : stems) {
            if (at[place].text.find(stem) != std::string_view::npos) return true;
        }
    }
    return false;
}

Agreement agreement_of_counted(const Cursor& at, const Cursor& after)
{
    Agreement place = agreement(at, after);
    if (at[-1].is("auf") && is_reached(at)) place.grammatical_case = Case::accusative;
    return place;
}

std::string speak(const Quantity& quantity, const Cursor& at, std::optional<Gender> counted)
{
    const Numeral& numeral = quantity.numeral;
    const auto one_of = [&](Gender gender) {
        return one(agreement_of_counted(at, NounForm{gender, Number::singular}));
    };
    if (quantity.magnitude == nullptr) {
        return speak(numeral, counted && numeral.is_one() ? one_of(*counted) : "eins");
    }
    const Row& magnitude = *quantity.magnitude;
    if (magnitude["gender"] == "n") { // "tausend" joins the number before it
        const bool whole = numeral.mark == DecimalMark::none;
        return speak(numeral, "ein") + (whole ? "" : " ") + std::string(magnitude["singular"]);
    }
    const std::string_view name = numeral.is_one() ? magnitude["singular"] : magnitude["plural"];
    return speak(numeral, numeral.is_one() ? one_of(Gender::feminine) : "eins") + ' ' + std::string(name);
}

} // namespace frontend
