#include "frontend/classes/measure.hpp"

#include "frontend/classes/metres.hpp"
#include "frontend/german.hpp"
#include "frontend/numeral.hpp"
#include "frontend/phrase_word.hpp"
#include "frontend/unit.hpp"
#include "frontend/word_case.hpp"

namespace frontend::measure {

namespace {

struct Record {
    Quantity quantity;
    const Row* unit = nullptr; ///< null in "42 /m²"
    const Row* per = nullptr;
    std::string_view per_count; ///< "100" of "l/100 km"
    std::size_t tokens = 0;
    bool compound = false; ///< a word is joined to it: "30 km/h-Zone"
};

/// Whether the unit ends there, and is not the first letters of something else ("5 m-Brett", "3 h's").
bool ends_as_unit(const Cursor& after)
{
    const RawToken& next = after[0];
    if (next.space_before || next.kind == Kind::end) return true;
    return !next.is_number() && !next.is_word() && !next.is("'") && !next.is("’") && !next.is("&") &&
           !(next.is("-") && after[1].is_word() && !after[1].space_before) &&
           !(next.is("/") && after[1].is_number() && unit_at(after.advanced(2)).row == nullptr);
}

/// "30 km/h-Zone", "50 kg-Sack": the quantity is the first part of a noun. "5 W-Fragen" are no watts and
/// "9 g-Kräfte" no grams, so that of the single letters only metre and litre are believed.
bool is_first_part(const Record& record, const Cursor& after)
{
    const bool joined = after.glued(0, "-") && after[1].shape == Shape::capitalised && !after[1].space_before;
    if (!joined || record.unit == nullptr || !record.per_count.empty()) return false;
    const std::string_view unit = record.unit->key();
    const bool small = unit.front() >= 'a' && unit.front() <= 'z';
    return record.per != nullptr || unit == "m" || unit == "l" || unit == "″" || (small && unit.size() > 1);
}

/// What people count by: "l/100 km", "Kfz/24 h", but not "12 V/7 Ah".
bool is_usual_count(const RawToken& number) { return number.is_one_of({"10", "12", "24", "100", "1000"}); }

/// "/h", "/m²", "/100 km": adds what the unit is counted by.
void parse_per(Record& record, const Cursor& at)
{
    const auto next = static_cast<std::ptrdiff_t>(record.tokens);
    if (!at[next].is("/") || (record.unit != nullptr && at[next].space_before) || at[next + 1].space_before)
        return;
    std::ptrdiff_t unit_place = next + 1;
    if (is_usual_count(at[unit_place]) && record.unit != nullptr) ++unit_place;
    const Unit per = unit_at(at.advanced(unit_place));
    if (per.row == nullptr) return;
    if (unit_place > next + 1) record.per_count = at[next + 1].text;
    record.per = per.row;
    record.tokens = static_cast<std::size_t>(unit_place) + per.tokens;
}

/// "14 J.": with its full stop it abbreviates something else than the unit.
bool abbreviates_another_word(const Row& unit, const Cursor& after)
{
    if (!after.glued(0, ".")) return false;
    const Row* row = after.german()[TableName::abbreviations].find(std::string(unit.key()).append("."));
    return row != nullptr && (*row)["inflection"] == "noun" && (*row)["spoken"] != unit["singular"];
}

std::optional<Record> match(const Cursor& at)
{
    const bool in_name = !at[0].space_before && at[-1].is("-") && at[-2].shape == Shape::upper; // "B-29s"
    const bool cited = at[-1].is("§") || (at[-1].is(".") && at[-2].is("Art")); // "§ 80 V VwGO"
    if (in_name || cited) return {};
    std::optional<Quantity> quantity = parse_quantity(at);
    if (!quantity) return {};
    const std::size_t number_tokens = quantity->tokens;
    const Unit unit = unit_at(at.advanced(static_cast<std::ptrdiff_t>(number_tokens)));
    Record record{std::move(*quantity), unit.row, nullptr, {}, number_tokens + unit.tokens, false};
    parse_per(record, at);
    if (record.unit == nullptr && record.per == nullptr) return {};
    const Cursor after = at.advanced(static_cast<std::ptrdiff_t>(record.tokens));
    if (record.per == nullptr && abbreviates_another_word(*record.unit, after)) return {};
    record.compound = is_first_part(record, after);
    return ends_as_unit(after) || record.compound ? std::optional(std::move(record)) : std::nullopt;
}

/// "lebt auf 65 Quadratmetern", "auf 1200 Metern Höhe": places, unlike "stieg auf 65 Kilometer".
bool is_place(const Record& record, const Cursor& at)
{
    if (!at[-1].is("auf")) return false;
    const RawToken& next = at[static_cast<std::ptrdiff_t>(record.tokens)];
    if (next.is_one_of({"Höhe", "Tiefe", "Länge", "Breite", "Fläche"})) return true;
    return (*record.unit)["singular"].starts_with("Quadrat") && !is_reached(at);
}

/// "den 2962 m hohen Gipfel", "der 12 km langen Strecke": how much it is, which no article before it
/// inflects.
bool measures_adjective(const Record& record, const Cursor& at)
{
    const auto ending = ending_of_extent(at[static_cast<std::ptrdiff_t>(record.tokens)].text);
    return ending && !ending->empty();
}

std::string_view name_of_unit(const Record& record, const Cursor& at)
{
    const Row& unit = *record.unit;
    const Quantity& quantity = record.quantity;
    if (quantity.numeral.is_one() && quantity.magnitude == nullptr) return unit["singular"];
    const Agreement place = agreement_of_counted(at, NounForm{gender_of(unit), Number::plural});
    const bool dative = (place.grammatical_case == Case::dative || is_place(record, at)) &&
                        !measures_adjective(record, at) && !unit["dative"].empty();
    return dative ? unit["dative"] : unit["plural"];
}

/// "eine 1 cm dicke Scheibe": of how much it is, in the accusative whatever article stands before it.
std::string speak_number(const Record& record, const Cursor& at)
{
    const Gender gender = gender_of(*record.unit);
    const bool extent = ending_of_extent(at[static_cast<std::ptrdiff_t>(record.tokens)].text).has_value();
    if (extent && record.quantity.magnitude == nullptr)
        return speak(record.quantity.numeral, one(Agreement{Case::accusative, gender, {}, {}, {}}));
    return speak(record.quantity, at, gender);
}

std::string verbalise(const Record& record, const Cursor& at)
{
    std::string spoken;
    if (record.unit == nullptr) {
        spoken = speak(record.quantity, at, {});
    } else {
        spoken = speak_number(record, at) + ' ';
        spoken += name_of_unit(record, at);
    }
    if (record.per == nullptr) return spoken;
    spoken += " pro ";
    if (record.per_count.empty()) return spoken.append((*record.per)["singular"]);
    return spoken.append(speak_integer(record.per_count)).append(" ").append((*record.per)["plural"]);
}

/// "pro kg", "in km²", "bei km 12"
std::optional<Reading> read_bare_unit(const Cursor& at)
{
    const bool before_number = at[0].is("km") && at[1].is_number();
    const bool per = at[-1].is("pro") || at[-1].is("je");
    if (!before_number && !per && !at[-1].is("in")) return {};
    const Unit unit = unit_at(at);
    const bool small_letter = at[0].shape == Shape::lower && !at.glued(1, "."); // "je t", but not "pro A"
    if (unit.row == nullptr || (at[0].text.size() + unit.tokens < 3 && !(per && small_letter))) return {};
    const Row& row = *unit.row;
    const bool dative = at[-1].is("in") && !row["dative"].empty();
    const std::string_view name = per ? row["singular"] : dative ? row["dative"] : row["plural"];
    return Reading{"bare", unit.tokens, std::string(name), FullStop::none};
}

/// "Dreißig-Kilometer-pro-Stunde": one word with what follows, never inflected.
std::string joined(const Record& record)
{
    std::string spoken = speak(record.quantity.numeral, "ein") + ' ';
    if (record.quantity.magnitude != nullptr) (spoken += (*record.quantity.magnitude)["plural"]) += ' ';
    spoken += (*record.unit)["plural"];
    if (record.per != nullptr) (spoken += " pro ") += (*record.per)["singular"];
    return hyphenated(spoken);
}

/// "2 Std.": a unit that is abbreviated with a full stop has it as its own.
bool has_full_stop(const Record& record, const Cursor& at)
{
    const auto end = static_cast<std::ptrdiff_t>(record.tokens);
    if (record.per != nullptr || !at.glued(end, ".")) return false;
    return at.german().has(TableName::abbreviations, std::string(at[end - 1].text).append("."));
}

/// The stroke of "233 Einwohner/km²", "Keime/ml": the noun is counted by the unit.
std::optional<Reading> read_stroke(const Cursor& at)
{
    const bool after_noun = at[0].is("/") && at[-1].shape == Shape::capitalised && at[-1].text.size() > 2;
    if (!after_noun || at[0].space_before || at[1].space_before) return {};
    if (is_usual_count(at[1])) { // "Kfz/24 h"
        const Unit counted = unit_at(at.advanced(2));
        if (counted.row == nullptr) return {};
        return Reading{"per", 2 + counted.tokens,
                       "pro " + speak_integer(at[1].text) + ' ' + std::string((*counted.row)["plural"]),
                       FullStop::none};
    }
    const Unit unit = unit_at(at.advanced(1));
    if (unit.row == nullptr || unit.row->key().size() < 2 ||
        !ends_as_unit(at.advanced(1 + static_cast<std::ptrdiff_t>(unit.tokens))))
        return {};
    return Reading{"per", 1 + unit.tokens, "pro " + std::string((*unit.row)["singular"]), FullStop::none};
}

} // namespace

std::optional<Reading> read(const Cursor& at)
{
    if (at[0].is("/")) {
        if (auto stroke = read_stroke(at)) return stroke;
    }
    if (at[0].is_word()) return read_bare_unit(at);
    if (auto metres = read_metres(at)) return metres;
    const std::optional<Record> record = match(at);
    if (!record) return {};
    if (record->compound) return Reading{"compound", record->tokens, joined(*record), FullStop::none};
    Reading reading{record->per == nullptr ? "unit" : "rate", record->tokens, verbalise(*record, at),
                    FullStop::none};
    if (has_full_stop(*record, at)) {
        ++reading.tokens;
        reading.full_stop = FullStop::may_end;
    }
    return reading;
}

} // namespace frontend::measure
