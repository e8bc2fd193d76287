#include "frontend/classes/fraction.hpp"

#include "frontend/german.hpp"
#include "frontend/inflection.hpp"
#include "frontend/number_speller.hpp"
#include "frontend/numeral.hpp"
#include "frontend/phrase_word.hpp"
#include "frontend/right_context.hpp"
#include "frontend/word_case.hpp"

#include <algorithm>
#include <array>

namespace frontend::fraction {

namespace {

constexpr std::uint64_t largest_denominator = 1000;

struct Record {
    std::uint64_t whole = 0; ///< 0: none
    std::uint64_t numerator = 0;
    std::uint64_t denominator = 0;
    std::string_view noun; ///< "Mehrheit" of "2/3-Mehrheit"
    Sign sign = Sign::none;
    std::size_t tokens = 0;
};

struct Vulgar {
    std::string_view sign;
    std::uint64_t numerator;
    std::uint64_t denominator;
};

const Vulgar* vulgar(const RawToken& token)
{
    static constexpr std::array<Vulgar, 15> all{{{"½", 1, 2},
                                                 {"⅓", 1, 3},
                                                 {"⅔", 2, 3},
                                                 {"¼", 1, 4},
                                                 {"¾", 3, 4},
                                                 {"⅕", 1, 5},
                                                 {"⅖", 2, 5},
                                                 {"⅗", 3, 5},
                                                 {"⅘", 4, 5},
                                                 {"⅙", 1, 6},
                                                 {"⅚", 5, 6},
                                                 {"⅛", 1, 8},
                                                 {"⅜", 3, 8},
                                                 {"⅝", 5, 8},
                                                 {"⅞", 7, 8}}};
    for (const Vulgar& candidate : all) {
        if (token.is(candidate.sign)) return &candidate;
    }
    return nullptr;
}

/// "38/40" is a size and "20/21" a season; what people divide by is small or round.
bool is_usual(std::uint64_t numerator, std::uint64_t denominator)
{
    if (numerator >= 10 && denominator == numerator + 1) return false; // a season
    static constexpr std::array<std::uint64_t, 7> round{12, 16, 20, 25, 50, 100, 1000};
    const bool usual = denominator <= 10 || std::find(round.begin(), round.end(), denominator) != round.end();
    return usual || (numerator == 1 && denominator <= largest_denominator);
}

std::optional<Record> match_slash(const Cursor& at)
{
    std::ptrdiff_t first = 0;
    Sign sign = Sign::none;
    if (!at[0].is_number()) {
        const auto signed_numeral = parse_numeral(at);
        if (!signed_numeral) return {};
        sign = signed_numeral->sign;
        first = 1;
    }
    const auto numerator = plain_number(at[first]);
    const auto denominator = plain_number(at[first + 2]);
    const bool slash = at.glued(first + 1, "/") || at.glued(first + 1, "⁄");
    if (!numerator || !denominator || !slash || at[first + 2].space_before) return {};
    const Cursor after = at.advanced(first + 3);
    const bool goes_on = after.glued(0, "/") || (after.glued(0, ".") && after[1].is_number());
    if (goes_on || *numerator == 0 || *numerator >= *denominator || !is_usual(*numerator, *denominator))
        return {};
    return Record{0, *numerator, *denominator, {}, sign, static_cast<std::size_t>(first) + 3};
}

/// "Leserbrief 2/25", "Heft 1/20": the second of the year 2025; nobody parts a noun into so many pieces.
bool is_issue(const Cursor& at, std::uint64_t denominator)
{
    return denominator >= 16 && denominator < 100 && at[-1].shape == Shape::capitalised &&
           !at.german().has(TableName::starters, at[-1].text);
}

/// "24/7", "9/11", "Größe 38/40": two short numbers that nobody divides are said one after the other.
std::optional<Reading> read_pair(const Cursor& at)
{
    const bool shape = at[0].is_number() && at[0].text.size() <= 2 && at.glued(1, "/") && at[2].is_number() &&
                       !at[2].space_before && at[2].text.size() <= 2;
    const bool goes_on = !at[3].space_before && (at[3].is("/") || at[3].is(",") || at[3].is(".")) &&
                         at[4].is_number() && !at[4].space_before;
    const bool continued = !at[0].space_before && (at[-1].is("/") || at[-1].is(".") || at[-1].is(","));
    if (!shape || goes_on || continued) return {};
    return Reading{"pair", 3, speak_integer(at[0].text) + ' ' + speak_integer(at[2].text), FullStop::none};
}

std::optional<Record> match_vulgar(const Cursor& at)
{
    if (const Vulgar* alone = vulgar(at[0])) {
        return Record{0, alone->numerator, alone->denominator, {}, Sign::none, 1};
    }
    const Vulgar* part = vulgar(at[1]);
    const auto whole = plain_number(at[0]);
    if (part == nullptr || !whole) return {};
    return Record{*whole, part->numerator, part->denominator, {}, Sign::none, 2};
}

/// "1 1/2", "3 3/4": a whole and a proper fraction of it, as one quantity.
std::optional<Record> match_mixed(const Cursor& at)
{
    const auto whole = plain_number(at[0]);
    if (!whole || at[0].text.size() > 2 || !at[1].is_number() || !at[1].space_before) return {};
    std::optional<Record> part = match_slash(at.advanced(1));
    if (!part || part->denominator > 10 || is_numbered(at)) return {};
    part->whole = *whole;
    ++part->tokens;
    return part;
}

std::string denominator_name(std::uint64_t denominator)
{
    if (denominator == 2) return "halb";
    if (denominator == 100) return "hundertstel";
    return denominator == 1000 ? "tausendstel" : ordinal_stem(denominator) + "el";
}

std::string speak_whole(const Record& record)
{
    const std::string whole = attributive_cardinal(record.whole, "");
    if (record.denominator == 2) return whole + "einhalb";
    return cardinal(record.whole) + ' ' + attributive_cardinal(record.numerator, "") + ' ' +
           capitalised(denominator_name(record.denominator));
}

/// What is measured in parts.
struct Measured {
    Gender gender = Gender::masculine;
    std::string_view singular;
    std::string plural;
    std::string dative;     ///< of the plural
    std::size_t tokens = 1; ///< with its own full stop
};

std::string dative_plural(std::string_view plural)
{
    std::string dative(plural);
    return plural.ends_with('e') || plural.ends_with("er") ? dative + 'n' : dative;
}

/// The unit right behind a fraction ("1/2 l", "2½ Std."); none when it is the start of something else.
std::optional<Measured> unit_after(const Record& record, const Cursor& at)
{
    const Cursor after = at.advanced(static_cast<std::ptrdiff_t>(record.tokens));
    if (!after[0].is_word()) return {};
    if (const Row* row = abbreviation_at(after); row != nullptr && (*row)["inflection"] == "noun")
        return Measured{gender_of(*row), (*row)["spoken"], std::string((*row)["plural"]),
                        dative_plural((*row)["plural"]), 2};
    const RawToken& next = after[1];
    const bool ends = next.kind == Kind::end || next.space_before || next.is_one_of({",", ")", "."});
    const Row* row = ends ? at.german()[TableName::units].find(after[0].text) : nullptr;
    return row == nullptr
               ? std::nullopt
               : std::optional(Measured{gender_of(*row), (*row)["singular"], std::string((*row)["plural"]),
                                        std::string((*row)[(*row)["dative"].empty() ? "plural" : "dative"]),
                                        1});
}

/// "ein halber Liter", "drei viertel Liter", "eineinhalb Liter"
std::string speak_with_unit(const Record& record, const Measured& unit, const Cursor& at)
{
    Agreement place = agreement_of_counted(at, NounForm{unit.gender, Number::singular});
    const std::string singular = ' ' + std::string(unit.singular);
    if (record.whole != 0) {
        const Case its = agreement_of_counted(at, NounForm{unit.gender, Number::plural}).grammatical_case;
        return speak_whole(record) + ' ' + (its == Case::dative ? unit.dative : unit.plural);
    }
    const std::string article = one(place);
    if (record.denominator == 2) {
        place.declension = Declension::mixed;
        return article + " halb" + std::string(adjective_ending(place)) + singular;
    }
    const std::string count = record.numerator == 1 ? article : cardinal(record.numerator);
    return count + ' ' + denominator_name(record.denominator) + singular;
}

/// "1/2 Mio.", "¾ Milliarde": the name of a large number behind a fraction, as a part of one of them.
std::optional<Reading> read_magnitude(const Record& record, const Cursor& at)
{
    const Cursor after = at.advanced(static_cast<std::ptrdiff_t>(record.tokens));
    const Row* row = after[0].is_word() ? at.german()[TableName::magnitudes].find(after[0].text) : nullptr;
    if (row == nullptr || record.whole != 0 || (*row)["gender"] != "f") return {};
    const bool full_stop = (*row)["form"] == "short" && after.glued(1, ".");
    Agreement place = agreement_of_counted(at, NounForm{Gender::feminine, Number::singular});
    std::string spoken = one(place);
    place.declension = Declension::mixed;
    if (record.denominator == 2)
        spoken += " halb" + std::string(adjective_ending(place));
    else
        spoken += ' ' + (record.numerator == 1 ? "" : cardinal(record.numerator)) +
                  denominator_name(record.denominator);
    return Reading{"magnitude", record.tokens + (full_stop ? 2 : 1),
                   (spoken += ' ').append((*row)["singular"]),
                   full_stop ? FullStop::may_end : FullStop::none};
}

/// "1/4 nach 8"
bool is_quarter_of_hour(const Record& record, const Cursor& at)
{
    const Cursor after = at.advanced(static_cast<std::ptrdiff_t>(record.tokens));
    const auto hour = plain_number(after[1]);
    return record.numerator == 1 && record.denominator == 4 && record.whole == 0 &&
           after[0].is_one_of({"nach", "vor"}) && hour && *hour <= 24;
}

/// "eine halbe Stunde", "ein halb"
std::string speak_half(const Record& record, const Cursor& at)
{
    const Cursor after = at.advanced(static_cast<std::ptrdiff_t>(record.tokens));
    if (!after[0].is_word() || !after[0].space_before || !right_context(after).has_noun) return "ein halb";
    Agreement place = agreement(at, after);
    if (place.number == Number::plural) return "ein halb";
    const std::string article = one(place);
    place.declension = Declension::mixed;
    return article + " halb" + std::string(adjective_ending(place));
}

std::string verbalise(const Record& record, const Cursor& at)
{
    const std::string numerator = attributive_cardinal(record.numerator, "");
    const std::string name = denominator_name(record.denominator);
    if (!record.noun.empty()) { // "2/3-Mehrheit", but "1/8-Finale": "Achtelfinale"
        return capitalised((record.numerator == 1 ? "" : numerator) + name + lowered(record.noun));
    }
    if (record.whole != 0) return speak_whole(record);
    if (record.denominator == 2) return speak_half(record, at);
    return (record.sign == Sign::minus ? "minus " : "") + numerator + ' ' + capitalised(name);
}

} // namespace

std::optional<Reading> read(const Cursor& at)
{
    std::optional<Record> record = match_slash(at);
    if (record && record->whole == 0 && is_issue(at, record->denominator)) return read_pair(at);
    if (!record) record = match_mixed(at);
    if (!record) record = match_vulgar(at);
    if (!record) return read_pair(at);
    const auto end = static_cast<std::ptrdiff_t>(record->tokens);
    const bool noun = at.glued(end, "-") && at[end + 1].is_word() && !at[end + 1].space_before;
    if (noun && record->whole == 0) {
        record->noun = at[end + 1].text;
        record->tokens += 2;
    }
    if (is_quarter_of_hour(*record, at)) return Reading{"quarter", record->tokens, "viertel", FullStop::none};
    if (auto magnitude = read_magnitude(*record, at)) return magnitude;
    if (const auto unit = record->sign == Sign::none && !noun ? unit_after(*record, at) : std::nullopt)
        return Reading{"unit", record->tokens + unit->tokens, speak_with_unit(*record, *unit, at),
                       unit->tokens > 1 ? FullStop::may_end : FullStop::none};
    return Reading{noun ? "compound" : "fraction", record->tokens, verbalise(*record, at), FullStop::none};
}

} // namespace frontend::fraction
