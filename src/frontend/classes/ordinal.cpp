#include "frontend/classes/ordinal.hpp"

#include "frontend/german.hpp"
#include "frontend/inflection.hpp"
#include "frontend/noun.hpp"
#include "frontend/noun_phrase.hpp"
#include "frontend/number_speller.hpp"
#include "frontend/numeral.hpp"
#include "frontend/word_case.hpp"

#include <initializer_list>

namespace frontend::ordinals {

namespace {

/// Without an article before it a larger number at the end of a sentence is likelier than an ordinal.
constexpr std::uint64_t largest_bare = 31;

struct Record {
    std::uint64_t number = 0;
    std::size_t tokens = 2;
    std::string_view rule;
    FullStop full_stop = FullStop::never_ends;
};

bool is_one_of(const RawToken& token, std::initializer_list<std::string_view> words)
{
    for (const std::string_view word : words) {
        if (token.is(word)) return true;
    }
    return false;
}

/// "wurde", "wird", "war nur" …: what is reached is a rank.
bool after_becoming(const Cursor& at)
{
    for (std::ptrdiff_t back = -1; back >= -4; --back) {
        if (is_one_of(at[back], {"wurde", "wurden", "wird", "werden", "Wurde", "geworden", "belegte"}))
            return true;
        const bool adverb = at[back].is_word() && at[back].shape == Shape::lower;
        if (!adverb) return false;
    }
    return false;
}

/// "2., 3. und 4.", "2./3.", "2. und": another ordinal follows that shares what comes after.
bool is_in_series(const Cursor& after)
{
    const bool joined = after[0].is(",") || after[0].is("/") || after[0].is("-") || after[0].is("–");
    return joined && after[1].is_number() && after.glued(2, ".");
}

bool before_ordinal_noun(const Cursor& after)
{
    const German& german = after.german();
    for (std::ptrdiff_t i = 0; i < 3 && after[i].is_word(); ++i) {
        if (german.has(TableName::ordinal_nouns, after[i].text)) return true;
        if (after[i].shape != Shape::lower) break;
    }
    return after[0].is("FC") || after[0].is("FSV");
}

/// How the words around tell ordinals from numbers at the end of a sentence; empty: it is none.
std::optional<Record> match(const Cursor& at)
{
    if (!at[0].is_number() || at[0].text.size() > 4 || !at.glued(1, ".")) return {};
    if (!at[0].space_before && (at[-1].is_word() || at[-1].is(",") || at[-1].is("."))) return {};
    const Cursor after = at.advanced(2);
    const RawToken& next = after[0];
    Numeral numeral;
    numeral.integer = at[0].text;
    if (numeral.integer.size() == 2 && numeral.integer.front() == '0') numeral.integer.erase(0, 1);
    const auto number = numeral.value();
    if (!number || *number == 0 || (!next.space_before && next.is_number())) return {};

    const LeftContext left = left_context(at);
    const bool article = left.determiner;
    const bool year_like = at[0].text.size() == 4;
    const bool named = at.german().has(TableName::numbered, at[-1].text);
    Record record{*number, 2, "attribute", FullStop::never_ends};
    if (is_in_series(after)) return year_like ? std::nullopt : std::optional(record);
    if (next.is_word() && !next.starts_upper) {
        if (year_like && !article) return {};
        if (!article && !right_context(after).has_noun) record.rule = "rank";
        return record;
    }
    const bool starter = next.is_word() && at.german().has(TableName::starters, next.text);
    const bool at_start = at[-1].kind == Kind::end || at[-1].is("•");
    if (at_start && starter && !year_like) return Record{*number, 2, "list", FullStop::never_ends};
    if (named && !article) return {};
    if (!next.is_word() || starter) {
        const bool becoming = after_becoming(at) && !year_like;
        if (!article && !becoming) return {};
        record.full_stop = starter ? FullStop::may_end : FullStop::usually_ends;
        record.rule = "rank";
        return record;
    }
    if (article || before_ordinal_noun(after)) return record;
    if (after_becoming(at)) return Record{*number, 2, "rank", FullStop::usually_ends};
    const bool left_noun_phrase =
        left.preposition && !is_one_of(at[-1], {"auf", "von", "bis", "mit", "als", "um", "unter", "über"});
    if (year_like || *number > largest_bare) return {};
    return left_noun_phrase || at_start || is_known_noun(next.text, at.german()) ? std::optional(record)
                                                                                 : std::nullopt;
}

std::string verbalise(const Record& record, const Cursor& at)
{
    if (record.rule == "list") return capitalised(ordinal_stem(record.number)) + "ens:";
    const Agreement place = agreement(at, at.advanced(static_cast<std::ptrdiff_t>(record.tokens)));
    const std::string spoken = ordinal(record.number, place);
    return record.rule == "rank" ? capitalised(spoken) : spoken;
}

} // namespace

std::optional<Reading> read(const Cursor& at)
{
    const std::optional<Record> record = match(at);
    if (!record) return {};
    return Reading{record->rule, record->tokens, verbalise(*record, at), record->full_stop};
}

} // namespace frontend::ordinals
