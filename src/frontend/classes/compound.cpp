#include "frontend/classes/compound.hpp"

#include "frontend/classes/acronym.hpp"
#include "frontend/function_words.hpp"
#include "frontend/german.hpp"
#include "frontend/number_speller.hpp"
#include "frontend/numeral.hpp"
#include "frontend/phrase_word.hpp"
#include "frontend/unit.hpp"
#include "frontend/word_case.hpp"

#include <algorithm>

namespace frontend::compound {

namespace {

struct Record {
    Numeral numeral;
    std::string_view second; ///< the word the number is joined to; empty: the hyphen hangs
    bool joined = false;     ///< written as one word: "zwanzigköpfig"
    std::string_view rule;
    std::size_t tokens = 0;
};

/// What stands between the number and the noun, in full: "Millionen" of "100-Mio.-Euro-Paket".
struct Middle {
    std::string words;
    std::size_t tokens = 0; ///< with its hyphens
};

bool contains(std::string_view word, std::string_view part)
{
    return word.find(part) != std::string_view::npos;
}

/// "Jähriger", "Fache", "Köpfige": an adjective written as a noun, which makes one word with its number.
bool is_nominalised(std::string_view word)
{
    if (word.starts_with("Fach") && word.size() <= 7) return true;
    for (const std::string_view ending : {"ige", "iger", "igen", "iges", "igem"}) {
        if (word.ends_with(ending)) return true;
    }
    return false;
}

/// "mal", "fach", "jährig", "prozentig" and so on: what may be glued to a number without a hyphen.
bool is_second_part(std::string_view word)
{
    for (const std::string_view whole : {"mal", "Mal", "malig", "fach"}) {
        if (word == whole) return true;
    }
    return word.starts_with("fach") || word.starts_with("malig") || contains(word, "jährig") ||
           contains(word, "köpfig") || contains(word, "prozentig") || contains(word, "stündig") ||
           contains(word, "stündlich") || contains(word, "tägig") || contains(word, "wöchig") ||
           contains(word, "monatig") || contains(word, "minütig") || contains(word, "stellig") ||
           contains(word, "stöckig") || contains(word, "teilig") || contains(word, "seitig") ||
           contains(word, "spurig") || contains(word, "fache") || contains(word, "Jährige");
}

bool is_times_sign(const RawToken& token) { return token.is_one_of({"x", "X", "×"}); }

/// "3x täglich", "3 x täglich"; between two numbers it belongs to both of them.
bool counts_times(const Cursor& sign)
{
    if (!is_times_sign(sign[0]) || sign[1].is_number()) return false;
    return sign[0].space_before ? sign[1].shape == Shape::lower || sign[1].is("Pro") : sign[1].space_before;
}

std::optional<Record> match_glued(const Cursor& at, Numeral numeral)
{
    const auto next = static_cast<std::ptrdiff_t>(numeral.tokens);
    const RawToken& word = at[next];
    const std::size_t tokens = numeral.tokens + 1;
    if (counts_times(at.advanced(next))) return Record{std::move(numeral), "mal", true, "times", tokens};
    if (!word.is_word() || word.space_before || !is_second_part(word.text)) return {};
    return Record{std::move(numeral), word.text, true, "glued", tokens};
}

std::optional<Record> match_hyphen(const Cursor& at, Numeral numeral)
{
    const auto next = static_cast<std::ptrdiff_t>(numeral.tokens);
    if (!at.glued(next, "-")) return {};
    const RawToken& word = at[next + 1];
    const std::size_t tokens = numeral.tokens;
    if (word.space_before && (word.is("bis") || word.is("und") || word.is("oder") || word.is("statt"))) {
        return Record{std::move(numeral), {}, false, "hanging", tokens + 1};
    }
    if (!word.is_word() || word.space_before) return {};
    const bool joined = word.shape == Shape::lower || is_nominalised(word.text);
    return Record{std::move(numeral), word.text, joined, "hyphen", tokens + 2};
}

/// A unit behind the hyphen. "5-W-Fragen" are no watts and "3-d-Filme" no days: of the single letters that is
/// believed only of small ones and of larger numbers.
const Row* unit_of_compound(const Unit& unit, const Numeral& numeral)
{
    if (unit.row == nullptr) return nullptr;
    const std::string_view name = unit.row->key();
    const bool capital = name.size() == 1 && name.front() >= 'A' && name.front() <= 'Z';
    return name == "d" || (capital && numeral.integer.size() < 2) ? nullptr : unit.row;
}

/// One short form in full, without hyphens.
Middle short_form_at(const Cursor& at, const Numeral& numeral)
{
    const Unit unit = unit_at(at);
    if (const Row* row = unit_of_compound(unit, numeral)) {
        Middle form{std::string((*row)["plural"]), unit.tokens};
        const auto stroke = static_cast<std::ptrdiff_t>(unit.tokens);
        const Unit per = at.glued(stroke, "/") ? unit_at(at.advanced(stroke + 1)) : Unit{};
        if (per.row == nullptr) return form;
        form.words.append(" pro ").append((*per.row)["singular"]); // "100-km/h-Grenze"
        form.tokens += 1 + per.tokens;
        return form;
    }
    const bool full_stop = at.glued(1, ".");
    const Row* row = at.german()[TableName::magnitudes].find(at[0].text);
    const bool is_one = numeral.is_one() && row != nullptr && (*row)["gender"] == "f";
    if (row != nullptr) return {std::string((*row)[is_one ? "singular" : "plural"]), full_stop ? 2U : 1U};
    if (at[0].kind == Kind::word) return {};
    row = at.german()[TableName::currencies].find(at[0].text);
    return row == nullptr ? Middle{} : Middle{std::string((*row)["plural"]), 1};
}

/// "-km" of "30-km-Zone", "-Mio.-€" of "5-Mio.-€-Deal", at the first hyphen; what is written in full is no
/// part of it.
Middle middle_at(const Cursor& at, const Numeral& numeral)
{
    Middle middle;
    for (int parts = 0; parts < 3; ++parts) {
        const auto next = static_cast<std::ptrdiff_t>(middle.tokens);
        if (!at.glued(next, "-") || at[next + 1].space_before) break;
        const Middle form = short_form_at(at.advanced(next + 1), numeral);
        const auto end = next + 1 + static_cast<std::ptrdiff_t>(form.tokens);
        if (form.tokens == 0 || !at.glued(end, "-")) break;
        (middle.words += ' ') += form.words;
        middle.tokens = static_cast<std::size_t>(end);
    }
    return middle;
}

/// The number as it stands before the rest: "ein" of "1-Euro-Job".
std::string speak_first_part(const Numeral& numeral, const Cursor& at)
{
    const auto value = numeral.value();
    const bool whole = numeral.mark == DecimalMark::none && value;
    const bool named = at.german().has(TableName::numbered, at[-1].text); // "Formel 1-Rennen"
    const bool inside =
        !at[0].space_before && (at[-1].is("-") || at[-1].is_word()); // "Typ-1-Diabetes", "F1-Ticket"
    if (inside && numeral.mark == DecimalMark::point)
        return speak_integer(numeral.integer) + " Punkt " + speak_integer(numeral.decimals);
    return whole && !named && !inside ? attributive_cardinal(*value, "") : speak(numeral, "eins");
}

/// "30-km-Zone", "4x100-Meter-Staffel", "100-Mio.-Euro-Paket": spoken as a chain with hyphens up to the noun,
/// which stands as it is written.
std::optional<Reading> read_chain(const Cursor& at, const Numeral& numeral)
{
    std::string words = speak_first_part(numeral, at);
    auto next = static_cast<std::ptrdiff_t>(numeral.tokens);
    std::optional<Numeral> factor;
    if (is_times_sign(at[next])) factor = parse_numeral(at.advanced(next + 1));
    if (factor && factor->sign == Sign::none) {
        words += " mal " + speak_first_part(*factor, at.advanced(next + 1));
        next += 1 + static_cast<std::ptrdiff_t>(factor->tokens);
    }
    const Middle middle = middle_at(at.advanced(next), numeral);
    if (middle.tokens == 0 && !factor) return {};
    next += static_cast<std::ptrdiff_t>(middle.tokens);
    if (!at.joins_word(next)) return {};
    if (numeral.is_one() && middle.words.starts_with(" Milli")) words += 'e'; // "Eine-Million-Euro-Marke"
    return Reading{"chain", static_cast<std::size_t>(next), hyphenated(words + middle.words), FullStop::none};
}

/// "25ste", "3-ter", "2te": an ordinal written with its ending; none for other words.
std::optional<Reading> read_ordinal(const Cursor& at, const Numeral& numeral)
{
    const auto value = numeral.value();
    const auto next = static_cast<std::ptrdiff_t>(numeral.tokens);
    const std::ptrdiff_t place = at.joins_word(next) ? next + 1 : next;
    const RawToken& word = at[place];
    if (!value || numeral.mark != DecimalMark::none || word.space_before) return {};
    for (const std::string_view stem : {"st", "t"}) {
        for (const std::string_view ending : adjective_endings) {
            if (word.text != std::string(stem).append(ending)) continue;
            return Reading{"ordinal", static_cast<std::size_t>(place) + 1,
                           ordinal_stem(*value).append(ending), FullStop::none};
        }
    }
    return {};
}

/// "1x/Std.", "3x/Tag", "2×/Jahr": how often in which time.
std::optional<Reading> read_frequency(const Cursor& at, const Numeral& numeral)
{
    const auto sign = static_cast<std::ptrdiff_t>(numeral.tokens);
    if (!is_times_sign(at[sign]) || !at.glued(sign + 1, "/") || at[sign + 2].space_before) return {};
    const Cursor time = at.advanced(sign + 2);
    std::size_t tokens = numeral.tokens + 3;
    std::string name;
    FullStop full_stop = FullStop::none;
    if (const Row* row = abbreviation_at(time); row != nullptr && (*row)["inflection"] == "noun") {
        name = (*row)["spoken"];
        full_stop = FullStop::may_end;
        ++tokens;
    } else if (const Unit unit = unit_at(time); unit.row != nullptr) {
        name = (*unit.row)["singular"];
        tokens += unit.tokens - 1;
    } else if (time[0].shape == Shape::capitalised) {
        name = time[0].text;
    } else {
        return {};
    }
    return Reading{"frequency", tokens, speak_first_part(numeral, at) + "mal pro " + name, full_stop};
}

/// "16- bis 18-Jährige": the second part that both share is a noun.
bool shares_noun(const Record& record, const Cursor& at)
{
    const Cursor conjunction = at.advanced(static_cast<std::ptrdiff_t>(record.tokens));
    return conjunction[1].is_number() && conjunction.glued(2, "-") && conjunction[3].starts_upper;
}

/// The noun that ends the compound; acronyms among them are read as such ("Formel-1-WM").
std::string second_part(const Record& record, const Cursor& at)
{
    const Cursor place = at.advanced(static_cast<std::ptrdiff_t>(record.tokens) - 1);
    if (place[0].shape == Shape::upper && place[0].is(record.second)) {
        if (const auto letters = acronym::read(place); letters && letters->tokens == 1)
            return letters->spoken;
    }
    return std::string(record.second);
}

std::string verbalise(const Record& record, const Cursor& at)
{
    const bool whole = record.numeral.mark == DecimalMark::none && record.numeral.value();
    std::string number = speak_first_part(record.numeral, at);
    std::replace(number.begin(), number.end(), ' ', '-'); // "Eins-Komma-fünf-Grad-Ziel"
    if (record.second.empty()) return (shares_noun(record, at) ? capitalised(number) : number) + '-';
    const bool is_noun = record.second.front() < 'a' || record.second.front() > 'z';
    const bool starts_word = at[0].space_before || (!at[-1].is("-") && !at[-1].is_word());
    const bool adjective =
        record.second.starts_with("ü") || record.second.starts_with("ö") || record.second.starts_with("ä");
    const bool capital = is_noun && !adjective && starts_word;
    std::string word =
        record.joined && whole ? number + lowered(record.second) : number + '-' + second_part(record, at);
    return capital ? capitalised(word) : word;
}

} // namespace

std::optional<Reading> read(const Cursor& at)
{
    std::optional<Numeral> numeral = parse_numeral(at);
    if (!numeral || numeral->sign != Sign::none) return {};
    if (auto ordinal = read_ordinal(at, *numeral)) return ordinal;
    if (auto frequency = read_frequency(at, *numeral)) return frequency;
    if (auto chain = read_chain(at, *numeral)) return chain;
    std::optional<Record> record = match_glued(at, *numeral);
    if (!record) record = match_hyphen(at, std::move(*numeral));
    if (!record) return {};
    return Reading{record->rule, record->tokens, verbalise(*record, at), FullStop::none};
}

} // namespace frontend::compound
