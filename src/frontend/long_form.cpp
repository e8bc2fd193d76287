#include "frontend/long_form.hpp"

#include "frontend/function_words.hpp"
#include "frontend/noun.hpp"

#include <algorithm>
#include <array>
#include <vector>

namespace frontend {

namespace {

using Words = std::vector<std::string>;

Words words_of(std::string_view text)
{
    Words words;
    for (;;) {
        const std::size_t blank = text.find(' ');
        words.emplace_back(text.substr(0, blank));
        if (blank == std::string_view::npos) return words;
        text.remove_prefix(blank + 1);
    }
}

bool starts_small(std::string_view word) { return !word.empty() && word[0] >= 'a' && word[0] <= 'z'; }

template <std::size_t N>
bool ends_with_any(std::string_view word, const std::array<std::string_view, N>& endings)
{
    return std::any_of(endings.begin(), endings.end(),
                       [&](std::string_view ending) { return word.ends_with(ending); });
}

/// "Hamburger", "Münchner", but not "Deutscher", "Offener": place names in -er are never inflected. They look
/// like masculine adjectives, which are known by these endings.
bool is_masculine_adjective(std::string_view word)
{
    static constexpr std::array<std::string_view, 19> endings{
        "gemeiner", "scher",  "licher", "ierter", "ativer", "ialer", "naler", "eller", "ender", "ster",
        "eigener",  "ffener", "Freier", "Neuer",  "Großer", "Roter", "ößter", "anter", "ärer"};
    return ends_with_any(word, endings);
}

/// Known by the table as a word or its last part, not only by a suffix; "Junge" is no feminine noun.
bool is_noun(std::string_view word, Gender gender, const German& german)
{
    return is_known_noun(word, german) && gender_of_noun(word, german) == gender;
}

/// Whether a word is an adjective in the strong nominative: more adjectives or the noun follow it.
bool is_adjective(const Words& words, std::size_t at, const Agreement& nominative, const German& german)
{
    const std::string_view ending = adjective_ending(nominative);
    const std::string& word = words[at];
    if (at + 1 == words.size() || word.size() < ending.size() + 3 || !word.ends_with(ending)) return false;
    const bool leads_on = !starts_small(words[at + 1]) || words[at + 1] == "und" ||
                          is_adjective(words, at + 1, nominative, german);
    if (!leads_on || starts_small(word)) return leads_on;
    return ending == "er" ? is_masculine_adjective(word)
                          : !is_noun(word, nominative.gender, german); // "Rote Armee Fraktion"
}

/// What else stands before the noun: "und" between adjectives, "Turn- und", "Hamburger".
bool is_between(const std::string& word, const std::string& next)
{
    return word == "und" || word.ends_with('-') || (word.ends_with("er") && !starts_small(next));
}

std::string replaced_ending(const std::string& word, std::string_view old_ending, std::string_view ending)
{
    return word.substr(0, word.size() - old_ending.size()).append(ending);
}

/// "Präsident", "Jurist": masculines that take -en in all cases but the nominative.
bool is_weak_masculine(std::string_view noun, Gender gender)
{
    static constexpr std::array<std::string_view, 5> endings{"ist", "dent", "gent", "rent", "nom"};
    return gender == Gender::masculine && ends_with_any(noun, endings);
}

std::string genitive(const std::string& noun)
{
    static constexpr std::array<std::string_view, 3> unchanged{"us", "os", "onds"};
    static constexpr std::array<std::string_view, 8> with_es{"ß", "x", "z", "s", "sch", "st", "bund", "Bund"};
    if (ends_with_any(noun, unchanged)) return noun;
    if (noun.ends_with("nis")) return noun + "ses";
    return noun + (ends_with_any(noun, with_es) ? "es" : "s");
}

/// A noun that stands in the table in the nominative.
std::string inflected_noun(const std::string& noun, const Agreement& agreement, const German& german)
{
    const std::string_view nominalised = ending_of_nominalised(noun, german);
    if (!nominalised.empty()) return replaced_ending(noun, nominalised, adjective_ending(agreement));
    const Case its = agreement.grammatical_case;
    if (agreement.number == Number::plural) {
        const bool takes_n = its == Case::dative && (noun.ends_with('e') || noun.ends_with("er"));
        return takes_n ? noun + 'n' : noun;
    }
    if (agreement.gender == Gender::feminine || its == Case::nominative) return noun;
    if (is_weak_masculine(noun, agreement.gender)) return noun + "en";
    return its == Case::genitive ? genitive(noun) : noun;
}

/// The noun among the words from `first` on: of a run of capitalised words the first that is known to have
/// this gender ("Verkehrsclub Deutschland"), else the last ("Touring Club").
std::size_t noun_from(const Words& words, std::size_t first, Gender gender, const German& german)
{
    std::size_t end = first;
    while (end < words.size() && !starts_small(words[end])) {
        if (is_noun(words[end], gender, german)) return end;
        ++end;
    }
    return end > first ? end - 1 : first;
}

} // namespace

std::string inflected_long_form(std::string_view long_form, const Agreement& agreement, const German& german)
{
    Words words = words_of(long_form);
    const Agreement nominative{Case::nominative, agreement.gender, agreement.number, Declension::strong, {}};
    std::size_t at = 0;
    for (; at + 1 < words.size(); ++at) {
        if (is_adjective(words, at, nominative, german))
            words[at] = replaced_ending(words[at], adjective_ending(nominative), adjective_ending(agreement));
        else if (!is_between(words[at], words[at + 1]) || is_noun(words[at], agreement.gender, german))
            break;
    }
    at = noun_from(words, at, agreement.gender, german);
    words[at] = inflected_noun(words[at], agreement, german);
    std::string text;
    for (const std::string& word : words)
        (text += text.empty() ? "" : " ") += word;
    return text;
}

} // namespace frontend
