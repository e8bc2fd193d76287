#include "frontend/classes/time.hpp"

#include "frontend/german.hpp"
#include "frontend/inflection.hpp"
#include "frontend/number_speller.hpp"
#include "frontend/word_case.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <vector>

namespace frontend::time_of_day {

namespace {

enum class Unit { clock, hours, minutes };

struct Record {
    std::vector<unsigned> parts; ///< hours, minutes, seconds; of a duration in minutes: minutes, seconds
    std::string_view fraction;   ///< decimals of the last part
    Unit unit = Unit::clock;
    std::size_t tokens = 0;
    FullStop full_stop = FullStop::none;
};

unsigned small_number(std::string_view digits)
{
    unsigned value = 1000;
    if (digits.size() <= 3) std::from_chars(digits.data(), digits.data() + digits.size(), value);
    return value;
}

/// "14:30", "14.30", "2:03:45": the numbers, with the same mark between them.
Record parse_parts(const Cursor& at)
{
    Record record;
    if (!at[0].is_number() || at[0].text.size() > 2) return record;
    record.parts.push_back(small_number(at[0].text));
    record.tokens = 1;
    const std::string_view mark = at[1].text;
    if (mark != ":" && mark != ".") return record;
    for (std::ptrdiff_t i = 1; i < 5; i += 2) {
        const RawToken& number = at[i + 1];
        if (!at.glued(i, mark) || !number.is_number() || number.space_before || number.text.size() != 2)
            break;
        record.parts.push_back(small_number(number.text));
        record.tokens += 2;
    }
    const auto end = static_cast<std::ptrdiff_t>(record.tokens);
    if (mark == ":" && record.parts.size() > 1 && at.glued(end, ",") && at[end + 1].is_number() &&
        !at[end + 1].space_before) {
        record.fraction = at[end + 1].text;
        record.tokens += 2;
    }
    return record;
}

bool is_valid(const Record& record)
{
    const std::vector<unsigned>& parts = record.parts;
    for (std::size_t i = 1; i < parts.size(); ++i) {
        if (parts[i] > 59) return false;
    }
    if (parts.empty() || record.unit != Unit::clock) return !parts.empty();
    return parts[0] < 24 || (parts[0] == 24 && (parts.size() == 1 || parts[1] == 0));
}

/// Headlines are set in capitals.
bool is_clock_word(const RawToken& word) { return word.is_one_of({"Uhr", "UHR"}); }

/// "Uhr" stands behind the end of the span that starts here: "9.30 bis 17 Uhr", "9:30–17:00 Uhr".
bool span_ends_with_clock(const Cursor& after)
{
    if (!after[0].is_one_of({"bis", "BIS", "–", "-", "und", "UND", "oder", "ODER", "/"})) return false;
    const Record second = parse_parts(after.advanced(1));
    return !second.parts.empty() && is_clock_word(after[1 + static_cast<std::ptrdiff_t>(second.tokens)]);
}

/// Takes the unit behind a duration, with its full stop if it has one ("Std.").
void take_unit(Record& record, Unit unit, const Cursor& after)
{
    record.unit = unit;
    ++record.tokens;
    if (!after.glued(1, ".") ||
        !after.german().has(TableName::abbreviations, std::string(after[0].text).append(".")))
        return;
    ++record.tokens;
    record.full_stop = FullStop::may_end;
}

/// Only a time of day stands after these, never how long something takes.
bool after_clock_preposition(const Cursor& at)
{
    return at[-1].is_one_of({"um", "Um", "UM", "gegen", "Gegen", "GEGEN"});
}

/// "um 8 h", "8:00 bis 9:30 h"
bool is_clock_time(const Cursor& at)
{
    const bool ends_span = at[-1].is_one_of({"bis", "–", "-"}) && at[-2].is_number();
    return after_clock_preposition(at) || ends_span;
}

/// "um 8.15": no unit follows that a decimal could have.
bool is_clock_after_um(const Cursor& at, const Cursor& after)
{
    if (!after_clock_preposition(at)) return false;
    return after[0].kind == Kind::end || after[0].kind == Kind::punctuation || after[0].shape == Shape::lower;
}

/// "startet 13:25", "Beginn: 19:30"
bool after_word_of_times(const Cursor& at)
{
    static constexpr std::array<std::string_view, 25> words{
        "um",      "Um",      "UM",      "gegen",   "Gegen",   "ab",    "Ab",      "AB",      "seit",
        "Uhrzeit", "startet", "landet",  "beginnt", "Beginn",  "Start", "Einlass", "Abfahrt", "Ankunft",
        "Anpfiff", "Anstoß",  "täglich", "Abflug",  "Landung", "bis",   "schließt"};
    const RawToken& before = at[-1].is(":") ? at[-2] : at[-1];
    return std::find(words.begin(), words.end(), before.text) != words.end();
}

/// "9:00–17:00": two times of day beside each other are no scores.
bool spans_times(const Cursor& at, const Cursor& after)
{
    if (!after[0].is_one_of({"–", "-", "bis"})) return false;
    const Record second = parse_parts(after.advanced(1));
    return at[1].is(":") && second.parts.size() == 2 && after[2].is(":") && is_valid(second);
}

/// The same of the second of them.
bool ends_span_of_times(const Cursor& at)
{
    if (!at[-1].is_one_of({"–", "-", "bis"}) || !at[-2].is_number()) return false;
    const bool whole_hour =
        at[-1].text != "bis" && !at[-1].space_before && at[1].is(":") && at[-2].text.size() <= 2;
    if (whole_hour && small_number(at[-2].text) < small_number(at[0].text)) return true; // "9-18:30"
    if (!at[-3].is(":")) return false;
    const Record first = parse_parts(at.advanced(-4));
    return first.parts.size() == 2 && is_valid(first);
}

/// "06.11.2023 13:30", "6. November 2023, 13:30"
bool follows_date(const Cursor& at)
{
    const std::ptrdiff_t year = at[-1].is(",") ? -2 : -1;
    constexpr std::size_t digits_of_year = 4;
    if (!at[year].is_number() || at[year].text.size() != digits_of_year) return false;
    return at.glued(year - 1, ".") || at.german().has(TableName::months, at[year - 1].text);
}

bool time_is_meant(const Record& record, const Cursor& at)
{
    const Cursor after = at.advanced(static_cast<std::ptrdiff_t>(record.tokens));
    if (record.parts.size() < 2) return false;
    if (at[1].is(".")) return is_clock_after_um(at, after);
    if (at[0].text.starts_with('0') || record.parts.size() == 3) return true;
    if (follows_date(at) || spans_times(at, after) || ends_span_of_times(at)) return true;
    return after_word_of_times(at) && !(at[-1].is("bis") && !at[-2].is_number());
}

std::optional<Record> match(const Cursor& at)
{
    Record record = parse_parts(at);
    if (record.parts.empty() || (at[-1].is(".") && !at[0].space_before)) return {};
    const Cursor after = at.advanced(static_cast<std::ptrdiff_t>(record.tokens));
    if (is_clock_word(after[0]) || (after[0].is("h") && is_clock_time(at))) {
        ++record.tokens; // "8 Uhr", "um 8 h"
    } else if (record.parts.size() == 2 && after.glued(0, "-") && !after[1].space_before &&
               is_clock_word(after[1])) {
        record.tokens += 2; // "10:30-Uhr-Zug"
    } else if (after[0].is_one_of({"Stunden", "Std", "h"}) && record.parts.size() > 1 && at[1].is(":")) {
        take_unit(record, Unit::hours, after);
    } else if (after[0].is_one_of({"Minuten", "Min", "min"}) && record.parts.size() == 2 && at[1].is(":")) {
        take_unit(record, Unit::minutes, after);
    } else if (record.parts.size() > 1 && span_ends_with_clock(after)) {
        // said in full: "neun Uhr dreißig bis siebzehn Uhr"
    } else if (record.parts.size() == 3 && at[1].is(":")) {
        record.unit = Unit::hours;
    } else if (record.parts.size() == 2 && !record.fraction.empty()) {
        record.unit = Unit::minutes; // "in 1:41,29 auf Platz 6": no result and no ratio looks like this
    } else if (!time_is_meant(record, at)) {
        return {};
    }
    if (!record.fraction.empty() && record.unit == Unit::clock) return {};
    return is_valid(record) ? std::optional(std::move(record)) : std::nullopt;
}

std::string speak_clock(const std::vector<unsigned>& parts)
{
    std::string spoken = attributive_cardinal(parts[0], "") + " Uhr";
    if (parts.size() == 3) {
        spoken += ' ' + attributive_cardinal(parts[1], "e") + (parts[1] == 1 ? " Minute " : " Minuten ");
        return spoken + attributive_cardinal(parts[2], "e") + (parts[2] == 1 ? " Sekunde" : " Sekunden");
    }
    if (parts.size() == 2 && parts[1] != 0) spoken += ' ' + cardinal(parts[1]);
    return spoken;
}

struct Name {
    std::string_view singular;
    std::string_view plural;
};

std::string speak_duration(const Record& record, const Cursor& at)
{
    static constexpr std::array<Name, 3> names{
        {{"Stunde", "Stunden"}, {"Minute", "Minuten"}, {"Sekunde", "Sekunden"}}};
    std::size_t name = record.unit == Unit::hours ? 0 : 1;
    const std::string one_of = one(agreement(at, NounForm{Gender::feminine, Number::singular}));
    std::string spoken;
    for (std::size_t i = 0; i < record.parts.size(); ++i, ++name) {
        const bool last = i + 1 == record.parts.size();
        const bool fraction = last && !record.fraction.empty();
        if (record.parts[i] == 0 && !fraction && i > 0) continue;
        if (!spoken.empty()) spoken += ' ';
        spoken += fraction ? cardinal(record.parts[i]) + " Komma " + digits_one_by_one(record.fraction)
                           : (record.parts[i] == 1 ? one_of : cardinal(record.parts[i]));
        (spoken += ' ') += record.parts[i] == 1 && !fraction ? names[name].singular : names[name].plural;
    }
    return spoken;
}

} // namespace

std::optional<Reading> read(const Cursor& at)
{
    const std::optional<Record> record = match(at);
    if (!record) return {};
    const bool clock = record->unit == Unit::clock;
    if (clock && at.joins_word(static_cast<std::ptrdiff_t>(record->tokens))) // "10:30-Uhr-Zug"
        return Reading{"compound", record->tokens, hyphenated(speak_clock(record->parts)), FullStop::none};
    return Reading{clock ? "clock" : "duration", record->tokens,
                   clock ? speak_clock(record->parts) : speak_duration(*record, at), record->full_stop};
}

} // namespace frontend::time_of_day
