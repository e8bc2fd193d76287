// German sentences for the tests to speak, and orders for them.
#pragma once

#include "speech/take.hpp"

#include <array>
#include <string>
#include <string_view>

namespace sentences {

inline constexpr std::array<std::string_view, 8> all{
    "Der Bundestag hat am Donnerstag über den Haushalt beraten.",
    "In Hamburg bleiben die Schulen wegen des Sturms geschlossen.",
    "Die Inflation ist im Mai auf 2,4 Prozent gesunken.",
    "Rund 11.000 Menschen demonstrierten vor dem Rathaus.",
    "„Wir müssen handeln“, sagte die Ministerin.",
    "Nach Angaben der Polizei wurde niemand verletzt.",
    "Die D.V.R.K hat 19 hundert 89 keine Raketen getestet.",
    "Das Wetter: im Süden sonnig, im Norden Regen.",
};

inline speech::TakeOrder order(std::string_view text, std::string_view encoding = "compact")
{
    return {std::string(text), "de", "m3", 165, 44, 55, 0, {4}, {-1}, std::string(encoding)};
}

} // namespace sentences
