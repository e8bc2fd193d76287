#include "frontend/classes/formula.hpp"

#include "frontend/german.hpp"
#include "frontend/letters.hpp"
#include "frontend/number_speller.hpp"
#include "frontend/numeral.hpp"
#include "frontend/small_digits.hpp"
#include "frontend/unit.hpp"

namespace frontend::formula {

namespace {

constexpr std::ptrdiff_t longest = 24;    // tokens
constexpr std::string_view small_x = "ₓ"; // of "NOₓ": Unicode counts it among the letters

std::string speak_digits(const std::string& digits)
{
    const std::size_t comma = digits.find(',');
    std::string spoken = speak_integer(std::string_view(digits).substr(0, comma));
    if (comma != std::string::npos)
        spoken += " Komma " + digits_one_by_one(std::string_view(digits).substr(comma + 1));
    return spoken;
}

/// What the number above the line does to the sign before it.
std::string speak_raised(const SmallNumber& raised)
{
    if (raised.digits.empty()) return std::string(raised.sign);
    if (!raised.sign.empty()) return speak_digits(raised.digits).append(" ").append(raised.sign);
    return (raised.minus ? "hoch minus " : "hoch ") + speak_digits(raised.digits);
}

/// "x", "mc", "Ca", "CaCO": what is spelled in a formula, whereas "Bericht¹" bears the mark of a note.
bool is_sign(const RawToken& word)
{
    return word.text.size() <= 2 || word.shape == Shape::upper || word.shape == Shape::mixed;
}

std::string spell(std::string_view word)
{
    if (!word.ends_with(small_x)) return spell_letters(word);
    return spell_letters(word.substr(0, word.size() - small_x.size())).append(" x");
}

/// A mark of a note: "Haushalt¹", "…, sagte er.²", "Ende.“³"
std::optional<Reading> read_note_mark(const Cursor& at)
{
    const RawToken& before = at[-1];
    const bool behind_text = before.is_word()
                                 ? !is_sign(before)
                                 : before.is_one_of({".", "!", "?", ",", ";", "“", "”", "\"", "»", "«", ")"});
    const SmallNumber mark = superscript_at(at);
    if (mark.digits.empty() || !behind_text) return {};
    return Reading{"note_mark", mark.tokens, "", FullStop::none};
}

/// "¹⁴C", "²³⁵U": said the other way round.
std::optional<Reading> read_isotope(const Cursor& at)
{
    const SmallNumber mass = superscript_at(at);
    const RawToken& element = at[static_cast<std::ptrdiff_t>(mass.tokens)];
    if (mass.digits.empty() || !element.is_word() || element.space_before || element.text.size() > 2)
        return {};
    return Reading{"isotope", mass.tokens + 1, spell_letters(element.text) + ' ' + speak_integer(mass.digits),
                   FullStop::none};
}

/// "m²" without a number before it: "Der m²-Preis"
std::optional<Reading> read_unit(const Cursor& at)
{
    const Unit unit = unit_at(at);
    if (unit.row == nullptr || unit.tokens < 2 || superscript_at(at.advanced(1)).tokens == 0) return {};
    return Reading{"unit", unit.tokens, std::string((*unit.row)["singular"]), FullStop::none};
}

/// What one place of a formula says, and its length; no tokens where the formula has ended.
struct Part {
    std::string spoken;
    std::size_t tokens = 0;
    bool small = false; ///< below or above the line
};

Part part_at(const Cursor& at)
{
    if (at[0].is_number()) return {speak_integer(at[0].text), 1, false};
    if (at[0].is_word()) {
        if (!is_sign(at[0])) return {};
        return {spell(at[0].text), 1, at[0].text.ends_with(small_x)};
    }
    if (const SmallNumber index = subscript_at(at); index.tokens > 0)
        return {speak_digits(index.digits), index.tokens, true};
    const SmallNumber raised = superscript_at(at);
    if (raised.tokens == 0) return {};
    return {speak_raised(raised), raised.tokens, true};
}

std::optional<Reading> read_signs(const Cursor& at)
{
    std::string spoken;
    bool small = false;
    std::ptrdiff_t length = 0;
    while (length < longest && (length == 0 || !at[length].space_before)) {
        const Part part = part_at(at.advanced(length));
        if (part.tokens == 0) break;
        if (!spoken.empty()) spoken += ' ';
        spoken += part.spoken;
        small = small || part.small;
        length += static_cast<std::ptrdiff_t>(part.tokens);
    }
    if (!small) return {};
    return Reading{"signs", static_cast<std::size_t>(length), std::move(spoken), FullStop::none};
}

} // namespace

std::optional<Reading> read(const Cursor& at)
{
    if (at[0].is_word()) {
        // Nearly all words are none, and must not be looked up.
        const bool sign_follows = at[1].kind == Kind::symbol && !at[1].space_before;
        if (!sign_follows && !at[0].text.ends_with(small_x)) return {};
        if (auto unit = read_unit(at)) return unit;
        return read_signs(at);
    }
    if (!at[0].space_before) {
        if (auto mark = read_note_mark(at)) return mark;
    }
    if (auto isotope = read_isotope(at)) return isotope;
    const bool stray = subscript_at(at).tokens + superscript_at(at).tokens > 0;
    return stray ? read_signs(at) : std::nullopt;
}

} // namespace frontend::formula
