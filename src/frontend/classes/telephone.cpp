#include "frontend/classes/telephone.hpp"

#include "frontend/german.hpp"
#include "frontend/noun.hpp"
#include "frontend/number_speller.hpp"

#include <array>

namespace frontend::telephone {

namespace {

constexpr std::size_t fewest_digits = 6;
constexpr std::ptrdiff_t furthest_cue = 10; // tokens to either side
constexpr std::size_t most_digits = 24;     // E.164 allows 15, a German IBAN has 20

struct Record {
    std::string digits;
    bool international = false;
    std::size_t tokens = 0;
};

bool is_mark(const RawToken& token)
{
    return token.is("-") || token.is("–") || token.is("/") || token.is("(") || token.is(")") || token.is(".");
}

/// Numbers and the marks between them, from a number on.
Record parse_digits(const Cursor& at)
{
    Record record;
    std::ptrdiff_t i = 0;
    for (; record.digits.size() < most_digits; ++i) {
        if (at[i].is_number()) {
            record.digits += at[i].text;
            record.tokens = static_cast<std::size_t>(i) + 1;
        } else if (!is_mark(at[i]) || (at[i].is(".") && at[i + 1].space_before)) {
            break;
        }
    }
    return record;
}

bool after_telephone_word(const Cursor& at)
{
    for (std::ptrdiff_t back = -1; back >= -3; --back) {
        const RawToken& word = at[back];
        if (word.is("Tel") || word.is("Telefon") || word.is("Fax") || word.is("Hotline") ||
            word.is("Telefonnummer") || word.is("Rufnummer") || word.is("Durchwahl") || word.is("Mobil")) {
            return true;
        }
    }
    return false;
}

std::optional<Record> match_number(const Cursor& at)
{
    const bool plus = at[0].is("+") && at[1].is_number() && !at[1].space_before && at[1].text.size() <= 3;
    const bool bracket = at[0].is("(") && at[1].is_number() && at[1].text.starts_with('0');
    const std::ptrdiff_t start = plus || bracket ? 1 : 0;
    const RawToken& first = at[start];
    if (!first.is_number()) return {};
    const bool vienna = first.is("01") && at[start + 1].is_number() && at[start + 1].space_before &&
                        at[start + 1].text.size() >= 4; // "01 58877-0"
    const bool area_code = (first.text.size() >= 3 && first.text.starts_with('0')) || vienna;
    // "0 40 / 42 86": the area code in pairs, as newspapers set it.
    const bool in_pairs = first.is("0") && at[start + 1].is_number() && at[start + 1].text.size() <= 3 &&
                          (at[start + 2].is("/") || at[start + 2].is_number());
    if (!plus && !area_code && !in_pairs && !after_telephone_word(at)) return {};
    Record record = parse_digits(at.advanced(start));
    if (record.digits.size() < fewest_digits) return {};
    if (plus && record.tokens < 2) return {};
    record.international = plus;
    record.tokens += static_cast<std::size_t>(start);
    return record;
}

/// "Unter 110 erreichen Sie die Polizei": whether the sentence speaks of calling.
bool speaks_of_calling(const Cursor& at)
{
    static constexpr std::array<std::string_view, 12> cues{"Polizei", "Feuerwehr", "Rettung", "Notruf",
                                                           "Notfall", "Notarzt",   "Hilfe",   "erreich",
                                                           "wähl",    "gewählt",   "anruf",   "rufen"};
    for (std::ptrdiff_t i = -furthest_cue; i <= furthest_cue; ++i) {
        if (!at[i].is_word()) continue;
        for (const std::string_view cue : cues) {
            if (at[i].text.starts_with(cue)) return true;
        }
    }
    return false;
}

bool is_emergency_number(const RawToken& token)
{
    return token.is_one_of({"110", "112", "115", "116", "117", "118", "133", "144", "116117"});
}

/// "unter 110", "die 112", "im Notfall 144": nothing is counted, and the sentence speaks of calling.
bool is_called(const Cursor& at)
{
    if (!is_emergency_number(at[0])) return false;
    const bool counts = at[1].starts_upper || at[1].kind == Kind::symbol || at[1].is_number() ||
                        (!at[1].space_before && (at[1].is(",") || at[1].is(".")) && at[2].is_number());
    const bool may_be_called =
        at[-1].is_one_of({"unter", "Unter", "die", "Die", "der", "Nummer", "und", "oder", "bitte", "Sie", "(",
                          "/", "Notfall", "Polizei", "Feuerwehr", "Rettungsdienst"});
    return may_be_called && !counts && speaks_of_calling(at);
}

std::optional<Record> match_emergency(const Cursor& at)
{
    const bool two_parts = at[0].is("116") && at[1].is("117"); // the doctors' number, as it is printed
    const bool counted = at[2].starts_upper || at[2].kind == Kind::symbol;
    if (two_parts && at[1].space_before && !counted) return Record{"116117", false, 2};

    if (!at[0].is_number() || (at[0].text.size() != 3 && at[0].text.size() != 6)) return {};
    const RawToken& word = at[-1];
    const bool named =
        word.text.starts_with("Notruf") || word.is_one_of({"Rufnummer", "Telefonnummer", "Telefon"});
    if (!named && !is_called(at)) return {};
    return Record{std::string(at[0].text), false, 1};
}

/// "in 10115 Berlin", "D-10115 Berlin": five digits before a name, where an address can stand, or four or
/// five after the word itself. Counts are grouped ("10.115"), round, or stand before a noun.
bool is_postcode(const Cursor& at)
{
    const bool named = at[-1].is_one_of({"Postleitzahl", "Postleitzahlen", "PLZ", "Plz"});
    if (named && at[0].is_number() && (at[0].text.size() == 4 || at[0].text.size() == 5)) return true;
    if (!at[0].is_number() || at[0].text.size() != 5 || at[0].text.ends_with("00")) return false;
    const bool marked = at[-1].is("-") && at[-2].is("D") && at.glued(0, at[0].text);
    if (marked) return true;
    const RawToken& place = at[1];
    const bool name = place.shape == Shape::capitalised && place.space_before &&
                      !is_form_of_listed_noun(place.text, at.german()) &&
                      !at.german().has(TableName::starters, place.text) &&
                      !at.german().has(TableName::currencies, place.text) &&
                      !at.german().has(TableName::magnitudes, place.text);
    if (!name || !at[0].space_before) return false;
    const RawToken& before = at[-1];
    return before.kind == Kind::end || before.is_one_of({"in", "In", "nach", "Nach", "aus", "Aus", "/"}) ||
           (before.is(",") && at[-2].is_number()); // "Hauptstraße 5, 10115 Berlin"
}

/// "DE12 3456 …": two letters, two digits, then groups of letters and digits.
std::optional<Reading> read_iban(const Cursor& at)
{
    const auto is_letter = [](char c) { return c >= 'A' && c <= 'Z'; };
    if (at[0].text.size() != 2 || !is_letter(at[0].text[0]) || !is_letter(at[0].text[1])) return {};
    if (!at[1].is_number() || at[1].space_before || at[1].text.size() < 2) return {};
    Record record = parse_digits(at.advanced(1));
    if (record.digits.size() < 14) return {};
    std::string spoken{at[0].text[0], ' ', at[0].text[1], ' '};
    return Reading{"iban", record.tokens + 1, spoken + digits_one_by_one(record.digits), FullStop::none};
}

} // namespace

std::optional<Reading> read(const Cursor& at)
{
    if (at[0].is_word()) return read_iban(at);
    if (is_postcode(at)) return Reading{"postcode", 1, digits_one_by_one(at[0].text), FullStop::none};
    std::optional<Record> record = match_number(at);
    const std::string_view rule = record ? "number" : "emergency";
    if (!record) record = match_emergency(at);
    if (!record) return {};
    return Reading{rule, record->tokens,
                   (record->international ? "plus " : "") + digits_one_by_one(record->digits),
                   FullStop::none};
}

} // namespace frontend::telephone
