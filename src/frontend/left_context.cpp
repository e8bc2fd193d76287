#include "frontend/left_context.hpp"

#include "frontend/german.hpp"
#include "frontend/noun.hpp"
#include "frontend/phrase_word.hpp"

namespace frontend {

namespace {

/// "mit 3 Erwachsenen und 1 Kind", "von 12 m² und 3 m³": from the last token before the joint back past what
/// another numeral counts; 0 if that is not what stands there.
std::ptrdiff_t length_of_counted(const Cursor& last)
{
    std::ptrdiff_t length = 0;
    while (length < 3 && (last[-length].is_word() || last[-length].kind == Kind::symbol))
        ++length;
    const bool counted = length > 0 && last[-length].is_number() && last[1 - length].space_before;
    return counted ? length + 1 : 0;
}

/// Left of the numeral, past what may stand between it and its article: adverbs ("das nunmehr 2. Mal"),
/// adjectives, and other numerals of the same phrase. The offset of the first token that is none of these.
std::ptrdiff_t past_modifiers(const Cursor& first)
{
    std::ptrdiff_t at = -1;
    while (at > -furthest_clue) {
        const RawToken& token = first[at];
        const std::ptrdiff_t joint = length_of_joint_before(first.advanced(at));
        const std::ptrdiff_t before = at - joint;
        const bool ordinal_before = first[before].is(".") && first[before - 1].is_number();
        if (joint > 0 && (ordinal_before || first[before].is_number())) {
            at = before - (ordinal_before ? 2 : 1);
        } else if (const auto counted = length_of_counted(first.advanced(before));
                   token.is_one_of({"und", "oder", "sowie", ","}) && counted > 0) {
            at = before - counted;
        } else if (joint == 1 && !token.space_before && first[before].is(".") &&
                   is_abbreviated_adjective(first.advanced(before - 1))) {
            at = before - 2; // "den dt.-frz. Rat"
        } else if (is_abbreviated_adverb(first.advanced(at - 1)) ||
                   (token.is(".") &&
                    (first[at - 1].is_number() || is_abbreviated_adjective(first.advanced(at - 1))))) {
            at -= 2; // "von ca. 30", "des 19. Jh.", "am 3. 10.", "die ehem. Vors."
        } else if (is_quote(token) || is_in(TableName::quantity_adverbs, token, first.german()) ||
                   !adjective_ending_of(token, first.german()).empty()) {
            at -= 1;
        } else {
            break;
        }
    }
    return at;
}

/// The nearest token to the left within the clause or list that a test accepts: "hat 1 Sohn, 1 Tochter und 1
/// Hund".
template <class Test>
bool follows(const Cursor& first, Test test)
{
    for (std::ptrdiff_t at = -1; at > -furthest_clue; --at) {
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

/// "Schwester", "Schweizerin", "die Deutsche": the subject that stands at a token is a feminine noun.
bool is_feminine_noun(const Cursor& at)
{
    if (!at[0].is_word() || !at[0].starts_upper) return false;
    if (ending_of_nominalised(at[0].text, at.german()) == "e")
        return at[-1].is_one_of({"die", "Die", "eine"});
    if (const auto gender = gender_of_listed_noun(at[0].text, at.german())) return gender == Gender::feminine;
    return at[-1].is_word() && at[0].text.ends_with("in"); // not "Benjamin wurde 3."
}

/// "Die erst 20-jährige Schweizerin lief als …": a feminine noun behind the article that begins a sentence.
bool begins_with_feminine_noun(const Cursor& article)
{
    constexpr std::ptrdiff_t furthest_noun = 5; // tokens
    std::ptrdiff_t noun = 1;
    while (noun < furthest_noun && (article[noun].is_number() || article[noun].is("-") ||
                                    (article[noun].is_word() && !article[noun].starts_upper)))
        ++noun;
    return is_feminine_noun(article.advanced(noun));
}

/// "Sie wurde 3.", "Ihre Schwester wurde 4.", "…, die Schweizerin 7.", "Die Schweizerin kam als 4. ins Ziel":
/// the nearest pronoun, the noun beside, or the one that begins the sentence.
bool follows_feminine_subject(const Cursor& first)
{
    const bool after_verb = first[-1].is_one_of({"wurde", "wird"});
    if (is_feminine_noun(first.advanced(after_verb ? -2 : -1))) return true;
    const bool man_beside = first[-1].starts_upper && first[-2].is_one_of({"der", "ein", "ihr", "sein"});
    if (man_beside) return false; // "Die Deutsche wurde 3., ihr Bruder 5."
    bool feminine = false;
    std::ptrdiff_t at = 0;
    follows(first, [&](const RawToken& token) {
        --at;
        const bool article = token.is("Die") || token.is("Eine");
        feminine =
            token.is("sie") || token.is("Sie") || (article && begins_with_feminine_noun(first.advanced(at)));
        return feminine || article || token.is_one_of({"er", "Er", "Der", "Das", "Ein"});
    });
    return feminine;
}

} // namespace

void LeftContext::add(const Determiner& found)
{
    slots = narrowed(slots, found.slots);
    declension = found.declension;
    determiner = true;
}

void LeftContext::add(const Preposition& found)
{
    slots = narrowed(slots, found.cases);
    preposition = true;
    names_take_accusative = found.accusative_of_persons;
    if (found.article && !determiner) add(*found.article);
}

LeftContext left_context(const Cursor& first)
{
    LeftContext left;
    left.accusative_verb = follows_accusative_verb(first);
    left.feminine_subject = follows_feminine_subject(first);
    const German& german = first.german();
    std::ptrdiff_t at = past_modifiers(first);
    if (first[at].is_number() && !first[at].is("1") && !first[0].is_number()) {
        left.slots = SlotSet::plural(); // "die 5 größten dt. Konzerne", "von ca. 30–35 J."
        at += past_modifiers(first.advanced(at));
    }
    if (first[at].is(".") && first[at - 1].is_one_of({"v", "V"})) { // "Gesetz v. 3.4.1951"
        left.add(*preposition("vom", german));
        return left;
    }
    if (!first[at].is_word()) return left;
    if (const auto article = determiner(first[at].text, german)) {
        left.add(*article);
        --at;
        left.after_noun = first[at].starts_upper && is_known_noun(first[at].text, german) &&
                          !is_in(TableName::quantity_adverbs, first[at], german); // "Fast jeder 2."
    } else if (first[at].starts_upper && is_genitive_of_name(first[at].text) && at == -1 &&
               !preposition(first[at].text, german)) { // "Fürs", "Aufs"
        left.genitive_name = true;
        --at;
    }
    while (at > -furthest_clue && is_in(TableName::quantity_adverbs, first[at], german))
        --at;
    // "über 80 Liter": more than, which governs nothing.
    const bool ordinal = first.glued(1, ".") && (first[2].space_before || !first[2].is_number());
    const bool counts = first[0].is_number() && !ordinal;
    if (counts && at == -1 && (first[at].is("über") || first[at].is("Über"))) --at;
    if (first[at].is("zu") && (first[at - 1].is("bis") || first[at - 1].is("Bis"))) {
        // "bis zu einem Jahr", but "bis zu 80 Liter"; in "mit bis zu 80 Litern" what stands before it
        // governs.
        left.slots =
            narrowed(left.slots, (SlotSet::of(Case::dative) & SlotSet::singular()) | SlotSet::plural());
        at -= 2;
    }
    if (const auto governor = preposition(first[at].text, german)) left.add(*governor);
    return left;
}

} // namespace frontend
