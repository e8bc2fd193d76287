#include "frontend/noun.hpp"

#include "base/utf8.hpp"

#include <unicode/uchar.h>

#include <array>
#include <cstddef>
#include <string>

namespace frontend {

namespace {

constexpr std::size_t longest_part = 24; // bytes of a last part or suffix that are looked up
constexpr std::size_t shortest_part = 3; // bytes; below, words coincide by chance

std::string capitalised(std::string_view word)
{
    const base::CodePoint first = base::decode(word, 0);
    std::string text;
    base::append(text, static_cast<char32_t>(u_toupper(static_cast<UChar32>(first.value))));
    return text.append(word.substr(first.length));
}

struct Found {
    const Row* row = nullptr;
    bool by_suffix = false; ///< by a rule such as "-ung" rather than as a word
};

/// The row of the word itself or of its longest known ending.
Found find_noun(std::string_view word, const German& german)
{
    const Table& nouns = german[TableName::nouns];
    if (const Row* row = nouns.find(word)) return {row, false};
    const std::size_t from = word.size() > longest_part ? word.size() - longest_part : 0;
    for (std::size_t at = from; at < word.size(); ++at) {
        const bool inside_character = (static_cast<unsigned char>(word[at]) & 0xC0U) == 0x80U;
        if (at == 0 || inside_character) continue;
        const std::string_view part = word.substr(at);
        if (part.size() >= shortest_part) {
            if (const Row* row = nouns.find(capitalised(part))) return {row, false};
        }
        if (const Row* row = nouns.find(std::string("-").append(part))) return {row, true};
    }
    return {};
}

std::optional<Gender> gender(const Row& row)
{
    const std::string_view cell = row["gender"];
    if (cell == "m") return Gender::masculine;
    if (cell == "f") return Gender::feminine;
    if (cell == "n") return Gender::neuter;
    return std::nullopt;
}

/// "Plätz" → "Platz", "Häus" → "Haus": the last umlaut taken back.
std::string without_umlaut(std::string_view word)
{
    static constexpr std::array<std::array<std::string_view, 2>, 3> umlauts{
        {{"ä", "a"}, {"ö", "o"}, {"ü", "u"}}};
    std::size_t place = std::string_view::npos;
    std::string_view plain;
    for (const auto& [umlaut, vowel] : umlauts) {
        const std::size_t at = word.rfind(umlaut);
        if (at == std::string_view::npos || (place != std::string_view::npos && at < place)) continue;
        place = at;
        plain = vowel;
    }
    if (place == std::string_view::npos) return {};
    return std::string(word.substr(0, place)).append(plain).append(word.substr(place + 2));
}

constexpr SlotSet genitive_singular = SlotSet::of(Case::genitive) & SlotSet::singular();
constexpr SlotSet oblique_singular =
    (SlotSet::of(Case::accusative) | SlotSet::of(Case::dative) | SlotSet::of(Case::genitive)) &
    SlotSet::singular();

/// "dem zweiten Zeugen", "den dritten Präsidenten": masculines that take -n in all cases but the nominative.
bool takes_n(std::string_view singular, Gender gender)
{
    return gender == Gender::masculine && !singular.ends_with("er") && !singular.ends_with("el");
}

enum class By { word, suffix };

/// The cells of `singular` with an inflectional ending; none if no noun is known to be written like that.
SlotSet slots_by_ending(std::string_view singular, std::string_view ending, By by, const German& german)
{
    const Found found = find_noun(singular, german);
    if (found.row == nullptr || !gender(*found.row) || found.by_suffix != (by == By::suffix)) return {};
    const Gender its = *gender(*found.row);
    if (ending == "s" || ending == "es") {
        const SlotSet plural = ending == "s" ? SlotSet::plural() : SlotSet();
        return its == Gender::feminine ? plural : (genitive_singular & SlotSet::of(its)) | plural;
    }
    const bool with_n = ending == "n" || ending == "en";
    if (found.by_suffix && !with_n) return {};
    if (with_n && takes_n(singular, its)) return SlotSet::plural() | (oblique_singular & SlotSet::of(its));
    const bool dative_only = ending == "n" && its != Gender::feminine;
    return dative_only ? SlotSet::plural() & SlotSet::of(Case::dative) : SlotSet::plural();
}

/// "Plätze", "Väter", "Häuser", "Ländern": the plural of a noun that changes its vowel.
bool is_umlaut_plural(std::string_view stem, const German& german)
{
    const std::string plain = without_umlaut(stem);
    return !plain.empty() && is_known_noun(plain, german);
}

/// Nouns in -er, -el and -en may have no other mark of the plural than their vowel: "Väter", "Gärten".
bool may_end_bare(std::string_view plural)
{
    return plural.ends_with("er") || plural.ends_with("el") || plural.ends_with("en");
}

/// The cells of an inflected form, found by taking its ending off; none if that leads nowhere.
SlotSet slots_of_inflected(std::string_view form, By by, const German& german)
{
    static constexpr std::array<std::string_view, 8> endings{"n", "en", "er", "ern", "e", "es", "s", ""};
    if (form.ends_with("innen")) return SlotSet::plural();
    for (const std::string_view ending : endings) {
        if (!form.ends_with(ending) || form.size() < ending.size() + shortest_part) continue;
        const std::string_view stem = form.substr(0, form.size() - ending.size());
        const SlotSet slots = ending.empty() ? SlotSet() : slots_by_ending(stem, ending, by, german);
        if (!slots.empty()) return slots;
        if (ending.ends_with('s') || (ending.empty() && !may_end_bare(stem))) continue;
        if (is_umlaut_plural(stem, german)) return SlotSet::plural();
    }
    return {};
}

/// The same for a word that no table has as it is. A long suffix ("-chen", "-schaft") says more than that the
/// word could be the plural of one with a short suffix ("-e").
SlotSet slots_of_unlisted(std::string_view form, const Row* suffix, const German& german)
{
    static constexpr std::size_t long_suffix = 5; // bytes, with its hyphen
    const SlotSet of_word = slots_of_inflected(form, By::word, german);
    if (!of_word.empty() || (suffix != nullptr && suffix->key().size() >= long_suffix)) return of_word;
    return slots_of_inflected(form, By::suffix, german);
}

/// The row of the noun that a word is, or is an inflected form of.
const Row* listed_noun(std::string_view word, const German& german)
{
    const Table& nouns = german[TableName::nouns];
    for (const std::string_view ending : {"", "n", "en", "er", "ern", "e", "es", "s"}) {
        if (!word.ends_with(ending) || word.size() < ending.size() + shortest_part) continue;
        const std::string_view stem = word.substr(0, word.size() - ending.size());
        if (const Row* row = nouns.find(stem)) return row;
        const std::string plain = without_umlaut(stem);
        if (plain.empty()) continue;
        if (const Row* row = nouns.find(plain)) return row;
    }
    return nullptr;
}

/// Masculines and neuters in -er, -el, -en, -chen and -lein have the same form in the plural.
SlotSet slots_of_singular(std::string_view noun, Gender gender)
{
    const bool same_plural = gender != Gender::feminine && (may_end_bare(noun) || noun.ends_with("lein"));
    const SlotSet plural = same_plural ? SlotSet::plural() : SlotSet();
    return (SlotSet::singular() & SlotSet::of(gender)) | plural;
}

} // namespace

SlotSet slots_of_noun(std::string_view noun, const German& german)
{
    const Found found = find_noun(noun, german);
    const bool as_written = found.row != nullptr && !found.by_suffix;
    if (!as_written) {
        const SlotSet inflected = slots_of_unlisted(noun, found.row, german);
        if (!inflected.empty()) return inflected;
    }
    // Nouns in -e that no table knows are mostly feminine; else they are plurals.
    if (found.row == nullptr && noun.ends_with('e') && !noun.starts_with("Ge"))
        return (SlotSet::singular() & SlotSet::of(Gender::feminine)) | SlotSet::plural();
    // "Emmys", "Awards": what ends in -s may be much, but hardly a feminine singular.
    const bool may_be_plural = noun.ends_with('s') && !noun.ends_with("is") && !noun.ends_with("ss");
    if (found.row == nullptr && may_be_plural)
        return (SlotSet::singular() & (SlotSet::of(Gender::masculine) | SlotSet::of(Gender::neuter))) |
               SlotSet::plural();
    if (found.row == nullptr) return SlotSet::all();
    if ((*found.row)["gender"] == "pl") return SlotSet::plural();
    const std::optional<Gender> its = gender(*found.row);
    return its ? slots_of_singular(noun, *its) : SlotSet::all();
}

bool is_known_noun(std::string_view noun, const German& german)
{
    const Found found = find_noun(noun, german);
    return found.row != nullptr && !found.by_suffix;
}

bool is_form_of_listed_noun(std::string_view word, const German& german)
{
    return listed_noun(word, german) != nullptr;
}

std::optional<Gender> gender_of_listed_noun(std::string_view word, const German& german)
{
    const Row* row = listed_noun(word, german);
    return row == nullptr ? std::nullopt : gender(*row);
}

std::optional<Gender> gender_of_noun(std::string_view noun, const German& german)
{
    const Found found = find_noun(noun, german);
    return found.row == nullptr ? std::nullopt : gender(*found.row);
}

std::string_view ending_of_nominalised(std::string_view noun, const German& german)
{
    static constexpr std::array<std::string_view, 5> endings{"en", "er", "es", "em", "e"};
    if (german.has(TableName::nouns, noun)) return {};
    for (const std::string_view ending : endings) {
        if (!noun.ends_with(ending)) continue;
        const Found found = find_noun(noun.substr(0, noun.size() - ending.size()), german);
        const bool declined = found.row != nullptr && (*found.row)["gender"] == "adjective";
        if (declined) return noun.substr(noun.size() - ending.size());
    }
    return {};
}

} // namespace frontend
