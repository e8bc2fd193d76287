#include "frontend/classes/year.hpp"

#include "frontend/german.hpp"
#include "frontend/left_context.hpp"
#include "frontend/noun.hpp"
#include "frontend/number_speller.hpp"
#include "frontend/numeral.hpp"
#include "frontend/right_context.hpp"
#include "frontend/word_case.hpp"

#include <charconv>

namespace frontend::year {

namespace {

enum class Cue { none, year, count };

Cue cue(const Cursor& at, std::ptrdiff_t offset, std::string_view side)
{
    const RawToken& word = at[offset];
    if (!word.is_word()) return Cue::none;
    const German& german = at.german();
    if (side == "left" && german.has(TableName::months, word.text)) return Cue::year;
    if (side == "left" && german.has(TableName::numbered, word.text)) return Cue::count;
    const Row* row = german[TableName::year_cues].find(word.text);
    if (row == nullptr) row = german[TableName::year_cues].find(lowered(word.text));
    if (row == nullptr || ((*row)["side"] != side && (*row)["side"] != "both")) return Cue::none;
    return (*row)["means"] == "year" ? Cue::year : Cue::count;
}

bool is_four_digits(const RawToken& token) { return token.is_number() && token.text.size() == 4; }

/// "1330 verdächtige Fahrzeuge", but not "1945 siegte die Vernunft", "die 1990 gegründeten Parteien".
bool counts_after_adjective(const Cursor& at)
{
    const RawToken& adjective = at[1];
    if (!adjective.text.ends_with('e') || adjective.text.ends_with("te")) return false;
    const RightContext right = right_context(at.advanced(1));
    const bool plural = right.has_noun && (right.noun_slots & SlotSet::singular()).empty();
    return plural && !left_context(at).determiner;
}

/// "ab 1869 Neuschwanstein": a limit in time, where nothing shows that the word is a plural.
bool is_limit_in_time(const Cursor& at)
{
    const bool limit = at[-1].is_one_of({"ab", "Ab", "bis", "Bis"}) && !at[0].text.ends_with("00");
    const std::string_view word = at[1].text;
    const bool listed = is_known_noun(word, at.german()) || is_form_of_listed_noun(word, at.german());
    const bool plural_ending = word.ends_with("en") || word.ends_with("rn") || word.ends_with('e');
    return limit && !listed && !plural_ending;
}

/// A noun, unit or magnitude that the number would count.
bool counts_what_follows(const Cursor& at)
{
    const RawToken& next = at[1];
    if (next.kind == Kind::symbol || cue(at, 1, "right") == Cue::count) return true;
    if (!next.is_word() || !next.space_before) return false;
    if (!next.starts_upper) return counts_after_adjective(at);
    const bool countable = !(slots_of_noun(next.text, at.german()) & SlotSet::plural()).empty();
    return countable && !at.german().has(TableName::starters, next.text) && !is_limit_in_time(at);
}

bool glued_to_something(const Cursor& at)
{
    const RawToken& before = at[-1];
    const bool after_letters = !at[0].space_before && before.is_word();
    const bool before_letters = !at[1].space_before && at[1].is_word();
    return after_letters || before_letters;
}

/// "circa 1910" by itself: who estimates a number of things rounds it.
bool is_estimated_year(const Cursor& at, const RawToken& cue)
{
    const bool round = at[0].text.ends_with("00") || at[0].text.ends_with("50");
    const bool estimated = cue.is_one_of({"circa", "ca", "etwa", "rund"});
    return estimated && !round && !right_context(at.advanced(1)).has_noun;
}

/// "40" after "1939", "2026" after "2025", "00" after "1999"
bool is_later(std::string_view second, std::string_view first)
{
    const std::string_view end = first.substr(first.size() - second.size());
    return second > end || (end == "99" && second == "00");
}

} // namespace

bool is_year(const Cursor& at)
{
    if (at.glued(1, "/") && at[2].is_number() && !at[2].space_before) return false; // "VI ZR 1370/20"

    if (at[-1].is("/")) return false;                                    // "Drucksache 20/1234"
    if (at[-1].shape == Shape::upper && at.glued(-2, "-")) return false; // "B-XY 1234"
    if (!is_four_digits(at[0]) || at[0].text < "1100" || at[0].text > "1999" || glued_to_something(at))
        return false;
    const bool alone = at[-1].kind == Kind::end && at[1].kind == Kind::end;
    if (alone) return false;
    const bool skip = at[-1].is("(") || at[-1].is(".") || at[-1].is("als"); // "mehr als 1500", "Okt. 1990"
    const std::ptrdiff_t left = skip ? -2 : -1;
    const Cue before = cue(at, left, "left");
    if (before == Cue::year) return true;
    if (before == Cue::count && !is_estimated_year(at, at[left])) return false;
    return !counts_what_follows(at);
}

std::string speak_year(std::string_view digits)
{
    std::uint64_t number = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), number);
    return year_in_hundreds(number);
}

std::optional<Reading> read(const Cursor& at)
{
    const bool pair = at.glued(1, "/") && at[2].is_number() && !at[2].space_before &&
                      at[2].text.size() != 3 && at[2].text.size() <= 4 && at[2].text.size() > 1 &&
                      is_four_digits(at[0]) && at[0].text >= "1100" && at[0].text < "2100" &&
                      is_later(at[2].text, at[0].text);
    if (pair) {
        const std::string second = is_four_digits(at[2]) ? speak_year(at[2].text) : speak_integer(at[2].text);
        return Reading{"pair", 3, speak_year(at[0].text) + ' ' + second, FullStop::none};
    }
    if (!is_year(at)) return {};
    return Reading{"year", 1, speak_year(at[0].text), FullStop::none};
}

} // namespace frontend::year
