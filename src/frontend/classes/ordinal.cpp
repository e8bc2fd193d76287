#include "frontend/classes/ordinal.hpp"

#include "frontend/function_words.hpp"
#include "frontend/german.hpp"
#include "frontend/inflection.hpp"
#include "frontend/left_context.hpp"
#include "frontend/noun.hpp"
#include "frontend/number_speller.hpp"
#include "frontend/numeral.hpp"
#include "frontend/phrase_word.hpp"
#include "frontend/right_context.hpp"
#include "frontend/word_case.hpp"

namespace frontend::ordinals {

namespace {

/// Without an article before it a larger number at the end of a sentence is likelier than an ordinal.
constexpr std::uint64_t largest_bare = 31;

/// Tokens; a list of goals in brackets is shorter.
constexpr std::ptrdiff_t furthest_bracket = 16;

struct Ordinal {
    std::uint64_t number = 0;
    std::size_t tokens = 0; ///< with the full stop
};

struct Record {
    Ordinal ordinal;
    std::string_view rule;
    FullStop full_stop = FullStop::never_ends;
};

/// "wurde", "wird", "war nur" …: what is reached is a rank.
bool after_becoming(const Cursor& at)
{
    for (std::ptrdiff_t back = -1; back >= -4; --back) {
        if (at[back].is_one_of({"wurde", "wurden", "wird", "werden", "Wurde", "geworden", "belegte"}))
            return true;
        const bool adverb = at[back].is_word() && at[back].shape == Shape::lower;
        if (!adverb) return false;
    }
    return false;
}

/// "Er wurde 2., sein Bruder 5.": the verb of the clause before is left out in this one.
bool after_gap(const Cursor& at)
{
    constexpr std::ptrdiff_t longest_subject = 4; // tokens
    std::ptrdiff_t back = -1;
    while (back > -longest_subject && at[back].is_word())
        --back;
    const bool subject = back < -1 && at[-1].starts_upper;
    return subject && at[back].is(",") && at.glued(back - 1, ".") && at[back - 2].is_number() &&
           after_becoming(at.advanced(back - 2));
}

/// "kam als 4.", "wurde erneut als 3. geehrt", but not "mehr als 4.", "war älter als 30."
bool as_rank(const Cursor& at)
{
    if (!at[-1].is("als")) return false;
    for (std::ptrdiff_t back = -2; back >= -4 && at[back].is_word(); --back) {
        const RawToken& word = at[back];
        const bool no_comparative = word.is_one_of({"wieder", "immer", "hier", "leider", "aber"});
        const bool comparative = word.shape == Shape::lower && word.text.ends_with("er") && !no_comparative;
        if (comparative || word.is_one_of({"mehr", "Mehr", "weniger", "Weniger", "anders"})) return false;
    }
    return at[-2].is_word();
}

/// "2., 3. und 4.", "2./3.", "2. und": another ordinal follows that shares what comes after.
bool is_in_series(const Cursor& after)
{
    if (after[0].is("+") && after[1].is_number()) return true; // "in der 90.+3 Minute"
    const bool joined = after[0].is(",") || after[0].is("/") || after[0].is("-") || after[0].is("–");
    return joined && after[1].is_number() && after.glued(2, ".");
}

/// "Musiala (12.)", "(23., 45.+1)": alone in brackets, the minutes of goals and ranks of a table.
bool is_alone_in_brackets(const Cursor& at, const Cursor& after)
{
    if (!after[0].is_one_of({")", ",", "+", "/", "und"})) return false;
    for (std::ptrdiff_t back = -1; back > -furthest_bracket; --back) {
        const RawToken& token = at[back];
        if (token.is("(")) return true;
        if (!token.is_number() && !token.is_one_of({".", ",", "+", "/", "und"})) return false;
    }
    return false;
}

bool before_ordinal_noun(const Cursor& after)
{
    const German& german = after.german();
    for (std::ptrdiff_t i = 0; i < 3 && after[i].is_word(); ++i) {
        if (german.has(TableName::ordinal_nouns, after[i].text)) return true;
        const Row* abbreviation = abbreviation_at(after.advanced(i)); // "20. Jh."
        if (abbreviation != nullptr && german.has(TableName::ordinal_nouns, (*abbreviation)["spoken"]))
            return true;
        if (after[i].shape != Shape::lower) break;
    }
    return false;
}

/// The number of "3." or "03.", with marks between thousands in "1.000."; none where digits or letters touch
/// it, or it cannot be an ordinal.
std::optional<Ordinal> ordinal_at(const Cursor& at)
{
    if (!at[0].is_number() || at[0].text.size() > 4) return {};
    std::optional<Numeral> numeral = parse_numeral(at);
    if (!numeral || numeral->mark != DecimalMark::none) return {};
    const auto end = static_cast<std::ptrdiff_t>(numeral->tokens);
    const bool touched = !at[0].space_before && (at[-1].is_word() || at[-1].is(",") || at[-1].is("."));
    const RawToken& next = at[end + 1];
    const bool goes_on = !next.space_before && (next.is_number() || next.is("x")); // "2.5", "9.x"
    if (!at.glued(end, ".") || touched || goes_on) return {};
    if (numeral->integer.size() == 2 && numeral->integer.front() == '0') numeral->integer.erase(0, 1);
    const auto number = numeral->value();
    if (!number || *number == 0) return {};
    return Ordinal{*number, numeral->tokens + 1};
}

/// "der", "ihr", "am"
bool is_article(const Cursor& at)
{
    const German& german = at.german();
    if (determiner(at[-1].text, german)) return true;
    const Row* preposition = german[TableName::prepositions].find(at[-1].text);
    return preposition != nullptr && !(*preposition)["article"].empty();
}

/// What the decision rests on.
struct Surroundings {
    bool article = false;           ///< or a word like one: "der", "am", "ihr"
    bool adjoining_article = false; ///< directly before: not "der erlaubten 100."
    bool named = false;             ///< its own noun stands before it: "Rang 5."
    bool year_like = false;         ///< four digits
    bool starter = false;           ///< the next word starts a sentence and is no noun
    bool at_start = false;          ///< of the text or of a list item
    bool becoming = false;          ///< "wurde 3."
    bool preposition = false;
    bool strong_adjective = false; ///< "begangenes 60. Jubiläum"
    bool number_likely = false;    ///< after "ist" or "auf" numbers end sentences as often as ordinals do
};

/// "A 8", "ICE 4": capitals that a number belongs to.
bool is_name_of_line(const RawToken& word) { return word.shape == Shape::upper && word.text.size() <= 3; }

Surroundings look_around(const Cursor& at, const Cursor& after)
{
    const LeftContext left = left_context(at);
    // "Die Zahl stieg auf 27. Minister Weber …", "Er ist 25. Trainer Weber …"
    const bool number_likely = at[-1].is_one_of(
        {"auf", "von", "bis", "mit", "als", "um", "unter", "über", "ist", "sind", "war", "waren"});
    const std::string_view strong = adjective_ending_of(at[-1], at.german());
    // "vor dem 2. und 3."
    const std::ptrdiff_t joint = length_of_joint_before(at.advanced(-1));
    const bool in_row = joint > 0 && at[-1 - joint].is(".") && at[-2 - joint].is_number();
    const bool adjective_between =
        !in_row && at[-1].is_word() && at[-1].shape == Shape::lower && !is_article(at);
    return {left.determiner,
            left.determiner && !adjective_between,
            is_numbered(at) || is_name_of_line(at[-1]),
            at[0].text.size() == 4,
            after[0].is_word() && at.german().has(TableName::starters, after[0].text),
            at[-1].kind == Kind::end || at[-1].is_one_of({"•", ";"}),
            after_becoming(at) || after_gap(at) || as_rank(at),
            left.preposition,
            strong == "es" || strong == "er" || strong == "em",
            number_likely};
}

/// Before a small letter a sentence cannot start, so that the full stop is the number's. Without a noun it is
/// one itself: "Jeder Zweite ist dafür."
std::optional<Record> match_before_small_letter(Ordinal found, const Surroundings& around,
                                                const Cursor& after)
{
    if (around.year_like && !around.article) return {};
    const std::string_view rule = right_context(after).has_noun ? "attribute" : "rank";
    return Record{found, rule, FullStop::never_ends};
}

/// Before the start of a sentence, or nothing: "wurde 3. Der Trainer …", "am 3."
std::optional<Record> match_at_end(Ordinal found, const Surroundings& around)
{
    const bool rank = around.becoming && !around.year_like;
    if (around.named || !(around.adjoining_article || rank)) return {};
    return Record{found, "rank", around.starter ? FullStop::may_end : FullStop::usually_ends};
}

/// "4. Mainzer Weinfest", "2. Internationale Messe", "1. FC Köln": a capital that stands before another.
bool modifies_noun(const Cursor& after)
{
    return after[1].starts_upper || after[0].shape == Shape::upper || after.joins_word(1);
}

std::optional<Record> match_before_noun(Ordinal found, const Surroundings& around, const Cursor& after)
{
    const Record attribute{found, "attribute", FullStop::never_ends};
    if (around.article || (!around.named && before_ordinal_noun(after))) return attribute;
    if (around.named) return {};
    if (around.strong_adjective && is_known_noun(after[0].text, after.german())) return attribute;
    if (around.year_like || around.number_likely || found.number > largest_bare) return {};
    if (around.becoming) return Record{found, "rank", FullStop::usually_ends};
    const SlotSet slots = slots_of_noun(after[0].text, after.german());
    const bool genitive = slots == (slots & SlotSet::of(Case::genitive)); // "Verbrennungen 2. Grades"
    const bool known = genitive || is_known_noun(after[0].text, after.german());
    const bool imperative = // "3. Stecken Sie die Rohre zusammen"
        around.at_start && after[1].is("Sie");
    if (imperative || (around.at_start && !known && !modifies_noun(after)))
        return Record{found, "list", FullStop::never_ends};
    const bool likely = around.preposition || around.at_start || known;
    return likely ? std::optional(attribute) : std::nullopt;
}

std::optional<Record> match(const Cursor& at)
{
    const std::optional<Ordinal> found = ordinal_at(at);
    if (!found) return {};
    const Cursor after = at.advanced(static_cast<std::ptrdiff_t>(found->tokens));
    const RawToken& next = after[0];
    const Surroundings around = look_around(at, after);
    if (is_alone_in_brackets(at, after)) return Record{*found, "brackets", FullStop::never_ends};
    if (is_in_series(after)) {
        return around.year_like ? std::nullopt
                                : std::optional(Record{*found, "attribute", FullStop::never_ends});
    }
    if (next.is_word() && !next.starts_upper) return match_before_small_letter(*found, around, after);
    if (next.is(",")) return Record{*found, "rank", FullStop::never_ends}; // no sentence ends there
    if (around.at_start && around.starter && !around.year_like) {
        return Record{*found, "list", FullStop::never_ends};
    }
    if (!next.is_word() || around.starter) return match_at_end(*found, around);
    return match_before_noun(*found, around, after);
}

/// "Ihr 1. Album …, ihr 2. erst 2006": the gender of the noun behind an ordinal shortly before, which this
/// one leaves out.
std::optional<Gender> gender_left_out(const Cursor& at)
{
    constexpr std::ptrdiff_t furthest = 24; // tokens
    for (std::ptrdiff_t back = -3; back > -furthest; --back) {
        if (at[back].kind == Kind::end || at[back].is_one_of({"!", "?", ";", ":"})) return {};
        if (!at[back].is_number() || !at.advanced(back).glued(1, ".")) continue;
        if (lowered(at[back - 1].text) != at[-1].text) return {}; // "Nach dem 4. Sieg träumt der 11. davon."
        const RawToken& noun = at[back + 2];
        return noun.starts_upper ? gender_of_listed_noun(noun.text, at.german()) : std::nullopt;
    }
    return {};
}

std::string verbalise(const Record& record, const Cursor& at)
{
    if (record.rule == "list") return capitalised(ordinal_adverb(record.ordinal.number)) + ":";
    if (record.rule == "brackets") return ordinal_stem(record.ordinal.number) + 'e';
    if (const auto gender = record.rule == "rank" ? gender_left_out(at) : std::nullopt)
        return ordinal(record.ordinal.number, agreement(at, NounForm{*gender, Number::singular}));
    // Where a sentence ends, the next one's first word is not its noun.
    const bool at_end = record.rule == "rank" && record.full_stop != FullStop::never_ends;
    const auto tokens = static_cast<std::ptrdiff_t>(record.ordinal.tokens);
    const Agreement place = agreement(at, at.advanced(at_end ? tokens - 1 : tokens));
    const std::string spoken = ordinal(record.ordinal.number, place);
    return record.rule == "rank" ? capitalised(spoken) : spoken;
}

} // namespace

std::optional<Reading> read(const Cursor& at)
{
    const std::optional<Record> record = match(at);
    if (!record) return {};
    return Reading{record->rule, record->ordinal.tokens, verbalise(*record, at), record->full_stop};
}

} // namespace frontend::ordinals
