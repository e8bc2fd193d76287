#include "frontend/inflection.hpp"

#include "frontend/left_context.hpp"
#include "frontend/name_context.hpp"
#include "frontend/noun.hpp"
#include "frontend/number_speller.hpp"
#include "frontend/phrase_word.hpp"
#include "frontend/right_context.hpp"

#include <algorithm>
#include <array>

namespace frontend {

namespace {

/// Singular before plural, and within each the cases by how often a numbered noun stands in them.
constexpr std::array<Case, 4> subject_first{Case::nominative, Case::accusative, Case::dative, Case::genitive};
/// After a preposition with no article to show the case: a place ("auf zweitem Platz"), not a direction.
constexpr std::array<Case, 4> place_first{Case::dative, Case::accusative, Case::genitive, Case::nominative};
constexpr std::array<Case, 4> object_first{Case::accusative, Case::nominative, Case::dative, Case::genitive};

std::optional<Agreement> find_slot(SlotSet slots, const std::array<Case, 4>& cases, Number number)
{
    for (const Case c : cases) {
        for (const Gender g : {Gender::masculine, Gender::feminine, Gender::neuter}) {
            const Agreement candidate{c, g, number, Declension::strong, {}};
            if (slots.holds(slot(candidate))) return candidate;
        }
    }
    return std::nullopt;
}

Agreement choose(SlotSet slots, const std::array<Case, 4>& cases)
{
    if (const auto singular = find_slot(slots, cases, Number::singular)) return *singular;
    return find_slot(slots, cases, Number::plural).value_or(Agreement{});
}

const std::array<Case, 4>& likeliest_cases(const LeftContext& left, bool counts_something)
{
    if (left.preposition && !left.determiner) return place_first;
    return left.accusative_verb && counts_something ? object_first : subject_first;
}

/// "1 Tag später", "1 Meter lang", "1 Punkt hinter Köln", "gilt 1 Monat": how much or how long, which is said
/// in the accusative.
bool is_extent(const Cursor& first, const LeftContext& left)
{
    static constexpr std::array<std::string_view, 24> measured{
        "lang",  "breit",  "hoch",   "tief",   "dick",   "schwer",   "alt",   "groß",
        "weit",  "länger", "kürzer", "später", "früher", "vorher",   "zuvor", "danach",
        "älter", "jünger", "höher",  "hinter", "zurück", "entfernt", "über",  "unter"};
    const bool one = first[0].is("1") && !first.glued(1, ".");
    if (!one || left.determiner || left.preposition || first[-1].kind == Kind::end) return false;
    if (std::find(measured.begin(), measured.end(), first[2].text) != measured.end()) return true;
    const bool span = first[1].is_one_of({"Tag", "Monat", "Abend", "Sommer", "Winter"});
    return span && !first[-1].is_one_of({"ist", "war", "fehlt", "bleibt", "verging", "noch", "nur"});
}

std::string_view deciding_rule(const LeftContext& left, const RightContext& right)
{
    if (!right.adjective_ending.empty()) return "adjective";
    if (left.determiner) return "determiner";
    if (left.preposition) return "preposition";
    if (left.genitive_name) return "genitive_name";
    if (!right.has_noun) return "nominalised";
    return left.accusative_verb ? "verb" : "bare";
}

/// "12 Orden 1. Klasse", "Bürger 2. Klasse": what kind a noun is of, in the genitive.
bool is_attribute_of_kind(const Cursor& first, const LeftContext& left)
{
    const bool kind = first[2].is_one_of({"Klasse", "Ordnung", "Güte", "Kategorie", "Generation", "Wahl"});
    return kind && first.glued(1, ".") && !left.determiner && !left.preposition && first[-1].starts_upper &&
           is_form_of_listed_noun(first[-1].text, first.german());
}

Agreement combine(const Cursor& first, const LeftContext& left, const RightContext& right)
{
    // In the order of how far the clues are to be trusted.
    SlotSet slots = narrowed(left.slots, right.noun_slots);
    if (!right.adjective_ending.empty())
        slots = narrowed(slots, slots_of_adjective(left.declension, right.adjective_ending));
    if (left.after_noun || is_attribute_of_kind(first, left))
        slots = narrowed(slots, SlotSet::of(Case::genitive));
    const bool extent = right.has_noun && is_extent(first, left);
    Agreement agreement = choose(slots, extent ? object_first : likeliest_cases(left, right.has_noun));
    agreement.declension = left.declension;
    agreement.rule = deciding_rule(left, right);
    return agreement;
}

SlotSet slots_of(NounForm noun)
{
    return noun.number == Number::plural ? SlotSet::plural() : SlotSet::singular() & SlotSet::of(noun.gender);
}

/// Whether a person's name has a genitive -s: by the table where it lists the name ("Carlos", "Maximilians"),
/// else by its looks.
bool is_genitive(std::string_view name, const German& german)
{
    if (german.has(TableName::ruler_names, name)) return false;
    const bool listed =
        name.ends_with('s') && german.has(TableName::ruler_names, name.substr(0, name.size() - 1));
    return listed || is_genitive_of_name(name);
}

} // namespace

Agreement agreement(const Cursor& first, const Cursor& after)
{
    RightContext right = right_context(after);
    LeftContext left = left_context(first);
    // What follows "ein" is declined like after an article: "neben 1 Toten" → "einem Toten".
    if (first[0].is("1") && !first.glued(1, ".") && !left.determiner) left.declension = Declension::mixed;
    // "Sie wurde 3.": without a noun the person is the subject, and the pronoun tells of whom we speak.
    // "Bruckners 8.": a symphony.
    if (!right.has_noun && (left.feminine_subject || left.genitive_name))
        right.noun_slots = SlotSet::of(Gender::feminine);
    return combine(first, left, right);
}

Agreement agreement(const Cursor& first, NounForm noun)
{
    RightContext right;
    right.has_noun = true;
    right.noun_slots = slots_of(noun);
    LeftContext left = left_context(first);
    // "von der 1,80 Meter langen Rute": the article is another noun's.
    if ((left.slots & right.noun_slots).empty()) left.slots = SlotSet::all();
    return combine(first, left, right);
}

Agreement agreement_of_name(const Cursor& name, const Cursor& after, Gender gender)
{
    const LeftContext left = left_context_of_name(name);
    const SlotSet slots = narrowed(SlotSet::singular() & SlotSet::of(gender), left.slots);
    Agreement agreement =
        choose(slots, left.names_take_accusative ? object_first : likeliest_cases(left, false));
    agreement.declension = Declension::weak;
    agreement.rule = left.determiner ? "determiner" : left.preposition ? "preposition" : "bare";
    if (is_genitive(after[-1].text, name.german())) {
        agreement.grammatical_case = Case::genitive;
        agreement.rule = "genitive_name";
    }
    return agreement;
}

std::string ordinal(std::uint64_t number, const Agreement& agreement)
{
    return ordinal_stem(number).append(adjective_ending(agreement));
}

std::string one(const Agreement& agreement)
{
    return std::string("ein").append(indefinite_ending(agreement));
}

} // namespace frontend
