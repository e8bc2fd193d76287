#include "speech/words/foreign_letters.hpp"

#include <doctest/doctest.h>

TEST_CASE("words in other alphabets' letters are spelled as German reads them")
{
    struct Row {
        const char* written;
        const char* german;
    };
    for (const Row& row : std::initializer_list<Row>{
             {"Vučić", "wučitsch"},
             {"Đorđević", "dschordschewitsch"},
             {"Kovačevićs", "kowačewitschs"},
             {"Müšković", "müškowitsch"},
             {"Cvitić", "zwititsch"},
             {"Wyszyński", "wyschynski"},
             {"Dąbrowska", "donbrowska"},
             {"Hołownia", "howownia"},
             {"Michał", "michau"},
             {"Sienkiewicz", ""}, // no letter tells its language
             {"Kościuszko", "koschtschuschko"},
             {"Żurek", "žurek"},
             {"Księżyc", "kschenžyz"},
             {"Maćkowiak", "matschkowiak"},
             {"Şentürk", "schentürk"},
             {"Karadağ", "karada"},
             {"Yıldız", "jildis"},
             {"Çalışkan", "tschalischkan"},
             {"Gheorghiță", "gheorghiza"},
             {"Ionuș", "ionusch"},
         }) {
        CAPTURE(std::string(row.written));
        CHECK(speech::words::in_german_letters(row.written).value_or("") == row.german);
    }
}

TEST_CASE("what German rules can read stays")
{
    for (const char* word : {"Haus", "Straße", "Größe", "Café", "Dvořák", "Žižek", "Škoda", "Orbán", "Piñera",
                             "Söderström", "Åland", "Çelik", "Lech", ""}) {
        CAPTURE(std::string(word));
        CHECK_FALSE(speech::words::in_german_letters(word).has_value());
    }
}
