#include "frontend/classes/abbreviation.hpp"

#include "frontend/classes/abbreviated_day.hpp"
#include "frontend/classes/abbreviated_letter.hpp"
#include "frontend/german.hpp"
#include "frontend/inflection.hpp"
#include "frontend/left_context.hpp"
#include "frontend/right_context.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

namespace frontend::abbreviation {

namespace {

constexpr std::ptrdiff_t most_tokens = 12; // "GmbH & Co. KGaA" has 5, "u. v. a. m." has 8
constexpr std::size_t longest_key = 60;    // bytes, as table.cpp allows

struct Match {
    const Row* row = nullptr;
    std::ptrdiff_t tokens = 0;
    bool full_stop = false; ///< the last token is one
    std::string stem;       ///< "Haupt" of "Hauptstr."
};

bool starts_sentence(const Cursor& at)
{
    static constexpr std::array<std::string_view, 12> before{".",  "!", "?", ":", "„", "“",
                                                             "\"", "»", "(", "–", "-", "«"};
    return at[-1].kind == Kind::end || std::find(before.begin(), before.end(), at[-1].text) != before.end();
}

/// The row of a key whose capital is only that of a sentence's start ("Vgl.", "Min. 5 Personen").
const Row* find_lowered(const Cursor& at, std::string key)
{
    if (key.empty() || key[0] < 'A' || key[0] > 'Z' || !starts_sentence(at)) return nullptr;
    // "A. M. Meier" are initials, not "am Main"; "M. E." and "Z. T." begin sentences, what may end one does
    // not.
    const bool initials = key.size() == 4 && key[2] >= 'A' && key[2] <= 'Z';
    key[0] = static_cast<char>(key[0] - 'A' + 'a');
    const Row* row = at.german()[TableName::abbreviations].find(key);
    return row != nullptr && initials && (*row)["end"] != "never" ? nullptr : row;
}

/// "Dt. Bank", "Kath. Akademie": an adjective with a capital because it is part of a name.
const Row* find_in_name(const Cursor& at, std::string key, const RawToken& next)
{
    if (key.size() < 3 || key[0] < 'A' || key[0] > 'Z' || key.back() != '.' || !next.starts_upper)
        return nullptr;
    key[0] = static_cast<char>(key[0] - 'A' + 'a');
    const Row* row = at.german()[TableName::abbreviations].find(key);
    const bool adjective = row != nullptr && (*row)["inflection"] == "adjective";
    return adjective && (*row)["context"] != "small" && !at.german().has(TableName::starters, next.text)
               ? row
               : nullptr;
}

const Row* find(const Cursor& at, const std::string& key, const RawToken& next)
{
    if (const Row* row = at.german()[TableName::abbreviations].find(key)) return row;
    if (const Row* row = find_lowered(at, key)) return row;
    return find_in_name(at, key, next);
}

/// Whether a token can be part of an abbreviation that has already begun.
bool continues(const Cursor& at, std::ptrdiff_t offset)
{
    const RawToken& token = at[offset];
    if (token.is("&")) return true;
    if (token.is(".")) return !token.space_before;
    if (token.is("-") || token.is("/")) return !token.space_before && !at[offset + 1].space_before;
    if (!token.is_word()) return false;
    return at[offset - 1].is(".") || at[offset - 1].is("&") || !token.space_before;
}

/// Whether what stands after a key without a full stop makes it part of something longer ("Dr-", "ca’").
bool cut_off(const Cursor& at, std::ptrdiff_t end)
{
    return !at[end - 1].is(".") && !at[end].space_before && !at[end].is(".") && !at[end].is(",") &&
           at[end].kind != Kind::end && (at[end].is_word() || at[end].is_number() || at[end].is("-"));
}

/// "b." of "2b.", "B.A." of "M.B.A.": what is no word of its own.
bool is_inside_something(const Cursor& at)
{
    if (at[0].space_before) return false;
    const bool after_initial = at[-1].is(".") && at[-2].is_word() && at[-2].text.size() == 1;
    return after_initial || (at[-1].is_number() && at[0].text.size() == 1);
}

/// The longest row that the tokens from here on spell, the blanks inside left out.
Match longest_match(const Cursor& at)
{
    Match best;
    std::string key;
    for (std::ptrdiff_t end = 0; end < most_tokens && key.size() <= longest_key; ++end) {
        if (end > 0 && !continues(at, end)) break;
        key += at[end].text;
        if (cut_off(at, end + 1)) continue;
        if (const Row* row = find(at, key, at[end + 1])) {
            best = {row, end + 1, key.back() == '.', {}};
        } else if (key.find('.') != std::string::npos && key.back() != '.' && !at[end + 1].is(".")) {
            if (const Row* closed = find(at, key + ".", at[end + 1]))
                best = {closed, end + 1, false, {}}; // "z.B"
        }
    }
    return best;
}

/// "Hauptstr.": a word whose end is abbreviated.
Match match_of_ending(const Cursor& at)
{
    if (!at.glued(1, ".")) return {};
    const std::string_view word = at[0].text;
    for (std::size_t length = 5; length >= 2; --length) {
        if (word.size() < length + 3) continue;
        const std::string key = std::string("-").append(word.substr(word.size() - length)).append(".");
        if (const Row* row = at.german()[TableName::abbreviations].find(key))
            return {row, 2, true, std::string(word.substr(0, word.size() - length))};
    }
    return {};
}

/// Whether the neighbours are what the row asks for.
bool in_context(const Cursor& at, const Match& match)
{
    const std::string_view context = (*match.row)["context"];
    const RawToken& next = at[match.tokens];
    if (context.empty() || context == "small") return true;
    if (context == "number_after") {
        const bool bracketed = next.is_one_of({"(", "+"}) && at[match.tokens + 1].is_number(); // "Tel. (030)"
        return is_numeral(next) || next.is("§") || next.is(":") || bracketed;
    }
    if (context == "number_before") {
        const bool letter = match.tokens == 2 && at[0].text.size() == 1; // "von J. K. Rowling"
        const bool counted = (*match.row)["inflection"] == "noun" &&
                             (letter ? at[-1].is_one_of({"pro", "je"}) : at[-1].shape == Shape::lower);
        const bool ordinal = at[-1].is(".") && at[-2].is_number(); // "in der 78. Min."
        return at[-1].is_number() || ordinal || counted;
    }
    if (context == "date_after" && at[-1].is_one_of({"am", "vom", "zum", "ab", "bis", "jeden", "außer"}))
        return true;
    if (context == "date_after")
        return next.is(",") || next.is("-") || next.is("–") || next.is("bis") || next.is_number();
    const bool names =
        next.is_word() && next.starts_upper && !at.german().has(TableName::starters, next.text);
    return names || (next.is("-") && !next.space_before);
}

std::string inflected_adjective(const Cursor& at, const Match& match)
{
    std::string stem((*match.row)["spoken"]);
    const Cursor after = at.advanced(match.tokens);
    if (!right_context(after).has_noun) return stem; // "geb. 1950", "max. 20 Grad"
    const bool before_a_name = (*match.row)["gender"] == "f" && !left_context(at).determiner;
    const Agreement found = before_a_name ? agreement(at, NounForm{Gender::feminine}) : agreement(at, after);
    return stem + std::string(adjective_ending(found));
}

/// "Der Vors.", "die Abg. Kaya": an adjective that is a noun.
std::string inflected_nominal(const Cursor& at, const Match& match)
{
    const Cursor nothing = at.advanced(1); // its own full stop: no noun follows
    return std::string((*match.row)["spoken"]).append(adjective_ending(agreement(at, nothing)));
}

/// "zum 1. Juli d. J.": of this year, whereas after a name it is "der Jüngere".
bool follows_date(const Cursor& at)
{
    return at[-1].is_number() || at.german().has(TableName::months, at[-1].text) ||
           (at[-1].is(".") && at.german().has(TableName::months, at[-2].text));
}

/// "Mo.–Fr. und n. V.": opening hours are by appointment, whereas a match is decided after extra time.
bool speaks_of_appointments(const Cursor& at)
{
    static constexpr std::array<std::string_view, 12> words{
        "und",      "oder",    "sowie",     "nur",          "Termin",   "Termine",
        "geöffnet", "Führung", "Führungen", "Besichtigung", "Beratung", ":"};
    return std::find(words.begin(), words.end(), at[-1].text) != words.end();
}

Gender gender_of(const Row& row)
{
    const std::string_view gender = row["gender"];
    if (gender == "f") return Gender::feminine;
    return gender == "n" ? Gender::neuter : Gender::masculine;
}

/// "1 Std.", "1,5 Std.", "19. Jh.", "mehrere Mio.", "Mio. für die Bahn".
Number number_of_noun(const Cursor& at, const Row& row)
{
    if (at[-1].is_number()) {
        const bool decimal = at[-2].is(",") && !at[-1].space_before;
        return at[-1].is("1") && !decimal ? Number::singular : Number::plural;
    }
    if (at[-1].is(".") && at[-2].is_number()) return Number::singular;
    const LeftContext left = left_context(at);
    if (left.determiner) return SlotSet::plural().holds(left.slots) ? Number::plural : Number::singular;
    const std::string_view key = row.key();
    const bool magnitude = at.german().has(TableName::magnitudes, key.substr(0, key.size() - 1));
    return magnitude ? Number::plural : Number::singular;
}

std::string inflected_noun(const Cursor& at, const Row& row)
{
    const Number number = number_of_noun(at, row);
    const Case its = agreement(at, NounForm{gender_of(row), number}).grammatical_case;
    if (number == Number::singular) return std::string(row[its == Case::genitive ? "genitive" : "spoken"]);
    std::string plural(row["plural"]);
    if (its == Case::dative && (plural.ends_with('e') || plural.ends_with("er"))) plural += 'n';
    return plural;
}

std::string spoken_form(const Cursor& at, const Match& match)
{
    const std::string_view inflection = (*match.row)["inflection"];
    std::string spoken = inflection == "adjective" ? inflected_adjective(at, match)
                         : inflection == "noun"    ? inflected_noun(at, *match.row)
                         : inflection == "nominal" ? inflected_nominal(at, match)
                                                   : match.stem + std::string((*match.row)["spoken"]);
    if (match.row->key() == "d.J." && follows_date(at)) return "dieses Jahres";
    if (match.row->key() == "n.V." && speaks_of_appointments(at)) return "nach Vereinbarung";
    const bool lowered = match.stem.empty() && match.row->key()[0] != at[0].text[0];
    if (lowered && spoken[0] >= 'a' && spoken[0] <= 'z') spoken[0] = static_cast<char>(spoken[0] - 'a' + 'A');
    return spoken;
}

FullStop full_stop_of(const Match& match)
{
    if (!match.full_stop) return FullStop::none;
    const std::string_view end = (*match.row)["end"];
    if (end == "never") return FullStop::never_ends;
    return end == "may" ? FullStop::may_end : FullStop::usually_ends;
}

} // namespace

std::optional<Reading> read(const Cursor& at)
{
    if (auto weekday = read_weekday(at)) return weekday;
    if (auto letter = read_letter(at)) return letter;
    if (is_inside_something(at)) return std::nullopt;
    Match match = longest_match(at);
    if (match.row == nullptr) match = match_of_ending(at);
    if (match.row == nullptr) return read_article(at);
    if (!in_context(at, match)) {
        match.row = find_lowered(at, std::string(match.row->key()));
        if (match.row == nullptr || !in_context(at, match)) return std::nullopt;
    }
    return Reading{match.row->key(), static_cast<std::size_t>(match.tokens), spoken_form(at, match),
                   full_stop_of(match)};
}

} // namespace frontend::abbreviation
