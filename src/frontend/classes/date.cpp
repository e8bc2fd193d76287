#include "frontend/classes/date.hpp"

#include "frontend/classes/date_words.hpp"
#include "frontend/classes/year.hpp"
#include "frontend/german.hpp"
#include "frontend/inflection.hpp"
#include "frontend/number_speller.hpp"
#include "frontend/numeral.hpp"
#include "frontend/word_case.hpp"

#include <array>
#include <charconv>
#include <vector>

namespace frontend::date {

namespace {

constexpr std::ptrdiff_t furthest_date = 24; // tokens
constexpr std::size_t most_days = 4;         // that share a month

struct Record {
    std::vector<int> days;       ///< one, or more that share the month
    std::string joint = " bis "; ///< between the days
    int month = 0;
    std::string_view month_name;
    std::string_view year; ///< two or four digits, or empty
    std::string_view rule;
    std::size_t tokens = 0;
    FullStop full_stop = FullStop::none;
};

/// The value of a number of at most four digits, else -1.
int small_number(const RawToken& token)
{
    if (!token.is_number() || token.text.size() > 4) return -1;
    int value = -1;
    std::from_chars(token.text.data(), token.text.data() + token.text.size(), value);
    return value;
}

bool exists(int day, int month)
{
    static constexpr std::array<int, 13> lengths{0, 31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    return month >= 1 && month <= 12 && day >= 1 && day <= lengths[static_cast<std::size_t>(month)];
}

/// "8.", "8./9.", "8.–11.", up to the month. Days that "und" or "bis" join are dates or ordinals of their
/// own.
std::size_t parse_days(Record& record, const Cursor& at)
{
    std::ptrdiff_t next = 0;
    while (is_day(at[next]) && at.glued(next + 1, ".") && record.days.size() < most_days) {
        record.days.push_back(small_number(at[next]));
        next += 2;
        if (at[next].is("/"))
            record.joint = " und ";
        else if (!is_range_dash(at[next]))
            break;
        ++next;
    }
    return static_cast<std::size_t>(next);
}

std::optional<Record> match_written_out(const Cursor& at)
{
    Record record;
    record.tokens = parse_days(record, at);
    if (record.days.empty()) return {};
    const Cursor after = at.advanced(static_cast<std::ptrdiff_t>(record.tokens));
    const Month month = month_at(after);
    if (month.row == nullptr) return {};
    record.month = small_number(RawToken{(*month.row)["number"], 0, Kind::number, Shape::none, false, false});
    for (const int day : record.days) {
        if (!exists(day, record.month)) return {};
    }
    record.month_name = (*month.row)["spoken"];
    record.tokens += month.tokens;
    if (month.abbreviated) record.full_stop = FullStop::may_end;
    const RawToken& year = after[static_cast<std::ptrdiff_t>(month.tokens)];
    if (is_year_number(year)) {
        record.year = year.text;
        record.full_stop = FullStop::none;
        ++record.tokens;
    }
    record.rule = "day_month";
    return record;
}

/// After these, two numbers are a date even when the last full stop is missing.
bool preposition_of_dates(const RawToken& word)
{
    static constexpr std::array<std::string_view, 8> all{"am",  "Am",  "vom", "Vom",
                                                         "zum", "Zum", "dem", "der"};
    for (const std::string_view one_of : all) {
        if (word.is(one_of)) return true;
    }
    return false;
}

/// "3.10.2024", "24.12.", "3. 10. 24"; without its last full stop only after "am" and the like.
std::optional<Record> match_one_in_figures(const Cursor& at)
{
    const bool figures = is_day(at[0]) && at.glued(1, ".") && at[2].is_number() && at[2].text.size() <= 2;
    if (!figures || !exists(small_number(at[0]), small_number(at[2]))) return {};
    if (at[-1].is(".") && !at[-1].space_before && !at[0].space_before)
        return {}; // a version or a list number
    Record record;
    record.days = {small_number(at[0])};
    record.month = small_number(at[2]);
    record.month_name = name_of_month(record.month, at.german());
    record.rule = "figures";
    const bool minutes = at[2].text.size() == 2 && !at[2].space_before;
    if (minutes && at[-1].is_one_of({"um", "Um"})) return {}; // "um 22.05."
    if (!at.glued(3, ".")) {
        if (at[2].space_before || !preposition_of_dates(at[-1]) || at.glued(3, ",") || at.glued(3, ":"))
            return {};
        record.tokens = 3;
        return at[3].is("Uhr") ? std::nullopt : std::optional(record);
    }
    const RawToken& year = at[4];
    const bool two_digits = year.is_number() && year.text.size() == 2 && !year.space_before;
    const bool four_digits = is_year_number(year) && (!year.space_before || at[2].space_before);
    if (two_digits || four_digits) {
        record.year = year.text;
        record.tokens = 5;
        return record;
    }
    if (at[4].is_number() && !at[4].space_before) return {};
    record.tokens = 4;
    record.full_stop = FullStop::may_end;
    return record;
}

/// The same with days before the last one that share its month: "24./25.12.".
std::optional<Record> match_figures(const Cursor& at)
{
    std::vector<int> days;
    std::ptrdiff_t next = 0;
    while (days.size() < most_days && is_day(at[next]) && at.glued(next + 1, ".") &&
           at.glued(next + 2, "/")) {
        days.push_back(small_number(at[next]));
        next += 3;
    }
    std::optional<Record> last = match_one_in_figures(at.advanced(next));
    if (!last || days.empty()) return last;
    for (const int day : days) {
        if (!exists(day, last->month)) return {};
    }
    last->days.insert(last->days.begin(), days.begin(), days.end());
    last->joint = " und ";
    last->tokens += static_cast<std::size_t>(next);
    return last;
}

/// "2024-10-03"
std::optional<Record> match_iso(const Cursor& at)
{
    const bool shape = is_year_number(at[0]) && at.glued(1, "-") && at[2].text.size() == 2 &&
                       at[2].is_number() && !at[2].space_before && at.glued(3, "-") &&
                       at[4].text.size() == 2 && !at[4].space_before;
    if (!shape || !exists(small_number(at[4]), small_number(at[2]))) return {};
    Record record;
    record.days = {small_number(at[4])};
    record.month = small_number(at[2]);
    record.month_name = name_of_month(record.month, at.german());
    record.year = at[0].text;
    record.rule = "iso";
    record.tokens = 5;
    return record;
}

std::string speak_year_of_date(std::string_view year)
{
    return year.size() == 4 ? year::speak_year(year) : speak_integer(year);
}

/// "Montag", "Mo", "Montagabend", "Ostermontag"
bool names_weekday(const RawToken& token, const German& german)
{
    if (token.shape != Shape::capitalised) return false;
    if (german.has(TableName::weekdays, token.text)) return true;
    for (const Row& row : german[TableName::weekdays]) {
        if (row.key() != row["spoken"]) continue;
        if (token.text.starts_with(row.key()) || token.text.ends_with(lowered(row.key()))) return true;
    }
    return false;
}

/// Offset of the weekday in front of a day ("Montag, 3. Mai", "Mo., 3. Mai", "Montag (3. Mai)"); 0: none.
std::ptrdiff_t weekday_before(const Cursor& at)
{
    std::ptrdiff_t place = at[-1].is(",") || at[-1].is("(") ? -2 : -1;
    if (at[place].is(".")) --place;
    return names_weekday(at[place], at.german()) ? place : 0;
}

/// How the day is declined, and the article that is said though it is not written.
struct Day {
    Agreement agreement;
    std::string_view article;
};

/// "am Montag, 3. Mai": in apposition to the weekday and declined like it, for which the ear needs the
/// article
/// ("dem dritten Mai").
Day day_beside_weekday(const Cursor& weekday, NounForm day)
{
    Agreement place = agreement(weekday, day);
    if (place.rule != "determiner" && place.rule != "preposition") return {place, {}};
    place.declension = Declension::weak;
    return {place, definite_article(place)};
}

/// "am 1. Mai, 1. Juni und 1. Juli": the tokens back to the first date of the list, whose article counts for
/// all; 0: none stands before.
std::ptrdiff_t dates_before(const Cursor& at)
{
    std::ptrdiff_t back = 0;
    while (back > -furthest_date && at[back - 1].is_one_of({",", "und", "oder", "sowie"})) {
        std::ptrdiff_t month = back - 2;
        if (is_year_number(at[month])) --month;
        const bool date = at.german().has(TableName::months, at[month].text) && at[month - 1].is(".") &&
                          is_day(at[month - 2]);
        if (!date) break;
        back = month - 2;
    }
    return back;
}

Day inflected_day(const Record& record, const Cursor& at)
{
    const NounForm day{Gender::masculine, Number::singular};
    if (const std::ptrdiff_t weekday = weekday_before(at); weekday != 0)
        return day_beside_weekday(at.advanced(weekday), day);
    // The end of a span is an accusative.
    const bool ends_span = at[-1].is("bis") || (is_range_dash(at[-1]) && at[-2].is("."));
    if (record.rule == "figures" && ends_span)
        return {{Case::accusative, Gender::masculine, Number::singular, Declension::strong, "span"}, {}};
    return {agreement(at.advanced(dates_before(at)), day), {}};
}

std::string verbalise(const Record& record, const Cursor& at)
{
    const Day day = inflected_day(record, at);
    std::string spoken(day.article);
    std::string_view joint = spoken.empty() ? "" : " ";
    for (const int number : record.days) {
        (spoken += joint) += ordinal(static_cast<std::uint64_t>(number), day.agreement);
        joint = record.joint;
    }
    (spoken += ' ') += record.month_name;
    if (!record.year.empty()) (spoken += ' ') += speak_year_of_date(record.year);
    return spoken;
}

} // namespace

std::optional<Reading> read(const Cursor& at)
{
    if (at[0].is_word()) return read_words(at);
    std::optional<Record> record = match_written_out(at);
    if (!record) record = match_figures(at);
    if (!record) record = match_iso(at);
    if (!record) return read_month_in_figures(at);
    return Reading{record->rule, record->tokens, verbalise(*record, at), record->full_stop};
}

} // namespace frontend::date
