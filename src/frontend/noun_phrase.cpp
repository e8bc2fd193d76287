#include "frontend/noun_phrase.hpp"

#include "frontend/function_words.hpp"
#include "frontend/german.hpp"
#include "frontend/noun.hpp"

#include <algorithm>
#include <array>
#include <string>

namespace frontend {

namespace {

constexpr std::ptrdiff_t furthest = 12; // tokens to either side

template <std::size_t N>
bool one_of(const std::array<std::string_view, N>& words, std::string_view word)
{
    return std::find(words.begin(), words.end(), word) != words.end();
}

bool is_quote(const RawToken& token)
{
    static constexpr std::array<std::string_view, 8> quotes{"„", "“", "\"", "»", "«", "‚", "'", "›"};
    return one_of(quotes, token.text);
}

bool joins(const RawToken& token)
{
    static constexpr std::array<std::string_view, 8> words{"und", "oder", "bis", "sowie", ",", "/", "–", "-"};
    return one_of(words, token.text);
}

/// The ending of a word in lower case that could be an inflected adjective.
std::string_view adjective_ending_of(const RawToken& word, const German& german)
{
    if (word.shape != Shape::lower || word.text.size() < 4) return {};
    if (determiner(word.text, german) || is_in(TableName::prepositions, word, german) ||
        is_in(TableName::quantity_adverbs, word, german)) {
        return {};
    }
    static constexpr std::array<std::string_view, 16> no_adjectives{
        "oder", "aber",  "oben",   "unten", "sondern",  "daher", "eher",   "immer",
        "hier", "ihnen", "später", "sehr",  "zwischen", "wurde", "wurden", "werden"};
    if (one_of(no_adjectives, word.text)) return {};
    for (const std::string_view ending : adjective_endings) {
        if (word.text.ends_with(ending)) return ending;
    }
    return {};
}

const Row* abbreviation_at(const Cursor& at)
{
    if (!at[0].is_word() || !at.glued(1, ".")) return nullptr;
    return at.german()[TableName::abbreviations].find(std::string(at[0].text) + ".");
}

bool abbreviated_adjective(const Cursor& at)
{
    const Row* row = abbreviation_at(at);
    return row != nullptr && (*row)["inflection"] == "adjective";
}

/// Left of the numeral, past what may stand between it and its article: adverbs ("das nunmehr 2. Mal"),
/// adjectives, and other numerals of the same phrase. The offset of the first token that is none of these.
std::ptrdiff_t past_modifiers(const Cursor& first)
{
    std::ptrdiff_t at = -1;
    while (at > -furthest) {
        const RawToken& token = first[at];
        const bool numeral_before =
            first[at - 1].is(".") ? first[at - 2].is_number() : first[at - 1].is_number();
        if (joins(token) && numeral_before) {
            at -= first[at - 1].is(".") ? 3 : 2;
        } else if (token.is(".") && first[at - 1].is_number()) {
            at -= 2; // "des 19. Jh.", "am 3. 10."
        } else if (token.is(".") && abbreviated_adjective(first.advanced(at - 1))) {
            at -= 2; // "die ehem. Vors."
        } else if (is_quote(token) || is_in(TableName::quantity_adverbs, token, first.german()) ||
                   !adjective_ending_of(token, first.german()).empty()) {
            at -= 1;
        } else {
            break;
        }
    }
    return at;
}

void apply(LeftContext& left, const Determiner& found)
{
    left.slots = narrowed(left.slots, found.slots);
    left.declension = found.declension;
    left.determiner = true;
}

void apply(LeftContext& left, const Preposition& found)
{
    left.slots = narrowed(left.slots, found.cases);
    left.preposition = true;
    left.names_take_accusative = found.accusative_of_persons;
    if (found.article && !left.determiner) apply(left, *found.article);
}

/// The nearest token to the left within the clause or list that a test accepts: "hat 1 Sohn, 1 Tochter und 1
/// Hund".
template <class Test>
bool follows(const Cursor& first, Test test)
{
    for (std::ptrdiff_t at = -1; at > -furthest; --at) {
        const RawToken& token = first[at];
        if (test(token)) return true;
        const bool ordinal_point = token.is(".") && first[at - 1].is_number();
        if (!token.is_word() && !token.is_number() && !token.is(",") && !ordinal_point) return false;
    }
    return false;
}

/// Whether a verb makes what the numeral counts an object: "kostet 1 Euro", "verlor der Index 1 Punkt".
bool follows_accusative_verb(const Cursor& first)
{
    return follows(first, [&](const RawToken& token) {
        return is_in(TableName::accusative_verbs, token, first.german());
    });
}

bool follows_feminine_subject(const Cursor& first)
{
    return follows(first, [](const RawToken& token) { return token.is("sie") || token.is("Sie"); });
}

/// The noun that starts at a token: the last word of a hyphenated chain ("100-Meter-Lauf"), the word itself.
struct Head {
    std::string_view text;
    std::ptrdiff_t end; ///< offset of the token after it
};

Head head_at(const Cursor& after, std::ptrdiff_t at)
{
    for (const std::ptrdiff_t limit = at + furthest; at < limit && after.glued(at + 1, "-"); at += 2) {
        const RawToken& next = after[at + 2];
        if (next.space_before || !(next.is_word() || next.is_number())) break;
    }
    return {after[at].text, at + 1};
}

/// "die 3. Deutsche Meisterschaft", "der 2. Berliner Marathon": a capital that is not the noun's.
bool modifies_next(const Cursor& after, const Head& head)
{
    const RawToken& next = after[head.end];
    if (!next.is_word() || !next.starts_upper || !next.space_before) return false;
    if (!ending_of_nominalised(head.text, after.german()).empty()) return true;
    if (is_known_noun(head.text, after.german())) return false;
    // A noun with such an ending and unknown to the table is rarer here than "Blaue", "Deutsches" or
    // "Berliner".
    return std::any_of(adjective_endings.begin(), adjective_endings.end(),
                       [&](std::string_view ending) { return head.text.ends_with(ending); });
}

std::string_view ending_of_capital_adjective(std::string_view word)
{
    if (word.ends_with("er") && !word.ends_with("ischer") && !word.ends_with("licher"))
        return {}; // "Berliner"
    for (const std::string_view ending : adjective_endings) {
        if (word.ends_with(ending)) return ending;
    }
    return {};
}

/// Past the other numerals of a list: "und 2.", ", 4. und die 5."; the offset of what follows them.
std::ptrdiff_t past_numerals(const Cursor& after)
{
    std::ptrdiff_t at = 0;
    while (at < furthest && joins(after[at])) {
        std::ptrdiff_t next = at + 1;
        while (
            next < at + 3 && after[next].is_word() &&
            (determiner(after[next].text, after.german()) || preposition(after[next].text, after.german()))) {
            ++next;
        }
        if (!after[next].is_number()) break;
        at = after[next + 1].is(".") ? next + 2 : next + 1;
    }
    return at;
}

void read_head(RightContext& right, const Cursor& after, const Head& head)
{
    right.has_noun = true;
    const std::string_view nominalised = ending_of_nominalised(head.text, after.german());
    if (!nominalised.empty()) {
        if (right.adjective_ending.empty()) right.adjective_ending = nominalised;
        return;
    }
    if (const Row* abbreviation = abbreviation_at(after.advanced(head.end - 1));
        abbreviation != nullptr && (*abbreviation)["inflection"] == "nominal") {
        right.noun_slots = SlotSet::singular(); // "die ehem. Vors."
        return;
    }
    if (const Row* acronym = after.german()[TableName::acronyms].find(head.text)) {
        const std::string_view gender = (*acronym)["gender"];
        if (gender == "m") right.noun_slots = SlotSet::of(Gender::masculine);
        if (gender == "f") right.noun_slots = SlotSet::of(Gender::feminine);
        if (gender == "n") right.noun_slots = SlotSet::of(Gender::neuter);
        if (gender == "pl") right.noun_slots = SlotSet::plural();
        return;
    }
    right.noun_slots = slots_of_noun(head.text, after.german());
}

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

LeftContext left_context(const Cursor& first)
{
    LeftContext left;
    left.accusative_verb = follows_accusative_verb(first);
    left.feminine_subject = follows_feminine_subject(first);
    const German& german = first.german();
    std::ptrdiff_t at = past_modifiers(first);
    if (first[at].is_number() && !first[at].is("1") && !first[0].is_number()) {
        left.slots = SlotSet::plural(); // "die 5 größten dt. Konzerne"
        --at;
    }
    if (!first[at].is_word()) return left;
    if (const auto article = determiner(first[at].text, german)) {
        apply(left, *article);
        --at;
        left.after_noun = first[at].starts_upper && is_known_noun(first[at].text, german) &&
                          !is_in(TableName::quantity_adverbs, first[at], german); // "Fast jeder 2."
    } else if (first[at].starts_upper && is_genitive_of_name(first[at].text) && at == -1 &&
               !preposition(first[at].text, german)) { // "Fürs", "Aufs"
        left.genitive_name = true;
        --at;
    }
    while (at > -furthest && is_in(TableName::quantity_adverbs, first[at], german))
        --at;
    // "über 80 Liter": more than, which governs nothing.
    const bool counts = first[0].is_number() && !first.glued(1, ".");
    if (counts && at == -1 && (first[at].is("über") || first[at].is("Über"))) --at;
    if (first[at].is("zu") && (first[at - 1].is("bis") || first[at - 1].is("Bis"))) {
        // "bis zu einem Jahr", but "bis zu 80 Liter"; in "mit bis zu 80 Litern" what stands before it
        // governs.
        left.slots =
            narrowed(left.slots, (SlotSet::of(Case::dative) & SlotSet::singular()) | SlotSet::plural());
        at -= 2;
    }
    if (const auto governor = preposition(first[at].text, german)) apply(left, *governor);
    return left;
}

RightContext right_context(const Cursor& after)
{
    RightContext right;
    std::ptrdiff_t at = past_numerals(after);
    for (; at < furthest; ++at) {
        const RawToken& token = after[at];
        const std::string_view ending = adjective_ending_of(token, after.german());
        if (is_quote(token)) continue;
        if (token.shape == Shape::lower && !ending.empty()) {
            if (right.adjective_ending.empty()) right.adjective_ending = ending;
        } else if (token.is_number() ? after.glued(at + 1, "-") : token.is_word() && token.starts_upper) {
            const Head head = head_at(after, at);
            if (!modifies_next(after, head)) {
                read_head(right, after, head);
                return right;
            }
            if (right.adjective_ending.empty())
                right.adjective_ending = ending_of_capital_adjective(head.text);
            at = head.end - 1;
        } else {
            break;
        }
    }
    return {}; // adjectives without a noun are none: "wurde 3. hinter der Siegerin"
}

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
            apply(left, *article);
            --at;
        }
    }
    if (const auto governor = preposition(name[at].text, german)) {
        apply(left, *governor);
    } else if (const auto back = left.determiner ? 0 : shared_preposition(name.advanced(at)); back != 0) {
        apply(left, *preposition(name[at + back].text, german));
    } else if (!left.determiner && has_subject_before(name.advanced(at))) {
        if (is_in(TableName::accusative_verbs, name[at], german)) left.slots = SlotSet::of(Case::accusative);
        if (is_in(TableName::dative_verbs, name[at], german)) left.slots = SlotSet::of(Case::dative);
    }
    return left;
}

bool is_genitive_of_name(std::string_view name)
{
    static constexpr std::array<std::string_view, 7> no_genitives{"us",  "es",  "is", "ss",
                                                                  "ens", "ans", "ars"};
    if (name.size() < 4 || !name.ends_with('s')) return false;
    return std::none_of(no_genitives.begin(), no_genitives.end(),
                        [&](std::string_view end) { return name.ends_with(end); });
}

} // namespace frontend
