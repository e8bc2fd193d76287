#include "frontend/classes/law.hpp"

#include "frontend/classes/roman.hpp"
#include "frontend/letters.hpp"
#include "frontend/number_speller.hpp"
#include "frontend/numeral.hpp"

#include <string>
#include <string_view>

namespace frontend::law {

namespace {

/// "S." means "Satz" and not "Seite" when an article or paragraph of a law stands shortly before it.
bool cites_a_law(const Cursor& at)
{
    for (std::ptrdiff_t back = -1; back >= -4; --back) {
        if (at[back].is("Abs") || at[back].is("Absatz") || at[back].is("§")) return true;
    }
    return false;
}

/// "Az. 1 BvR 2656/18", "Aktenzeichen: VI ZR 12/20": a court's number for a case is named part by part.
bool follows_file_number_sign(const Cursor& at)
{
    std::ptrdiff_t back = -1;
    while (back > -3 && (at[back].is(":") || at[back].is(".")))
        --back;
    return at[back].is_one_of({"Az", "AZ", "Aktenzeichen", "Gz", "GZ", "Geschäftszahl"});
}

std::string_view name_of_mark(const RawToken& token)
{
    if (token.is("/")) return "Schrägstrich";
    return token.is(".") ? "Punkt" : std::string_view();
}

std::string name_of_part(const RawToken& token)
{
    if (token.is_number()) return speak_integer(token.text);
    if (!token.is_word()) return std::string(name_of_mark(token));
    const unsigned roman_value = roman::value(token.text);
    return roman_value > 0 && roman_value < 40 ? cardinal(roman_value) : spell_letters(token.text);
}

bool belongs_to_file_number(const Cursor& at, std::ptrdiff_t place)
{
    const RawToken& token = at[place];
    if (token.is_number()) return true;
    if (token.is_word()) return token.text.size() <= 4 && token.shape != Shape::lower && token.starts_upper;
    const bool joins = token.is("/") || token.is("-") || token.is(".");
    return joins && !token.space_before && !at[place + 1].space_before && at[place + 1].kind != Kind::end;
}

std::optional<Reading> read_file_number(const Cursor& at)
{
    constexpr std::ptrdiff_t longest = 14;
    if (!follows_file_number_sign(at)) return {};
    std::string spoken;
    std::ptrdiff_t length = 0;
    bool has_number = false;
    for (; length < longest && belongs_to_file_number(at, length); ++length) {
        const std::string part = name_of_part(at[length]);
        if (!spoken.empty() && !part.empty()) spoken += ' ';
        spoken += part;
        has_number = has_number || at[length].is_number();
    }
    if (!has_number) return {};
    return Reading{"file_number", static_cast<std::size_t>(length), std::move(spoken), FullStop::none};
}

} // namespace

std::optional<Reading> read(const Cursor& at)
{
    if (at[0].is("§") && at.glued(1, "§")) return Reading{"paragraphs", 2, "Paragrafen", FullStop::none};
    if (at[0].is("§")) return Reading{"paragraph", 1, "Paragraf", FullStop::none};
    if (at[0].is("S") && at.glued(1, ".") && at[2].is_number() && cites_a_law(at)) {
        return Reading{"sentence", 2, "Satz", FullStop::never_ends};
    }
    if (at[0].is_number() || at[0].starts_upper) return read_file_number(at);
    return {};
}

} // namespace frontend::law
