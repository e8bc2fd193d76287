#include "frontend/classes/compound.hpp"

#include "frontend/german.hpp"
#include "frontend/number_speller.hpp"
#include "frontend/numeral.hpp"
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

std::optional<Record> match_glued(const Cursor& at, Numeral numeral)
{
    const auto next = static_cast<std::ptrdiff_t>(numeral.tokens);
    const RawToken& word = at[next];
    const std::size_t tokens = numeral.tokens + 1;
    if (word.is("x") && !word.space_before && at[next + 1].space_before) {
        return Record{std::move(numeral), "mal", true, "times", tokens};
    }
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

/// "16- bis 18-Jährige": the second part that both share is a noun.
bool shares_noun(const Record& record, const Cursor& at)
{
    const Cursor conjunction = at.advanced(static_cast<std::ptrdiff_t>(record.tokens));
    return conjunction[1].is_number() && conjunction.glued(2, "-") && conjunction[3].starts_upper;
}

std::string verbalise(const Record& record, const Cursor& at)
{
    const auto value = record.numeral.value();
    const bool whole = record.numeral.mark == DecimalMark::none && value;
    const bool named = at.german().has(TableName::numbered, at[-1].text); // "Formel 1-Rennen"
    std::string number = whole && !named ? attributive_cardinal(*value, "") : speak(record.numeral, "eins");
    std::replace(number.begin(), number.end(), ' ', '-'); // "Eins-Komma-fünf-Grad-Ziel"
    if (record.second.empty()) return (shares_noun(record, at) ? capitalised(number) : number) + '-';
    const bool is_noun = record.second.front() < 'a' || record.second.front() > 'z';
    const bool starts_word = at[0].space_before || (!at[-1].is("-") && !at[-1].is_word());
    const bool adjective =
        record.second.starts_with("ü") || record.second.starts_with("ö") || record.second.starts_with("ä");
    const bool capital = is_noun && !adjective && starts_word;
    std::string word =
        record.joined && whole ? number + lowered(record.second) : number + '-' + std::string(record.second);
    return capital ? capitalised(word) : word;
}

} // namespace

std::optional<Reading> read(const Cursor& at)
{
    std::optional<Numeral> numeral = parse_numeral(at);
    if (!numeral || numeral->sign != Sign::none) return {};
    std::optional<Record> record = match_glued(at, *numeral);
    if (!record) record = match_hyphen(at, std::move(*numeral));
    if (!record) return {};
    return Reading{record->rule, record->tokens, verbalise(*record, at), FullStop::none};
}

} // namespace frontend::compound
