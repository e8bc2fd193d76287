#include "frontend/unclaimed.hpp"

#include "base/utf8.hpp"
#include "frontend/german.hpp"
#include "frontend/phrase_word.hpp"

#include <unicode/uchar.h>

#include <array>

namespace frontend {

namespace {

constexpr std::array<std::string_view, 10> digit_names{"null", "eins",  "zwei",   "drei", "vier",
                                                       "fünf", "sechs", "sieben", "acht", "neun"};

bool is_apostrophe(const RawToken& token) { return token.is_one_of({"'", "’", "ʼ", "´"}); }

/// "geht´s" with the accent that typewriters had → "geht’s"
std::string with_usual_apostrophes(const Cursor& at, std::size_t length)
{
    std::string word;
    for (std::size_t i = 0; i < length; ++i) {
        const RawToken& token = at[static_cast<std::ptrdiff_t>(i)];
        word += token.is("´") ? std::string_view("’") : token.text;
    }
    return word;
}

/// "geht's", "O’Neill", "D'Angelo": how many raw tokens the apostrophes tie together.
std::size_t length_of_word(const Cursor& at)
{
    std::ptrdiff_t length = 1;
    while (is_apostrophe(at[length]) && !at[length].space_before && at[length + 1].is_word() &&
           !at[length + 1].space_before) {
        length += 2;
    }
    return static_cast<std::size_t>(length);
}

/// Marks that are never looked up: they are kept, and phrase and prosody rest on them.
bool is_plain_punctuation(std::string_view mark)
{
    if (mark.size() == 1)
        return std::string_view(".,;:!?-()[]\"'").find(mark.front()) != std::string_view::npos;
    static constexpr std::array<std::string_view, 14> marks{"–", "—", "…", "„", "“", "”", "»",
                                                            "«", "‚", "‘", "’", "›", "‹", "‐"};
    for (const std::string_view plain : marks) {
        if (plain == mark) return true;
    }
    return false;
}

/// Emoji, arrows, boxes, dingbats: pictures that nobody reads aloud.
bool is_picture(char32_t c)
{
    const auto point = static_cast<UChar32>(c);
    const auto category = u_charType(point);
    return category == U_OTHER_SYMBOL || category == U_MODIFIER_SYMBOL || category == U_NON_SPACING_MARK ||
           category == U_FORMAT_CHAR || u_hasBinaryProperty(point, UCHAR_EXTENDED_PICTOGRAPHIC) != 0;
}

/// "(* 1950", "(*3. Mai 1950": the sign of a birth, after a bracket or a comma and before a date.
bool marks_birth(const Cursor& at)
{
    if (!at[0].is("*") || !at[-1].is_one_of({"(", ","}) || !at[1].is_number()) return false;
    const bool year = at[1].text.size() == 4 && at[1].text >= "1000" && at[1].text <= "2999";
    return year || (at[1].text.size() <= 2 && at.glued(2, "."));
}

/// "~96 km", "~ 20 €": about, before a number that it does not join to something.
bool estimates(const Cursor& at)
{
    const bool apart = at[0].space_before || at[-1].is_one_of({"(", "/", "–"});
    return at[0].is("~") && apart && (at[1].is_number() || (at[1].kind == Kind::symbol && at[2].is_number()));
}

/// "3*4", "5 * 6"
bool multiplies(const Cursor& at) { return at[0].is("*") && at[-1].is_number() && at[1].is_number(); }

/// "+++ Eilmeldung +++", but not "C++".
bool is_ornament(const Cursor& at)
{
    if (!at[1].is(at[0].text) && !at[-1].is(at[0].text)) return false;
    const bool second = !at[0].space_before && at[-1].is(at[0].text);
    return !at[0].is("+") || at[second ? -1 : 0].space_before || !at[second ? -2 : -1].is_word();
}

ClassifiedToken symbol(const Cursor& at)
{
    const RawToken& token = at[0];
    const German& german = at.german();
    ClassifiedToken found;
    found.semiotic_class = "verbatim";
    found.speech = ClassifiedToken::Speech::replaced;
    const char32_t c = base::decode(token.text, 0).value;
    const int digit = u_charDigitValue(static_cast<UChar32>(c));
    if (is_ornament(at)) {
        found.rule = "ornament";
    } else if (marks_birth(at)) {
        found.rule = "birth";
        found.spoken = "geboren";
    } else if (estimates(at)) {
        found.rule = "about";
        found.spoken = "circa";
    } else if (multiplies(at)) {
        found.rule = "times";
        found.spoken = "mal";
    } else if (const Row* row = german[TableName::symbols].find(token.text)) {
        found.rule = "symbol";
        found.spoken = (*row)["spoken"];
    } else if (digit >= 0) {
        found.rule = "foreign_digit";
        found.spoken = digit_names[static_cast<std::size_t>(digit)];
        found.unplanned = true;
    } else if (c != 0xFFFD && is_picture(c)) {
        found.rule = "picture";
    } else {
        found.rule = "unknown";
        found.unplanned = true;
    }
    return found;
}

/// Arrows as people type them: "->", "-->", "=>", "<-", "<=>". How many raw tokens; 0 for anything else.
std::size_t length_of_arrow(const Cursor& at)
{
    static constexpr std::ptrdiff_t longest = 8;
    bool head = false;
    bool shaft = false;
    std::ptrdiff_t length = 0;
    for (; length < longest && (length == 0 || !at[length].space_before); ++length) {
        const RawToken& mark = at[length];
        if (!mark.is_one_of({"-", "=", "<", ">"})) break;
        head = head || mark.is_one_of({"<", ">"});
        shaft = shaft || mark.is_one_of({"-", "="});
    }
    const bool number_follows = at[length].is_number() && !at[length].space_before; // "<-5", ">=3" compare
    return head && shaft && !number_follows ? static_cast<std::size_t>(length) : 0;
}

/// ":)", ";-)": how many raw tokens; 0 for anything else. It stands alone, else it may be a colon and a
/// bracket.
std::size_t length_of_smiley(const Cursor& at)
{
    if (!at[0].is_one_of({":", ";"}) || !at[0].space_before) return 0;
    const std::ptrdiff_t mouth = at.glued(1, "-") ? 2 : 1;
    if (!at.glued(mouth, ")") && !at.glued(mouth, "(")) return 0;
    const RawToken& next = at[mouth + 1];
    const bool alone = next.space_before || next.kind == Kind::end;
    return alone ? static_cast<std::size_t>(mouth) + 1 : 0;
}

/// Silent, and of several raw tokens.
ClassifiedToken drawing(std::string_view rule, std::size_t length)
{
    ClassifiedToken found;
    found.semiotic_class = "verbatim";
    found.rule = rule;
    found.count = length;
    found.speech = ClassifiedToken::Speech::replaced;
    return found;
}

/// "Q2/2020", "Heft 3/2021", "KW 12/2024": the number of an issue or a period, and its year.
bool parts_number_from_year(const Cursor& at)
{
    const RawToken& number = at[-1];
    const bool year = at[1].text.size() == 4 && at[1].text >= "1900" && at[1].text <= "2099";
    const bool glued_letters =
        !number.space_before && at[-2].shape == Shape::upper && number.text.size() <= 2;
    const bool named = is_numbered(at.advanced(-1)) || at[-2].is_one_of({"KW", "Kalenderwoche"});
    return year && number.text.size() <= 3 && (glued_letters || named) && !at[1].space_before;
}

/// A stroke between words is a pause ("dpa/Reuters", "Koch-/Backzeit"), between numbers it has its name
/// ("AZ 455/2021"), and at an edge it says nothing.
ClassifiedToken stroke(const Cursor& at)
{
    ClassifiedToken found;
    found.speech = ClassifiedToken::Speech::replaced;
    // "19,90/24,90 €", "(2:0/1:1)"
    const bool decimals = at[-1].is_number() && ((at.glued(-2, ",") && at.glued(2, ",")) ||
                                                 (at.glued(-2, ":") && at.glued(2, ":")));
    if (at[-1].is_number() && at[1].is_number() && !parts_number_from_year(at) && !decimals) {
        found.semiotic_class = "verbatim";
        found.rule = "symbol";
        // A user's table may have taken the row out.
        if (const Row* row = at.german()[TableName::symbols].find("/")) found.spoken = (*row)["spoken"];
        return found;
    }
    found.semiotic_class = "punctuation";
    found.rule = "slash";
    // Before a closing mark, after any mark but a hyphen, and at an edge it parts nothing.
    const bool ends =
        at[1].kind == Kind::end || at[1].is_one_of({")", "]", "“", "”", "«", ".", ",", ";", "/"});
    const bool begins =
        at[-1].kind == Kind::end || at[-1].is_one_of({"(", "[", "„", "»", ".", ",", ";", ":", "/"});
    const bool numbers = at[-1].is_number() && at[1].is_number();
    found.spoken = begins || ends || (numbers && !decimals) || at[1].is("oder") ? "" : ",";
    return found;
}

/// Whether a word starts with a letter of the Greek block, U+0370 to U+03FF.
bool is_greek(const RawToken& token)
{
    const char32_t first = base::decode(token.text, 0).value;
    return token.is_word() && first >= 0x370 && first <= 0x3FF;
}

/// A letter that stands for itself and has a name: "α-Strahlung", "10 Ω", but not the articles of a Greek
/// sentence.
bool is_named_letter(const Cursor& at)
{
    return at[0].text.size() == 2 && !is_greek(at[-1]) && !is_greek(at[1]) &&
           at.german().has(TableName::symbols, at[0].text);
}

/// "JN.1", ".NET", ".de": a full stop inside a name or before one, which ends nothing.
bool belongs_to_name(const Cursor& full_stop)
{
    const RawToken& next = full_stop[1];
    if (next.space_before || !full_stop[0].is(".")) return false;
    if (full_stop[0].space_before && full_stop[-1].kind != Kind::end)
        return next.shape == Shape::lower || next.shape == Shape::upper;
    return next.is_number() && (full_stop[-1].shape == Shape::upper || full_stop[-1].shape == Shape::mixed);
}

} // namespace

ClassifiedToken unclaimed(const Cursor& at)
{
    if (at[0].is(".") && at.glued(1, "/") && at.glued(2, ".") && at[0].space_before) { // "Müller ./. Berlin"
        ClassifiedToken versus = drawing("versus", 3);
        versus.spoken = "gegen";
        return versus;
    }
    const RawToken& token = at[0];
    ClassifiedToken found;
    if (belongs_to_name(at)) {
        found.semiotic_class = "verbatim";
        found.rule = "point";
        found.speech = ClassifiedToken::Speech::replaced;
        found.spoken = "Punkt";
        return found;
    }
    if (token.is_word() && !is_named_letter(at)) {
        found.semiotic_class = found.rule = "word";
        found.count = length_of_word(at);
        for (std::size_t i = 1; i < found.count; i += 2) {
            if (!at[static_cast<std::ptrdiff_t>(i)].is("´")) continue;
            found.speech = ClassifiedToken::Speech::replaced;
            found.spoken = with_usual_apostrophes(at, found.count);
            break;
        }
        return found;
    }
    if (token.is("/")) return stroke(at);
    if (const std::size_t length = length_of_arrow(at); length > 0) return drawing("arrow", length);
    if (const std::size_t length = length_of_smiley(at); length > 0) return drawing("smiley", length);
    const bool mark = token.kind == Kind::punctuation;
    if (mark && (is_plain_punctuation(token.text) || !at.german().has(TableName::symbols, token.text))) {
        found.semiotic_class = found.rule = "punctuation";
        return found;
    }
    return symbol(at);
}

} // namespace frontend
