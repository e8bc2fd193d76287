#include "frontend/name_context.hpp"

#include "frontend/function_words.hpp"
#include "frontend/german.hpp"
#include "frontend/phrase_word.hpp"

namespace frontend {

namespace {

/// Whether the clause of a verb begins with its subject, as far as one can see: "Der Papst empfing", "Sie
/// traf", "Zar Peter besiegte", but not "Gestern empfing", "Im Mai traf".
bool has_subject_before(const Cursor& verb)
{
    constexpr std::ptrdiff_t longest_subject = 8;
    std::ptrdiff_t start = 0;
    while (start > -longest_subject && (verb[start - 1].is_word() || verb[start - 1].is(".")) &&
           !(verb[start].starts_upper && is_in(TableName::starters, verb[start], verb.german())))
        --start;
    const RawToken& first = verb[start];
    if (start == 0 || !first.starts_upper) return false;
    if (first.is_one_of({"Er", "Sie", "Es", "Ich", "Wir", "Wer"})) return true;
    if (const auto article = determiner(first.text, verb.german()))
        return !(article->slots & SlotSet::of(Case::nominative)).empty();
    return !preposition(first.text, verb.german()) && !verb.german().has(TableName::starters, first.text);
}

/// "mit Karl dem Großen und Anna II.": from the "und" back to the preposition that the names share; 0 if
/// none.
std::ptrdiff_t shared_preposition(const Cursor& conjunction)
{
    constexpr std::ptrdiff_t longest_name = 8;
    if (!conjunction[0].is_one_of({"und", "oder", "sowie"})) return 0;
    for (std::ptrdiff_t at = -1; at >= -longest_name; --at) {
        const RawToken& word = conjunction[at];
        if (preposition(word.text, conjunction.german())) return at;
        const bool of_name =
            word.starts_upper || word.is(".") || word.is_one_of({"dem", "der", "den", "des"});
        if (!of_name) return 0;
    }
    return 0;
}

} // namespace

LeftContext left_context_of_name(const Cursor& name)
{
    const German& german = name.german();
    LeftContext left;
    std::ptrdiff_t at = -1;
    while (at > -5 && name[at].is_word() && name[at].starts_upper && !determiner(name[at].text, german) &&
           !preposition(name[at].text, german)) {
        --at; // "Kaiser", "Papst", "König"
    }
    const auto is_verb = [&](const RawToken& word) {
        return is_in(TableName::accusative_verbs, word, german) ||
               is_in(TableName::dative_verbs, word, german);
    };
    while (at > -7 && !adjective_ending_of(name[at], german).empty() && !is_verb(name[at]))
        --at;
    const bool titled = at < -1;
    if (titled && name[at].is_word()) {
        if (const auto article = determiner(name[at].text, german)) {
            left.add(*article);
            --at;
        }
    }
    if (const auto governor = preposition(name[at].text, german)) {
        left.add(*governor);
    } else if (const auto back = left.determiner ? 0 : shared_preposition(name.advanced(at)); back != 0) {
        left.add(*preposition(name[at + back].text, german));
    } else if (!left.determiner && has_subject_before(name.advanced(at))) {
        if (is_in(TableName::accusative_verbs, name[at], german)) left.slots = SlotSet::of(Case::accusative);
        if (is_in(TableName::dative_verbs, name[at], german)) left.slots = SlotSet::of(Case::dative);
    }
    return left;
}

} // namespace frontend
