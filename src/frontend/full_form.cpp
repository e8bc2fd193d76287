#include "frontend/full_form.hpp"

#include "frontend/function_words.hpp"
#include "frontend/inflection.hpp"
#include "frontend/left_context.hpp"
#include "frontend/long_form.hpp"
#include "frontend/tokenise.hpp"
#include "frontend/verbalise.hpp"
#include "frontend/word_case.hpp"

#include <algorithm>
#include <array>
#include <vector>

namespace frontend {

namespace {

/// Marks that a pause or an end goes with, so that no comma is wanted before them.
bool closes(const RawToken& token)
{
    static constexpr std::array<std::string_view, 17> marks{",", ";", ".", ":", "!", "?", "…", ")", "]",
                                                            "–", "—", "-", "“", "”", "»", "«", "\""};
    return std::find(marks.begin(), marks.end(), token.text) != marks.end();
}

/// "Die", "Im", "Danach": a capital that only the start of a sentence gives.
bool is_small_word(const RawToken& word, const German& german)
{
    return determiner(word.text, german) || preposition(word.text, german) ||
           german.has(TableName::starters, word.text);
}

bool free_to_the_left(const AcronymUse& use)
{
    const RawToken& before = use.at[-1];
    if (use.starts_sentence || before.kind == Kind::end) return true;
    if (!use.at[0].space_before || before.is_number()) return false;
    return !before.is_word() || !before.starts_upper || is_small_word(before, use.at.german());
}

bool free_to_the_right(const AcronymUse& use)
{
    const RawToken& next = use.at[use.end];
    if (next.kind == Kind::end) return true;
    if (next.is("(") || next.is("[")) return false;
    if (next.space_before) return !next.is_number() && !(next.is_word() && next.starts_upper);
    const RawToken& after = use.at[use.end + 1];
    const bool joined = (after.is_word() || after.is_number()) && !after.space_before; // "BKA:innen"
    return closes(next) && !next.is("-") && !next.is("–") && !joined;
}

NounForm form_of(const Row& row)
{
    const std::string_view gender = row["gender"];
    if (gender == "pl") return {Gender::feminine, Number::plural};
    if (gender == "f") return {Gender::feminine, Number::singular};
    return {gender == "n" ? Gender::neuter : Gender::masculine, Number::singular};
}

/// The cases that remain possible, the likeliest first. None: another number or gender is meant.
std::vector<Case> possible_cases(const AcronymUse& use, const LeftContext& left, NounForm noun)
{
    std::vector<Case> cases;
    const bool governed = left.determiner || left.preposition;
    // A bare noun in the genitive is told by a preposition, and one in the dative is rare without.
    for (const Case each : {Case::nominative, Case::dative, Case::accusative, Case::genitive}) {
        if (!governed && each == Case::genitive) continue;
        if (left.slots.holds(slot({each, noun.gender, noun.number, left.declension, {}})))
            cases.push_back(each);
    }
    if (!governed && use.starts_sentence) return {Case::nominative};
    // "laut", "wegen": where no article shows a genitive, the dative is right.
    const bool dative_or_genitive = cases == std::vector{Case::dative, Case::genitive};
    if (!left.determiner && dative_or_genitive) return {Case::dative};
    return cases;
}

/// The long form, if all cases that it may stand in look the same.
std::optional<std::string> long_form_at(const AcronymUse& use)
{
    const LeftContext left = left_context(use.at);
    const NounForm noun = form_of(*use.row);
    if ((*use.row)["expand"] == "after_article" && !left.determiner) return std::nullopt;
    std::optional<std::string> form;
    for (const Case each : possible_cases(use, left, noun)) {
        const Agreement agreement{each, noun.gender, noun.number, left.declension, {}};
        std::string candidate = inflected_long_form((*use.row)["long"], agreement, use.at.german());
        if (form && *form != candidate) return std::nullopt;
        form = std::move(candidate);
    }
    return form;
}

/// A long form may hold what has to be read, too: "US-Raumfahrtbehörde".
std::string said(const std::string& text, const German& german)
{
    return verbalise(classify(tokenise(text), german), text).spoken;
}

} // namespace

bool stands_free(const AcronymUse& use) { return free_to_the_left(use) && free_to_the_right(use); }

std::optional<std::string> full_form(const AcronymUse& use, const std::string& spoken)
{
    const auto form = long_form_at(use);
    if (!form) return std::nullopt;
    std::string full = said(*form, use.at.german());
    if (use.starts_sentence) full = capitalised(full);
    full.append(", ").append(spoken);
    const RawToken& next = use.at[use.end];
    if (next.kind != Kind::end && !closes(next)) full += ',';
    return full;
}

} // namespace frontend
