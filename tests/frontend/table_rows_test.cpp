// Every row of every German table acts: read in a sentence made for its table, each says what it is there
// for, so that no row is dead, shadowed by another or wrong about its own form. What a row is read as in real
// sentences, the golden tables say.
#include "frontend/analyse.hpp"
#include "frontend/german.hpp"
#include "frontend/letters.hpp"

#include <doctest/doctest.h>

#include <initializer_list>
#include <string>
#include <string_view>

using frontend::German;
using frontend::Row;
using frontend::Table;
using frontend::TableName;

namespace {

const Table& rows(TableName name) { return German::built_in()[name]; }

std::string say(const std::string& written) { return frontend::normalize(written, German::built_in()); }

std::string text(std::string_view view) { return std::string(view); }

bool holds(std::string_view all, std::string_view part) { return all.find(part) != std::string_view::npos; }

/// Whether `written` is said with `wanted` in it. A failure shows both.
bool says(const std::string& written, std::string_view wanted)
{
    const std::string spoken = say(written);
    const bool right = holds(spoken, wanted);
    if (!right) MESSAGE(written, " → ", spoken, ", wanted: ", text(wanted));
    return right;
}

bool says_one_of(const std::string& written, std::initializer_list<std::string_view> wanted)
{
    const std::string spoken = say(written);
    for (const std::string_view one : wanted) {
        if (holds(spoken, one)) return true;
    }
    MESSAGE(written, " → ", spoken, ", wanted: ", text(*wanted.begin()));
    return false;
}

bool is_capital(char c) { return c >= 'A' && c <= 'Z'; }

/// "z.B." → "z. B."
std::string spaced(std::string_view abbreviation)
{
    std::string apart;
    for (std::size_t i = 0; i < abbreviation.size(); ++i) {
        apart += abbreviation[i];
        const bool inside = i + 1 < abbreviation.size();
        if (abbreviation[i] == '.' && inside && abbreviation[i + 1] != '-' && abbreviation[i + 1] != '/')
            apart += ' ';
    }
    return apart;
}

/// "ein", "eine" or "einen" by the gender's letter.
std::string_view one_in_accusative(std::string_view gender)
{
    return gender == "m" ? "einen" : gender == "f" ? "eine" : "ein";
}

} // namespace

TEST_CASE("months: in a date, with their full stop if they are short")
{
    for (const Row& row : rows(TableName::months)) {
        const std::string written = text(row.key()) + (row.key() == row["spoken"] ? "" : ".");
        CHECK(says("Er kam am 3. " + written + " 2024 an.",
                   "am dritten " + text(row["spoken"]) + " zweitausend"));
    }
}

TEST_CASE("weekdays: before a date")
{
    for (const Row& row : rows(TableName::weekdays)) {
        const std::string written = text(row.key()) + (row.key() == row["spoken"] ? "" : ".");
        CHECK(says("Er kam am " + written + ", 3. Mai 2024, an.",
                   "am " + text(row["spoken"]) + ", dem dritten Mai"));
    }
}

TEST_CASE("symbols: said by name between words, or not at all")
{
    for (const Row& row : rows(TableName::symbols)) {
        if (row.key() == "/") continue; // a pause between words
        const std::string said =
            "Ein Wort " + (row["spoken"].empty() ? "" : text(row["spoken"]) + " ") + "steht da.";
        CHECK(says("Ein Wort " + text(row.key()) + " steht da.", said));
    }
    CHECK(says("Akte 455/2021", text((*rows(TableName::symbols).find("/"))["spoken"])));
}

TEST_CASE("starters: begin a sentence after an abbreviation that may end one")
{
    for (const Row& row : rows(TableName::starters)) {
        const std::string written = "Es waren 5 Mio. " + text(row.key()) + " kam es so.";
        CAPTURE(written);
        CHECK(frontend::sentences(written, German::built_in()).size() == 2);
    }
}

TEST_CASE("numbered: a plain number follows, and the sentence may end after it")
{
    for (const Row& row : rows(TableName::numbered)) {
        const std::string written = "Er nannte " + text(row.key()) + " 5. Sie schwieg.";
        CHECK(says(written, " fünf."));
        CHECK(says("Er nannte " + text(row.key()) + " 1.", " eins."));
    }
}

TEST_CASE("currencies: after the amount, with cents, in millions and before")
{
    for (const Row& row : rows(TableName::currencies)) {
        const std::string written = text(row.key());
        const std::string plural = text(row["plural"]);
        const std::string_view singular = row["singular"];
        const std::string name =
            text(singular.substr(singular.rfind(' ') + 1)); // "Dollar" of "kanadischer Dollar"
        CHECK(says("Das kostet 2 " + written + " mehr.", "zwei " + plural));
        CHECK(says("Das kostet 1 " + written + " mehr.", text(one_in_accusative(row["gender"])) + " "));
        CHECK(says("Das kostet 1 " + written + " mehr.", name));
        CHECK(says("Das kostet 5 Mio. " + written + " mehr.", "fünf Millionen " + plural));
        if (!row["cents"].empty())
            CHECK(says("Das kostet 2,50 " + written + " mehr.", "zwei " + plural + " fünfzig"));
        if (!row["cents"].empty())
            CHECK(says("Das kostet 0,50 " + written + " mehr.", "fünfzig " + text(row["cents"])));
        // A name or something like "ct" or "zł" stands only after the amount.
        const bool named = row.key().find_first_of("abcdefghijklmnopqrstuvwxyz") != std::string_view::npos &&
                           row.key().back() != '.';
        if (!named && row.key() != "Kč") CHECK(says("Das kostet " + written + " 2 mehr.", "zwei " + plural));
    }
}

TEST_CASE("magnitudes: after a number, and one of them")
{
    for (const Row& row : rows(TableName::magnitudes)) {
        const std::string written =
            text(row.key()) + (row["form"] == "short" && row.key() != "bn" ? "." : "");
        CHECK(says("Für 5 " + written + " Menschen",
                   row["gender"] == "n" ? "fünftausend" : "fünf " + text(row["plural"])));
        CHECK(says("Für 1 " + written + " Menschen",
                   row["gender"] == "n" ? "eintausend" : "eine " + text(row["singular"])));
    }
}

TEST_CASE("units: one, two, in the dative, and as what something is counted by")
{
    for (const Row& row : rows(TableName::units)) {
        const std::string written = text(row.key());
        const std::string dative = text(row["dative"].empty() ? row["plural"] : row["dative"]);
        CHECK(says("Das waren 2 " + written + " mehr.", "zwei " + text(row["plural"])));
        CHECK(says("Das waren 2,5 " + written + " mehr.", "zwei Komma fünf " + text(row["plural"])));
        CHECK(says("Für 1 " + written + " reicht es.",
                   text(one_in_accusative(row["gender"])) + " " + text(row["singular"])));
        CHECK(says("Es ging mit 2 " + written + " weiter.", "zwei " + dative));
        const std::string_view key = row.key();
        if (!key.starts_with("°"))
            CHECK(says("Das waren 5 kg/" + written + " mehr.", "pro " + text(row["singular"])));
    }
}

namespace {

/// A sentence in which the abbreviation stands as its row asks for.
std::string carrier(const Row& row, const std::string& written)
{
    const std::string_view context = row["context"];
    if (context == "number_after") return "Wir sahen " + written + " 5 dort.";
    if (context == "number_before") return "Wir sahen 5 " + written + " dort.";
    if (context == "name_after") return "Wir sahen " + written + " Müller dort.";
    if (context == "date_after") return "Wir kamen " + written + ", 12.00 Uhr dort an.";
    return "Wir sahen es " + written + " dort.";
}

std::string spoken_in_carrier(const Row& row)
{
    const bool plural = row["inflection"] == "noun" && row["context"] == "number_before";
    return text(plural ? row["plural"] : row["spoken"]);
}

} // namespace

TEST_CASE("abbreviations: with and without spaces inside, in their context")
{
    for (const Row& row : rows(TableName::abbreviations)) {
        if (row.key().starts_with("-")) {
            CHECK(
                says("Wir sahen Ober" + text(row.key().substr(1)) + " dort.", "Ober" + text(row["spoken"])));
            continue;
        }
        for (const std::string& written : {text(row.key()), spaced(row.key())})
            CHECK(says(carrier(row, written), spoken_in_carrier(row)));
    }
}

TEST_CASE("abbreviations: those that never end a sentence do not, the others can")
{
    for (const Row& row : rows(TableName::abbreviations)) {
        if (row.key().starts_with("-") || row.key().back() != '.' || !row["context"].empty()) continue;
        const std::string written = "Wir sahen es " + text(row.key()) + " Danach kam er.";
        CAPTURE(written);
        const std::size_t wanted = row["end"] == "never" ? 1 : 2;
        CHECK(frontend::sentences(written, German::built_in()).size() == wanted);
    }
}

TEST_CASE("acronyms: alone, in the genitive and in a compound")
{
    for (const Row& row : rows(TableName::acronyms)) {
        const std::string written = text(row.key());
        const std::string spoken =
            row["spoken"].empty() ? frontend::spell_letters(row.key()) : text(row["spoken"]);
        CHECK(says("Gestern kam " + written + " dazu.", "kam " + spoken + " dazu."));
        CHECK(says("Gestern kam der " + written + "-Sprecher dazu.", "der " + spoken + "-Sprecher dazu."));
        if (row["reading"] == "letters" && is_capital(row.key().back()) && !row.key().ends_with("S"))
            CHECK(says("Gestern kamen zwei " + written + "s dazu.", spoken + "s dazu."));
    }
}

TEST_CASE("nouns: their gender decides the ending of ein and of an ordinal")
{
    for (const Row& row : rows(TableName::nouns)) {
        const std::string_view gender = row["gender"];
        // A made-up stem that makes no other known part with any suffix; "Uhr" after a number is a time.
        const std::string noun =
            row.key().starts_with("-") ? "Brox" + text(row.key().substr(1)) : text(row.key());
        if (noun == "Uhr" || rows(TableName::acronyms).find(noun) != nullptr) continue;
        if (gender == "adjective") {
            CHECK(says("Das ist ein 2. " + noun + "er.", "ein zweiter "));
            CHECK(says("Das sind die 2. " + noun + "en.", "die zweiten "));
        } else if (gender == "pl") {
            CHECK(says("Das sind die 2. " + noun + " dort.", "die zweiten "));
        } else {
            CHECK(
                says("Es reicht für 1 " + noun + ".", "für " + text(one_in_accusative(gender)) + " " + noun));
            if (gender != "f")
                CHECK(says("Das ist kein 2. " + noun + ".", gender == "m" ? "kein zweiter" : "kein zweites"));
            if (gender == "f") CHECK(says("Das ist keine 2. " + noun + ".", "keine zweite "));
        }
    }
}

TEST_CASE("ordinal_nouns: an ordinal before them needs no article")
{
    for (const Row& row : rows(TableName::ordinal_nouns))
        CHECK(says("Das war in 2. " + text(row.key()) + " so.", "in zweite"));
}

TEST_CASE("determiners: the adjective after them ends as their kind asks")
{
    for (const Row& row : rows(TableName::determiners)) {
        const std::string word = text(row.key());
        const std::string_view kind = row["declined_like"];
        if (kind == "der") {
            const std::string noun = word == "die"   ? "Runde"
                                     : word == "das" ? "Mal"
                                     : word == "des" ? "Zuges"
                                                     : "Zug";
            const bool oblique = word == "dem" || word == "den" || word == "des";
            CHECK(says((oblique ? "Wegen " : "Da kommt ") + word + " 2. " + noun,
                       oblique ? "zweiten " : "zweite "));
        } else if (kind == "dieser") {
            CHECK(says("Es geht mit " + word + "em 2. Zug.", "zweiten Zug"));
            CHECK(says("Es geht um " + word + "es 2. Haus.", "zweite Haus"));
        } else if (kind == "ein") {
            if (word != "unsr" && word != "eur") CHECK(says("Da kommt " + word + " 2. Zug.", "zweiter Zug"));
            if (word != "euer") CHECK(says("Es geht mit " + word + "em 2. Zug.", "zweiten Zug"));
        } else if (kind == "alle") {
            CHECK(says("Da kommen " + word + "e 2. Züge.", "zweiten Züge"));
        } else if (kind == "viele") {
            CHECK(says("Da kommen " + word + "e 2. Züge.", "zweite Züge"));
        } else if (kind == "zwei") {
            CHECK(says("Da kommen " + word + " 2. Züge.", "zweite Züge"));
        } else {
            CHECK(says("Da kommt " + word + " 2. Zug.", "zweiter Zug"));
        }
    }
}

TEST_CASE("prepositions: the numeral one takes their case, or the adjective that of their article")
{
    for (const Row& row : rows(TableName::prepositions)) {
        const std::string word = text(row.key());
        const std::string_view article = row["article"];
        if (!article.empty()) {
            const std::string noun = article == "der" ? "Runde" : article == "das" ? "Haus" : "Zug";
            CHECK(
                says("Es ging " + word + " 2. " + noun + ".", article == "das" ? "zweite Haus" : "zweiten "));
            continue;
        }
        if (word == "über") continue; // "über 1 Zug" is more than one
        const std::string written = "Es ging " + word + " 1 Zug.";
        if (holds(row["cases"], "acc") && holds(row["cases"], "dat"))
            CHECK(says_one_of(written, {"einem Zug", "einen Zug"}));
        else if (holds(row["cases"], "gen") && holds(row["cases"], "dat"))
            CHECK(says_one_of(written, {"eines Zug", "einem Zug"}));
        else
            CHECK(says(written, row["cases"] == "acc"   ? "einen Zug"
                                : row["cases"] == "dat" ? "einem Zug"
                                                        : "eines Zug"));
    }
}

TEST_CASE("quantity_adverbs: the case reaches the numeral through them")
{
    for (const Row& row : rows(TableName::quantity_adverbs))
        CHECK(says("Es ging mit " + text(row.key()) + " 1 Zug.", "einem Zug"));
}

TEST_CASE("accusative_verbs: a numeral after them is their object")
{
    for (const Row& row : rows(TableName::accusative_verbs))
        CHECK(says("Man sagt, es " + text(row.key()) + " 1 Zug.", "einen Zug"));
}

TEST_CASE("ruler_names: with a number, and in the genitive")
{
    for (const Row& row : rows(TableName::ruler_names)) {
        const std::string name = text(row.key());
        CHECK(says("Damals kam " + name + " XIV. dazu.",
                   name + (row["gender"] == "m" ? " der " : " die ") + "Vierzehnte "));
        const bool sibilant = name.ends_with('s') || name.ends_with('x') || name.ends_with('z');
        if (!sibilant) {
            const std::string article = row["gender"] == "m" ? "des" : "der";
            CHECK(says("Der Hof " + name + "s XIV. war groß.", name + "s " + article + " Vierzehnten"));
        }
    }
}

TEST_CASE("gender_forms: both forms are said, one and many")
{
    for (const Row& row : rows(TableName::gender_forms)) {
        const std::string stem = text(row["stem"]);
        CHECK(says("Dort sind die " + stem + "*innen.", stem + "innen"));
        CHECK(says("Dort sind die " + stem + "*innen.", row["plural"]));
        CHECK(says("Dort ist ein " + stem + "*in.", row["singular"]));
        CHECK(says("Dort sind die Sport" + text(row["inside"]) + "*innen.",
                   "Sport" + text(row["plural_inside"])));
    }
}

TEST_CASE("year_cues: beside a number of four digits")
{
    for (const Row& row : rows(TableName::year_cues)) {
        const std::string cue = text(row.key());
        const std::string_view wanted =
            row["means"] == "year" ? "neunzehnhundertfünfzig" : "eintausendneunhundertfünfzig";
        if (row["side"] != "right") CHECK(says("So war es " + cue + " 1950 auch.", wanted));
        if (row["side"] != "left") CHECK(says("So war es 1950 " + cue + " auch.", wanted));
    }
}
