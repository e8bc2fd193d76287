// The German noun phrase: case, gender, number, and how adjectives and articles end in it. Pure grammar,
// after the Duden grammar's paradigms; which cell of them a place in a text is, inflection.hpp finds out. A
// SlotSet is a set of cells: what one clue (an article, a preposition, a noun's form) leaves possible.
#pragma once

#include <cstdint>
#include <string_view>

namespace frontend {

enum class Case : std::uint8_t { nominative, accusative, dative, genitive };
enum class Gender : std::uint8_t { masculine, feminine, neuter };
enum class Number : std::uint8_t { singular, plural };
enum class Declension : std::uint8_t {
    strong, ///< no article: "zweiter Versuch"
    mixed,  ///< after ein, kein, mein: "ein zweiter Versuch, keine zweiten Versuche"
    weak,   ///< after der, dieser, jeder: "der zweite Versuch"
};

struct Agreement {
    Case grammatical_case = Case::nominative;
    Gender gender = Gender::masculine; ///< says nothing in the plural
    Number number = Number::singular;
    Declension declension = Declension::strong;
    std::string_view rule; ///< which clue decided; a literal
};

/// The ending of an ordinal or another adjective: "e", "en", "er", "es" or "em".
std::string_view adjective_ending(const Agreement& agreement);

/// What follows "ein", "kein", "mein": "", "e", "en", "em", "er" or "es".
std::string_view indefinite_ending(const Agreement& agreement);

/// "der", "die", "das", "dem", "den" or "des".
std::string_view definite_article(const Agreement& agreement);

/// A set of the sixteen cells: four cases, each in three genders and the plural.
class SlotSet {
public:
    constexpr SlotSet() = default;

    static constexpr SlotSet all() { return SlotSet(0xFFFF); }
    static constexpr SlotSet of(Case c) { return SlotSet(0xFU << (4U * static_cast<unsigned>(c))); }
    static constexpr SlotSet of(Gender g) { return SlotSet(0x1111U << static_cast<unsigned>(g)); }
    static constexpr SlotSet plural() { return SlotSet(0x8888U); }
    static constexpr SlotSet singular() { return SlotSet(0x7777U); }

    constexpr SlotSet operator|(SlotSet other) const { return SlotSet(bits_ | other.bits_); }
    constexpr SlotSet operator&(SlotSet other) const { return SlotSet(bits_ & other.bits_); }
    constexpr bool operator==(const SlotSet&) const = default;
    constexpr bool empty() const { return bits_ == 0; }
    constexpr bool holds(SlotSet other) const { return (bits_ & other.bits_) == other.bits_; }

private:
    explicit constexpr SlotSet(unsigned bits) : bits_(bits) {}
    unsigned bits_ = 0;
};

/// What is left of `slots` by a further clue; a clue that contradicts all that is known is not heard.
constexpr SlotSet narrowed(SlotSet slots, SlotSet clue)
{
    const SlotSet both = slots & clue;
    return both.empty() ? slots : both;
}

/// The one cell that an agreement names.
SlotSet slot(const Agreement& agreement);

/// The cells in which adjectives of this declension have this ending.
SlotSet slots_of_adjective(Declension declension, std::string_view ending);

/// The cells of dieser, dieses, diese and so on by its ending ("er"); none for any other ending.
SlotSet slots_of_determiner(std::string_view ending);

/// The same for ein, eine, einen and so on; "" is an ending.
SlotSet slots_of_indefinite(std::string_view ending);

} // namespace frontend
