#include "frontend/declension.hpp"

#include <array>
#include <cstddef>

namespace frontend {

namespace {

/// One row for each case in the order of Case: masculine, feminine, neuter, plural.
using Paradigm = std::array<std::array<std::string_view, 4>, 4>;

constexpr Paradigm strong{
    {{"er", "e", "es", "e"}, {"en", "e", "es", "e"}, {"em", "er", "em", "en"}, {"en", "er", "en", "er"}}};
constexpr Paradigm mixed{
    {{"er", "e", "es", "en"}, {"en", "e", "es", "en"}, {"en", "en", "en", "en"}, {"en", "en", "en", "en"}}};
constexpr Paradigm weak{
    {{"e", "e", "e", "en"}, {"en", "e", "e", "en"}, {"en", "en", "en", "en"}, {"en", "en", "en", "en"}}};
constexpr Paradigm determiner{
    {{"er", "e", "es", "e"}, {"en", "e", "es", "e"}, {"em", "er", "em", "en"}, {"es", "er", "es", "er"}}};
constexpr Paradigm indefinite{
    {{"", "e", "", "e"}, {"en", "e", "", "e"}, {"em", "er", "em", "en"}, {"es", "er", "es", "er"}}};
constexpr Paradigm article{{{"der", "die", "das", "die"},
                            {"den", "die", "das", "die"},
                            {"dem", "der", "dem", "den"},
                            {"des", "der", "des", "der"}}};

const Paradigm& adjectives(Declension declension)
{
    if (declension == Declension::weak) return weak;
    return declension == Declension::mixed ? mixed : strong;
}

std::size_t column(const Agreement& agreement)
{
    return agreement.number == Number::plural ? 3 : static_cast<std::size_t>(agreement.gender);
}

std::string_view cell(const Paradigm& paradigm, const Agreement& agreement)
{
    return paradigm[static_cast<std::size_t>(agreement.grammatical_case)][column(agreement)];
}

SlotSet slots_with(const Paradigm& paradigm, std::string_view ending)
{
    SlotSet found;
    for (std::size_t c = 0; c < paradigm.size(); ++c) {
        for (std::size_t g = 0; g < 3; ++g) {
            if (paradigm[c][g] == ending)
                found = found | (SlotSet::of(static_cast<Case>(c)) & SlotSet::of(static_cast<Gender>(g)));
        }
        if (paradigm[c][3] == ending) found = found | (SlotSet::of(static_cast<Case>(c)) & SlotSet::plural());
    }
    return found;
}

} // namespace

std::string_view adjective_ending(const Agreement& agreement)
{
    return cell(adjectives(agreement.declension), agreement);
}

std::string_view indefinite_ending(const Agreement& agreement) { return cell(indefinite, agreement); }

std::string_view definite_article(const Agreement& agreement) { return cell(article, agreement); }

SlotSet slot(const Agreement& agreement)
{
    return SlotSet::of(agreement.grammatical_case) &
           (agreement.number == Number::plural ? SlotSet::plural() : SlotSet::of(agreement.gender));
}

SlotSet slots_of_adjective(Declension declension, std::string_view ending)
{
    return slots_with(adjectives(declension), ending);
}

SlotSet slots_of_determiner(std::string_view ending) { return slots_with(determiner, ending); }

SlotSet slots_of_indefinite(std::string_view ending) { return slots_with(indefinite, ending); }

} // namespace frontend
