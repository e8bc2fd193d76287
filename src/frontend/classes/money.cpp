#include "frontend/classes/money.hpp"

#include "frontend/german.hpp"
#include "frontend/numeral.hpp"

namespace frontend::money {

namespace {

constexpr int most_shared = 8; // amounts in a list with one currency

enum class Place { before, after, shared };

struct Record {
    Quantity quantity;
    const Row* currency = nullptr;
    Place place = Place::after;
    std::string_view per; ///< "Kilogramm" of "2,99 €/kg"
    std::size_t tokens = 0;
};

struct Currency {
    const Row* row = nullptr;
    std::size_t tokens = 0;
};

/// The longest entry of the table there: "US-Dollar" is three raw tokens, "US$" two.
Currency currency_at(const Cursor& at)
{
    if (!at[0].is_word() && at[0].kind != Kind::symbol) return {};
    Currency found;
    std::string written;
    for (std::ptrdiff_t i = 0; i < 3 && (i == 0 || !at[i].space_before); ++i) {
        written += at[i].text;
        if (const Row* row = at.german()[TableName::currencies].find(written)) {
            found = {row, static_cast<std::size_t>(i) + 1};
        }
    }
    return found;
}

/// Symbols, codes and abbreviations stand before amounts, names do not.
bool may_stand_before(const Cursor& at, const Currency& currency)
{
    const RawToken& last = at[static_cast<std::ptrdiff_t>(currency.tokens) - 1];
    return last.kind == Kind::symbol || last.shape == Shape::upper || last.is(".");
}

/// "/kg", "/Monat": adds what the price is for.
void parse_per(Record& record, const Cursor& at)
{
    const auto next = static_cast<std::ptrdiff_t>(record.tokens);
    const RawToken& word = at[next + 1];
    if (!at.glued(next, "/") || !word.is_word() || word.space_before) return;
    const Row* unit = at.german()[TableName::units].find(word.text);
    if (unit == nullptr && !word.starts_upper) return;
    record.per = unit != nullptr ? (*unit)["singular"] : word.text;
    record.tokens += 2;
    const bool squared = at[next + 2].is("²") || at[next + 2].is("³");
    if (!squared || at[next + 2].space_before) return;
    const Row* area = at.german()[TableName::units].find(std::string(word.text).append(at[next + 2].text));
    if (area == nullptr) return;
    record.per = (*area)["singular"];
    ++record.tokens;
}

/// ",–", ",--" or ".–" after a whole amount.
std::size_t empty_cents_at(const Cursor& at)
{
    const auto dash = [&](std::ptrdiff_t i) {
        return at.glued(i, "–") || at.glued(i, "-") || at.glued(i, "—");
    };
    if (!(at.glued(0, ",") || at.glued(0, ".")) || !dash(1) || at[2].is_number()) return 0;
    return dash(2) ? 3 : 2;
}

std::optional<Record> match_before(const Cursor& at, const Currency& currency)
{
    if (currency.row == nullptr || !may_stand_before(at, currency)) return {};
    const Cursor amount = at.advanced(static_cast<std::ptrdiff_t>(currency.tokens));
    if (!amount[0].is_number()) return {};
    std::optional<Quantity> quantity = parse_quantity(amount);
    const std::size_t tokens = currency.tokens + quantity->tokens;
    const std::size_t dashes = empty_cents_at(at.advanced(static_cast<std::ptrdiff_t>(tokens)));
    return Record{std::move(*quantity), currency.row, Place::before, {}, tokens + dashes};
}

std::optional<Record> match_after(const Cursor& at)
{
    std::optional<Quantity> quantity = parse_quantity(at);
    if (!quantity) return {};
    std::size_t tokens = quantity->tokens;
    tokens += empty_cents_at(at.advanced(static_cast<std::ptrdiff_t>(tokens)));
    const Cursor after = at.advanced(static_cast<std::ptrdiff_t>(tokens));
    const Currency currency = currency_at(after);
    if (currency.row == nullptr) return {};
    tokens += currency.tokens;
    const Cursor behind = after.advanced(static_cast<std::ptrdiff_t>(currency.tokens));
    const bool compound = behind.glued(0, "-") && behind[1].is_word() && !behind[1].space_before;
    if (compound) return {}; // "5 Euro-Münzen" are no five euros
    const bool abbreviated = after[static_cast<std::ptrdiff_t>(currency.tokens) - 1].is(".");
    quantity->full_stop = abbreviated ? FullStop::may_end : FullStop::none; // "20 Fr."
    return Record{std::move(*quantity), currency.row, Place::after, {}, tokens};
}

bool links_amounts(const RawToken& token)
{
    return token.is_one_of({",", "und", "oder", "sowie", "bis", "auf", "–", "-", "/"});
}

/// The currency behind the last of several amounts, at the cursor behind the first; null: none is shared.
const Row* shared_currency(Cursor at)
{
    for (int amounts = 1; amounts < most_shared && links_amounts(at[0]); ++amounts) {
        const Cursor next = at.advanced(1);
        const std::optional<Quantity> amount = parse_quantity(next);
        if (!amount || amount->magnitude != nullptr) return nullptr;
        if (const std::optional<Record> last = match_after(next)) return last->currency;
        at = next.advanced(static_cast<std::ptrdiff_t>(amount->tokens));
    }
    return nullptr;
}

/// "zwischen 18,50 und 64 Euro", "5, 7,50 und 10 Euro": an amount with cents whose currency is said after the
/// last one.
std::optional<Record> match_shared(const Cursor& at)
{
    std::optional<Quantity> quantity = parse_quantity(at);
    if (!quantity || quantity->magnitude != nullptr) return {};
    const Numeral& numeral = quantity->numeral;
    if (numeral.mark != DecimalMark::comma || numeral.decimals.size() != 2) return {};
    const std::size_t tokens = quantity->tokens;
    const Row* currency = shared_currency(at.advanced(static_cast<std::ptrdiff_t>(tokens)));
    if (currency == nullptr || (*currency)["cents"].empty()) return {};
    return Record{std::move(*quantity), currency, Place::shared, {}, tokens};
}

bool only_zeros(std::string_view digits) { return digits.find_first_not_of('0') == std::string_view::npos; }

std::string speak_cents(const Record& record, const Cursor& at)
{
    const Row& currency = *record.currency;
    Quantity cents;
    cents.numeral.integer = std::string(record.quantity.numeral.decimals);
    if (cents.numeral.integer.front() == '0') cents.numeral.integer.erase(0, 1);
    const std::string_view name = cents.numeral.is_one() ? currency["cent"] : currency["cents"];
    return speak(cents, at, Gender::masculine) + ' ' + std::string(name);
}

std::string verbalise(const Record& record, const Cursor& at)
{
    const Row& currency = *record.currency;
    const Numeral& numeral = record.quantity.numeral;
    const bool whole = numeral.mark != DecimalMark::none && only_zeros(numeral.decimals) &&
                       record.quantity.magnitude == nullptr && numeral.decimals.size() <= 2;
    const bool has_cents = numeral.decimals.size() == 2 && !whole && record.quantity.magnitude == nullptr &&
                           !currency["cents"].empty();
    if (has_cents && only_zeros(numeral.integer)) return speak_cents(record, at);

    const std::string decimals = numeral.decimals;
    Quantity units = record.quantity;
    if (whole || has_cents) {
        units.numeral.mark = DecimalMark::none;
        units.numeral.decimals.clear();
    }
    const bool one = units.numeral.is_one() && units.magnitude == nullptr;
    std::string spoken = speak(units, at, gender_of(currency)) + ' ';
    spoken += one ? currency["singular"] : currency["plural"];
    if (!has_cents) return spoken;
    if (record.place == Place::before) return spoken + ' ' + speak_cents(record, at);
    return spoken + ' ' + speak_integer(decimals.front() == '0' ? decimals.substr(1) : decimals);
}

/// "EUR/USD", "€/$": what one costs in the other.
std::optional<Reading> read_pair(const Cursor& at, const Currency& first)
{
    const auto stroke = static_cast<std::ptrdiff_t>(first.tokens);
    if (first.row == nullptr || !may_stand_before(at, first) || at[-1].is_number()) return {};
    if (!at.glued(stroke, "/") || at[stroke + 1].space_before) return {};
    const Currency second = currency_at(at.advanced(stroke + 1));
    if (second.row == nullptr || !may_stand_before(at.advanced(stroke + 1), second)) return {};
    return Reading{"pair", first.tokens + 1 + second.tokens,
                   std::string((*first.row)["singular"]) + " zu " + std::string((*second.row)["singular"]),
                   FullStop::none};
}

std::string_view name_of(Place place)
{
    if (place == Place::shared) return "symbol_shared";
    return place == Place::before ? "symbol_before" : "symbol_after";
}

} // namespace

std::optional<Reading> read(const Cursor& at)
{
    const Currency currency = currency_at(at);
    if (auto pair = read_pair(at, currency)) return pair;
    std::optional<Record> record = match_before(at, currency);
    if (!record) record = match_after(at);
    if (!record) record = match_shared(at);
    if (!record) return {};
    const std::string_view rule = name_of(record->place);
    if (record->place != Place::shared) parse_per(*record, at);
    const std::size_t tokens = record->tokens;
    const FullStop full_stop = record->quantity.full_stop;
    const std::string per = record->per.empty() ? "" : " pro " + std::string(record->per);
    return Reading{rule, tokens, verbalise(*record, at) + per, full_stop};
}

} // namespace frontend::money
