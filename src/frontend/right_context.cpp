#include "frontend/right_context.hpp"

#include "frontend/function_words.hpp"
#include "frontend/german.hpp"
#include "frontend/noun.hpp"
#include "frontend/numeral.hpp"
#include "frontend/phrase_word.hpp"

#include <algorithm>

namespace frontend {

namespace {

/// The noun that starts at a token: the last word of a hyphenated chain ("100-Meter-Lauf"), with the one
/// before it where it is small ("Start-up"), or the word itself.
struct Head {
    std::string_view text;
    std::ptrdiff_t end; ///< offset of the token after it
};

Head head_at(const Cursor& after, std::ptrdiff_t at)
{
    for (const std::ptrdiff_t limit = at + furthest_clue; at < limit && after.glued(at + 1, "-"); at += 2) {
        const RawToken& next = after[at + 2];
        if (next.space_before || !(next.is_word() || next.is_number())) break;
    }
    const RawToken& last = after[at];
    const RawToken& before = after[at - 2];
    const bool loanword =
        at >= 2 && after.glued(at - 1, "-") && before.is_word() && last.shape == Shape::lower;
    if (loanword) return {{before.text.data(), last.end() - before.begin}, at + 1};
    return {last.text, at + 1};
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
    while (at < furthest_clue) {
        const std::ptrdiff_t joint = length_of_joint(after.advanced(at));
        if (joint == 0) break;
        std::ptrdiff_t next = at + joint;
        while (
            next < at + joint + 2 && after[next].is_word() &&
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
    const Row* abbreviation = abbreviation_at(after.advanced(head.end - 1));
    if (abbreviation != nullptr && (*abbreviation)["inflection"] == "nominal") {
        right.noun_slots = SlotSet::singular(); // "die ehem. Vors."
        return;
    }
    if (abbreviation != nullptr && (*abbreviation)["inflection"] == "noun") {
        right.noun_slots = SlotSet::of(gender_of(*abbreviation)) | SlotSet::plural(); // "1 J."
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

} // namespace

RightContext right_context(const Cursor& after)
{
    RightContext right;
    std::ptrdiff_t at = past_numerals(after);
    for (; at < furthest_clue; ++at) {
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

} // namespace frontend
