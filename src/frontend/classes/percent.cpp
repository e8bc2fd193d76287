#include "frontend/classes/percent.hpp"

#include "frontend/inflection.hpp"
#include "frontend/numeral.hpp"
#include "frontend/word_case.hpp"

namespace frontend::percent {

namespace {

struct Record {
    Numeral numeral;
    bool per_mille = false;
    std::string_view suffix; ///< "ige" of "8%ige"
    std::string_view points; ///< "Punkte" of "2 %-Punkte"
    bool hyphen = false;     ///< "5-%-Hürde", "5%-Hürde"
    std::size_t tokens = 0;
};

std::optional<Record> match(const Cursor& at)
{
    std::optional<Numeral> numeral = parse_numeral(at);
    if (!numeral) return {};
    auto next = static_cast<std::ptrdiff_t>(numeral->tokens);
    const bool hyphen = at.glued(next, "-");
    if (hyphen) ++next;
    if (!at[next].is("%") && !at[next].is("‰")) return {};
    const bool compound =
        hyphen || (at.glued(next + 1, "-") && at[next + 2].is_word() && !at[next + 2].space_before);
    Record record{
        std::move(*numeral), at[next].is("‰"), {}, {}, compound, static_cast<std::size_t>(next) + 1};
    if (!hyphen && compound && at[next + 2].text.starts_with("Punkt")) {
        record.points = at[next + 2].text;
        record.hyphen = false;
        record.tokens += 2;
    }
    const RawToken& suffix = at[next + 1];
    if (suffix.is_word() && !suffix.space_before && suffix.text.starts_with("ig")) {
        record.suffix = suffix.text;
        ++record.tokens;
    }
    return record;
}

std::string verbalise(const Record& record, const Cursor& at)
{
    const std::string name = record.per_mille ? "Promille" : "Prozent";
    if (record.hyphen) return capitalised(speak(record.numeral, "ein") + '-' + name);
    if (record.suffix.empty()) {
        const Gender gender = record.points.empty() ? Gender::neuter : Gender::masculine;
        return speak(record.numeral, one(agreement_of_counted(at, NounForm{gender, Number::singular}))) +
               ' ' + name + lowered(record.points);
    }
    const std::string joint = record.numeral.mark == DecimalMark::none ? "" : "-";
    return speak(record.numeral, "ein") + joint + (record.per_mille ? "promill" : "prozent") +
           std::string(record.suffix);
}

} // namespace

std::optional<Reading> read(const Cursor& at)
{
    const std::optional<Record> record = match(at);
    if (!record) return {};
    return Reading{record->suffix.empty() ? "percent" : "adjective", record->tokens, verbalise(*record, at),
                   FullStop::none};
}

} // namespace frontend::percent
