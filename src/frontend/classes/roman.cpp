#include "frontend/classes/roman.hpp"

#include "frontend/german.hpp"
#include "frontend/inflection.hpp"
#include "frontend/noun.hpp"
#include "frontend/number_speller.hpp"
#include "frontend/phrase_word.hpp"
#include "frontend/word_case.hpp"

#include <algorithm>
#include <array>

namespace frontend::roman {

namespace {

unsigned letter_value(char letter)
{
    switch (letter) {
    case 'I':
        return 1;
    case 'V':
        return 5;
    case 'X':
        return 10;
    case 'L':
        return 50;
    case 'C':
        return 100;
    case 'D':
        return 500;
    case 'M':
        return 1000;
    default:
        return 0;
    }
}

/// In the form that is in use today: IV, not IIII.
std::string written_as_roman(unsigned number)
{
    struct Step {
        unsigned value;
        std::string_view letters;
    };
    static constexpr auto steps = std::to_array<Step>({{1000, "M"},
                                                       {900, "CM"},
                                                       {500, "D"},
                                                       {400, "CD"},
                                                       {100, "C"},
                                                       {90, "XC"},
                                                       {50, "L"},
                                                       {40, "XL"},
                                                       {10, "X"},
                                                       {9, "IX"},
                                                       {5, "V"},
                                                       {4, "IV"},
                                                       {1, "I"}});
    std::string written;
    for (const Step& step : steps) {
        for (; number >= step.value; number -= step.value)
            written += step.letters;
    }
    return written;
}

/// "Ramses' II.": the apostrophe of a genitive stands between the name and its number.
bool after_apostrophe(const Cursor& at)
{
    return (at[-1].is("'") || at[-1].is("’")) && !at[-1].space_before && at[-2].is_word();
}

bool is_name(const RawToken& word)
{
    return word.is_word() && word.shape == Shape::capitalised && word.text.size() > 2;
}

/// The first word of the name that ends before the numeral: "Johannes" of "Johannes Paul II."
std::ptrdiff_t start_of_name(const Cursor& at)
{
    const German& german = at.german();
    std::ptrdiff_t first = -1;
    while (first > -4 && is_name(at[first - 1]) && german.has(TableName::ruler_names, at[first - 1].text))
        --first;
    return first;
}

std::string_view strip_genitive(std::string_view name)
{
    return name.ends_with('s') ? name.substr(0, name.size() - 1) : name;
}

const Row* ruler(const Cursor& at)
{
    const Table& names = at.german()[TableName::ruler_names];
    if (const Row* row = names.find(at[-1].text)) return row;
    return names.find(strip_genitive(at[-1].text));
}

Reading regnal(const Cursor& at, unsigned number, Gender gender)
{
    const bool full_stop = at.glued(1, ".");
    const Agreement place = agreement_of_name(at.advanced(start_of_name(at)), at, gender);
    std::string spoken(definite_article(place));
    (spoken += ' ') += capitalised(ordinal(number, place));
    return {"ruler", full_stop ? 2U : 1U, std::move(spoken), full_stop ? FullStop::may_end : FullStop::none};
}

/// The gender of a ruler whose name no table has: "König Amyntas I.", or any name whose number no sentence
/// ends with: "Mojmír I. (herrschte …", "Eward IV. und". None for what is no ruler.
std::optional<Gender> gender_of_unknown_ruler(const Cursor& at)
{
    static constexpr std::array<std::string_view, 14> kings{"König", "Königs", "Kaiser", "Kaisers",  "Papst",
                                                            "Zar",   "Sultan", "Pharao", "Pharaos",  "Herzog",
                                                            "Fürst", "Emir",   "Schah",  "Patriarch"};
    if (!is_name(at[-1]) || !at.glued(1, ".") || is_numbered(at)) return {};
    if (at[-2].is_one_of({"Königin", "Kaiserin", "Zarin"})) return Gender::feminine;
    if (std::find(kings.begin(), kings.end(), at[-2].text) != kings.end()) return Gender::masculine;
    const bool goes_on = at[2].is_one_of({"(", ")", ","}) || (at[2].is_word() && at[2].shape == Shape::lower);
    const bool thing =
        is_form_of_listed_noun(at[-1].text, at.german()) || at[-2].shape == Shape::upper; // "LG München I."
    return goes_on && !thing ? std::optional(Gender::masculine) : std::nullopt;
}

/// "XX. Jahrhundert", "II. Weltkrieg"
std::optional<Reading> read_attribute(const Cursor& at, unsigned number)
{
    if (!at.glued(1, ".") || !at[2].is_word()) return {};
    const Cursor after = at.advanced(2);
    const bool known = at.german().has(TableName::ordinal_nouns, after[0].text);
    if (!known && at[0].text.size() < 2) return {};
    if (!known && after[0].shape != Shape::lower && at.german().has(TableName::starters, after[0].text))
        return {};
    return Reading{"attribute", 2, ordinal(number, agreement(at, after)), FullStop::never_ends};
}

/// "Klasse IIIb": a small letter behind the number.
std::optional<Reading> read_with_letter(const Cursor& at)
{
    const std::string_view word = at[0].text;
    if (at[0].shape != Shape::mixed || word.back() < 'a' || word.back() > 'h') return {};
    const std::string_view numeral = word.substr(0, word.size() - 1);
    const unsigned number = value(numeral);
    if (number == 0 || number >= 40 || numeral.find_first_of("IVX") == std::string_view::npos) return {};
    return Reading{"with_letter", 1, cardinal(number) + ' ' + word.back(), FullStop::none};
}

} // namespace

unsigned value(std::string_view word)
{
    constexpr std::size_t longest = 15; // MMMDCCCLXXXVIII
    if (word.size() > longest) return 0;
    unsigned sum = 0;
    unsigned before = 0;
    for (auto letter = word.rbegin(); letter != word.rend(); ++letter) {
        const unsigned here = letter_value(*letter);
        if (here == 0) return 0;
        sum = here < before ? sum - here : sum + here;
        before = std::max(before, here);
    }
    return written_as_roman(sum) == word ? sum : 0;
}

std::optional<Reading> read(const Cursor& at)
{
    if (at[0].shape == Shape::mixed) return read_with_letter(at);
    if (at[0].shape != Shape::upper || (!at[0].space_before && !at[-1].is("("))) return {};
    const unsigned number = value(at[0].text);
    if (number == 0 || (!at[1].space_before && (at[1].is("-") || at[1].is_number() || at[1].is("'"))))
        return {};
    const bool several = at[0].text.size() > 1;
    // "§ 80 V VwGO", "Art. 19 IV GG": the number of a paragraph
    const bool cited = at[-1].is_number() && (at[-2].is("§") || (at[-2].is(".") && at[-3].is("Art")));
    if (cited) return Reading{"paragraph", 1, cardinal(number), FullStop::none};
    if (after_apostrophe(at) && at.glued(1, ".") && at.german().has(TableName::ruler_names, at[-2].text))
        return Reading{"ruler", 2, "des " + capitalised(ordinal_stem(number)) + "en", FullStop::may_end};
    if (const Row* row = is_name(at[-1]) ? ruler(at) : nullptr;
        row != nullptr && (several || at.glued(1, "."))) {
        return regnal(at, number, (*row)["gender"] == "f" ? Gender::feminine : Gender::masculine);
    }
    // "Block C", "Gruppe D" count with letters.
    const bool letter_of_alphabet = !several && letter_value(at[0].text.front()) >= 50;
    if (const auto gender = letter_of_alphabet ? std::nullopt : gender_of_unknown_ruler(at))
        return regnal(at, number, *gender);
    if (is_numbered(at) && !letter_of_alphabet)
        return Reading{"numbered", 1, cardinal(number), FullStop::none};
    if (auto attribute = read_attribute(at, number)) return attribute;
    // "Weltkrieg II", "Apollo XI", "SGB II": no German word looks like this.
    const bool after_acronym = at[-1].shape == Shape::upper && at[-1].text.size() > 1;
    const bool long_enough = number < 40 || (number < 100 && at[0].text.size() > 3);     // "Super Bowl LVIII"
    const bool one_letter_of_series = after_acronym && (at[0].is("I") || at[0].is("V")); // "EK I", "GTA V"
    const bool one_of_two = at[0].is("I") && is_name(at[-1]) && at[1].shape == Shape::lower; // "München I"
    if (one_of_two && !at.german().has(TableName::starters, at[-1].text))
        return Reading{"name", 1, cardinal(number), FullStop::none};
    if (one_letter_of_series && !at.glued(1, ".") && !at[1].starts_upper)
        return Reading{"name", 1, cardinal(number), FullStop::none};
    if (several && long_enough && at[0].text.find_first_of("IVX") != std::string_view::npos &&
        (is_name(at[-1]) || after_acronym)) {
        return Reading{"name", 1, cardinal(number), FullStop::none};
    }
    return {};
}

} // namespace frontend::roman
