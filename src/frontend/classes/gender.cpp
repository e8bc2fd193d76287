#include "frontend/classes/gender.hpp"

#include "frontend/german.hpp"
#include "frontend/inflection.hpp"

namespace frontend::gender_form {

namespace {

struct Record {
    std::string_view stem; ///< "Kolleg", "Bürger"
    Number number = Number::plural;
    std::size_t tokens = 1;
};

bool is_mark(const RawToken& token)
{
    return token.is("*") || token.is(":") || token.is("_") || token.is("/") || token.is("·");
}

/// "StudentInnen", "SchülerIn": a capital I inside.
std::optional<Record> match_capital(const Cursor& at)
{
    const std::string_view word = at[0].text;
    if (at[0].shape != Shape::mixed || !at[0].starts_upper) return {};
    for (const std::string_view ending : {"Innen", "In"}) {
        if (word.size() < ending.size() + 4 || !word.ends_with(ending)) continue;
        const std::string_view stem = word.substr(0, word.size() - ending.size());
        if (stem.back() < 'a' || stem.back() > 'z') return {};
        return Record{stem, ending == "In" ? Number::singular : Number::plural, 1};
    }
    return {};
}

/// "Bürger*innen", "Lehrer:in", "Lehrer/-innen"
std::optional<Record> match_mark(const Cursor& at)
{
    if (at[0].shape != Shape::capitalised || !is_mark(at[1]) || at[1].space_before) return {};
    const std::ptrdiff_t ending = at[1].is("/") && at.glued(2, "-") ? 3 : 2;
    const RawToken& word = at[ending];
    if (word.space_before || !(word.is("innen") || word.is("in"))) return {};
    return Record{at[0].text, word.is("in") ? Number::singular : Number::plural,
                  static_cast<std::size_t>(ending) + 1};
}

/// The plural of the men: "Kolleg" → "Kollegen", "Bürger" → "Bürger".
std::string plural_of_men(std::string_view stem, const German& german)
{
    // "Zahnärzt", "Rechtsanwält": the table holds the last parts.
    for (const Row& row : german[TableName::gender_forms]) {
        const std::string_view known = row.key();
        if (stem == known) return std::string(row["plural"]);
        if (stem.size() > known.size() && stem.ends_with(row["inside"])) {
            return std::string(stem.substr(0, stem.size() - row["inside"].size()))
                .append(row["plural_inside"]);
        }
    }
    const bool unchanged = stem.ends_with("er") || stem.ends_with("el") || stem.ends_with("en");
    return std::string(stem) + (unchanged ? "" : "en");
}

std::string verbalise(const Record& record, const Cursor& at)
{
    std::string women = std::string(record.stem) + (record.number == Number::plural ? "innen" : "in");
    const bool in_compound = at.glued(static_cast<std::ptrdiff_t>(record.tokens), "-");
    if (in_compound) return women; // "Forscher*innen-Team"
    if (record.number == Number::singular) {
        const Row* row = at.german()[TableName::gender_forms].find(record.stem);
        return women + " oder " + std::string(row != nullptr ? (*row)["singular"] : record.stem);
    }
    std::string men = plural_of_men(record.stem, at.german());
    const Agreement place = agreement(at, NounForm{Gender::masculine, Number::plural});
    if (place.grammatical_case == Case::dative && !men.ends_with('n') && !men.ends_with('s')) men += 'n';
    return women + " und " + men;
}

} // namespace

std::optional<Reading> read(const Cursor& at)
{
    std::optional<Record> record = match_capital(at);
    if (!record) record = match_mark(at);
    if (!record) return {};
    return Reading{record->number == Number::plural ? "plural" : "singular", record->tokens,
                   verbalise(*record, at), FullStop::none};
}

} // namespace frontend::gender_form
