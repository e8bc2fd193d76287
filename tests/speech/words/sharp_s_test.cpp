#include "speech/words/sharp_s.hpp"

#include <doctest/doctest.h>

TEST_CASE("Swiss spelling is read with the ß that it leaves out, in compounds, too")
{
    struct Row {
        const char* swiss;
        const char* german;
    };
    for (const Row& row : std::initializer_list<Row>{
             {"Strasse", "Straße"},
             {"gross", "groß"},
             {"Massnahmen", "Maßnahmen"},
             {"regelmässig", "regelmäßig"},
             {"Strassensperrung", "Straßensperrung"},
             {"Bahnhofstrasse", "Bahnhofstraße"},
             {"Schlossstrasse", "Schlossstraße"},
             {"Fussballklasse", "Fußballklasse"},
             {"Reissverschluss", "Reißverschluss"},
             {"Grossstadt", "Großstadt"},
         }) {
        CAPTURE(std::string(row.swiss));
        CHECK(speech::words::with_sharp_s(row.swiss).value_or("") == row.german);
    }
}

TEST_CASE("what Germans write with ss stays")
{
    for (const char* word : {"Masse", "Busse", "Fluss", "Kongress", "Klassenzimmer", "Wassermassen",
                             "Esszimmer", "Russland", "dass", "Hessen", "Straße", "Xossumbe", ""}) {
        CAPTURE(std::string(word));
        CHECK_FALSE(speech::words::with_sharp_s(word).has_value());
    }
}
