#include "frontend/classes/abbreviated_letter.hpp"

#include "frontend/german.hpp"
#include "frontend/noun.hpp"

namespace frontend::abbreviation {

namespace {

/// "350 S.": pages that are counted, whereas a number after it names one.
std::optional<Reading> read_counted_pages(const Cursor& at)
{
    if (!at[0].is("S") || !at[-1].is_number() || is_numeral(at[2])) return {};
    return Reading{"pages", 2, at[-1].is("1") ? "Seite" : "Seiten", FullStop::may_end};
}

/// "Bundesamt f. Justiz": between two nouns, whereas after a number it is "folgende".
std::optional<Reading> read_for(const Cursor& at)
{
    const bool between = at[-1].shape == Shape::capitalised && at[2].shape == Shape::capitalised;
    if (!at[0].is("f") || !between || at.german().has(TableName::starters, at[2].text)) return {};
    return Reading{"for", 2, "für", FullStop::never_ends};
}

/// "Gesetz v. 3.4.1951", "v. 3. Mai": of a date; "v. 11.00 Uhr": of anything else that begins with a number.
std::optional<Reading> read_of_number(const Cursor& at)
{
    if (!at[0].is("v") || !at[2].is_number() || !at[2].space_before) return {};
    const bool month = at.glued(5, ".") || at.german().has(TableName::months, at[4].text);
    const bool date = at.glued(3, ".") && month;
    return Reading{"of_number", 2, date ? "vom" : "von", FullStop::never_ends};
}

} // namespace

bool is_numeral(const RawToken& token)
{
    if (token.is_number() || token.text.size() == 1) return token.kind != Kind::punctuation;
    return token.is_word() && token.text.find_first_not_of("IVXLC") == std::string_view::npos;
}

std::optional<Reading> read_letter(const Cursor& at)
{
    if (at[0].text.size() != 1 || !at.glued(1, ".")) return {};
    if (auto pages = read_counted_pages(at)) return pages;
    if (auto preposition = read_for(at)) return preposition;
    return read_of_number(at);
}

std::optional<Reading> read_article(const Cursor& at)
{
    const RawToken& noun = at[2];
    const bool between = at[-1].shape == Shape::capitalised && noun.shape == Shape::capitalised;
    if (!at[0].is("d") || !at.glued(1, ".") || !between || !noun.space_before) return {};
    const SlotSet genitives = slots_of_noun(noun.text, at.german()) & SlotSet::of(Case::genitive);
    const SlotSet singulars = SlotSet::of(Gender::masculine) | SlotSet::of(Gender::neuter);
    const bool strong = noun.text.ends_with('s') && !(genitives & singulars).empty();
    return Reading{"article", 2, strong ? "des" : "der", FullStop::never_ends};
}

} // namespace frontend::abbreviation
