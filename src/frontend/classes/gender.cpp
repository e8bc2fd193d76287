#include "frontend/classes/gender.hpp"

#include "frontend/classes/gender_pair.hpp"
#include "frontend/german.hpp"
#include "frontend/inflection.hpp"
#include "frontend/word_case.hpp"

#include <algorithm>
#include <array>

namespace frontend::gender_form {

namespace {

struct Record {
    std::string_view stem; ///< "Kolleg", "Bürger"
    Number number = Number::plural;
    std::size_t tokens = 1;
    std::string_view second_part = {}; ///< "rat" of "Bürger*innenrat"
};

/// Whether the stem looks like that of a word for people: by the table or by its last letters.
bool names_person(std::string_view stem, const German& german)
{
    static constexpr std::array<std::string_view, 17> endings{"er",  "or", "ör", "eur", "ist", "ent",
                                                              "ant", "at", "et", "ot",  "ar",  "är",
                                                              "og",  "om", "ph", "yt",  "ekt"};
    return german.has(TableName::gender_forms, stem) ||
           std::any_of(endings.begin(), endings.end(),
                       [&](std::string_view end) { return stem.ends_with(end); });
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
        if (ending == "In" && !names_person(stem, at.german())) return {}; // "LinkedIn"
        return Record{stem, ending == "In" ? Number::singular : Number::plural, 1};
    }
    return {};
}

/// "Lehrer(in)", "Schüler(innen)", "Student(inn)en"
std::optional<Record> match_bracket(const Cursor& at)
{
    if (at[0].text.size() < 3 || !at.glued(1, "(") || at[2].space_before || !at.glued(3, ")")) return {};
    if (at[2].is("in")) return Record{at[0].text, Number::singular, 4};
    if (at[2].is("innen")) return Record{at[0].text, Number::plural, 4};
    if (at[2].is("inn") && at.glued(4, "en")) return Record{at[0].text, Number::plural, 5};
    return {};
}

/// "Bürger*innen", "Lehrer:in", "Lehrer/-innen", "Bürger*innenrat"
std::optional<Record> match_mark(const Cursor& at)
{
    if (!is_gender_mark(at[1]) || at[1].space_before) return {};
    const std::ptrdiff_t ending = at[1].is("/") && at.glued(2, "-") ? 3 : 2;
    const RawToken& word = at[ending];
    if (word.space_before || !word.is_word()) return {};
    const auto tokens = static_cast<std::size_t>(ending) + 1;
    if (word.is("in")) return Record{at[0].text, Number::singular, tokens};
    if (!word.text.starts_with("innen")) return {};
    return Record{at[0].text, Number::plural, tokens, word.text.substr(std::string_view("innen").size())};
}

std::optional<Record> match(const Cursor& at)
{
    if (at[0].shape != Shape::capitalised) return match_capital(at);
    if (auto marked = match_mark(at)) return marked;
    return match_bracket(at);
}

bool in_compound(const Record& record, const Cursor& at)
{
    return !record.second_part.empty() || at.glued(static_cast<std::ptrdiff_t>(record.tokens), "-");
}

/// The first of the forms that share an article: "von den Lehrer*innen und Schüler*innen", "aus Schüler- und
/// LehrerInnen".
Cursor first_of_series(const Cursor& at)
{
    if (!at[-1].is_one_of({"und", "oder", "sowie", ","})) return at;
    if (at[-2].is("-") && at[-3].starts_upper) return at.advanced(-3);
    if (at[-2].is("innen") && is_gender_mark(at[-3])) return at.advanced(-4);
    return at[-2].shape == Shape::mixed && at[-2].text.ends_with("Innen") ? at.advanced(-2) : at;
}

std::string verbalise_plural(const Record& record, const Cursor& at)
{
    const std::string women = std::string(record.stem) + "innen";
    if (in_compound(record, at)) return women + std::string(record.second_part);
    std::string men = men_of(record.stem, at.german()).plural;
    const Agreement place = agreement(first_of_series(at), NounForm{Gender::masculine, Number::plural});
    if (place.grammatical_case == Case::dative && !men.ends_with('n') && !men.ends_with('s')) men += 'n';
    return women + " und " + men;
}

std::optional<Pair> noun_pair(const Cursor& at, Case its)
{
    const std::optional<Record> record = match(at);
    if (!record || record->number == Number::plural || in_compound(*record, at)) return adjective_pair(at);
    return Pair{std::string(record->stem) + "in", man_in(its, record->stem, at.german()), record->tokens};
}

/// "der*die neue Chef*in": after the definite article both genders share an adjective's ending.
bool is_unmarked_adjective(const RawToken& word, const Pair& article)
{
    return article.men.starts_with("de") && word.shape == Shape::lower &&
           (word.text.ends_with("e") || word.text.ends_with("en"));
}

/// "ein*e neue*r Lehrer:in": article and adjectives, marked or in need of none, up to a marked noun.
Reading read_phrase(const Cursor& at, const Pair& article, Case its)
{
    std::string women = article.women;
    std::string men = article.men;
    auto end = static_cast<std::ptrdiff_t>(article.tokens);
    constexpr std::ptrdiff_t furthest = 20;
    while (end < furthest) {
        const Cursor next = at.advanced(end);
        if (!next[0].is_word()) break;
        std::optional<Pair> pair = next[0].starts_upper ? noun_pair(next, its) : adjective_pair(next);
        if (!pair && is_unmarked_adjective(next[0], article))
            pair = Pair{std::string(next[0].text), std::string(next[0].text), 1};
        if (!pair) break;
        women.append(" ").append(pair->women);
        men.append(" ").append(pair->men);
        end += static_cast<std::ptrdiff_t>(pair->tokens);
        if (next[0].starts_upper) men = lowered(men); // "Liebe/r Leser/in": no noun begins it
        if (next[0].starts_upper)
            return {"phrase", static_cast<std::size_t>(end), women.append(" oder ").append(men),
                    FullStop::none};
    }
    return {"article", article.tokens, article.women + " oder " + article.men, FullStop::none};
}

} // namespace

std::optional<Reading> read(const Cursor& at)
{
    if (at[1].space_before && at[0].shape != Shape::mixed) return {}; // nearly every word
    if (const auto article = article_pair(at)) return read_phrase(at, *article, case_of_article(*article));
    const std::optional<Record> record = match(at);
    if (record && (record->number == Number::plural || in_compound(*record, at)))
        return Reading{"plural", record->tokens, verbalise_plural(*record, at), FullStop::none};
    if (const auto adjective = adjective_pair(at))
        return read_phrase(at, *adjective, case_of_article(*adjective));
    const auto pair = noun_pair(at, Case::nominative);
    if (!pair) return {};
    return Reading{"singular", pair->tokens, pair->women + " oder " + pair->men, FullStop::none};
}

} // namespace frontend::gender_form
