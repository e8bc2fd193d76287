#include "frontend/analyse.hpp"
#include "frontend/user_tables.hpp"
#include "temporary_folder.hpp"

#include <doctest/doctest.h>
#include <sys/stat.h>

#include <fstream>

namespace fs = std::filesystem;
using frontend::German;
using frontend::normalize;

namespace {

const std::string acronyms = "written\treading\tspoken\tgender\tlong\texpand\n";
const std::string abbreviations = "written\tspoken\tend\tcontext\tinflection\tgender\tgenitive\tplural\n";

/// The built-in German with one table of a user over it.
German with(const std::string& text, const std::string& file)
{
    German german;
    const base::Status added = german.add(text, file);
    INFO((added ? std::string() : added.error().message));
    REQUIRE(added);
    return german;
}

std::string complaint_about(const std::string& text, const std::string& file)
{
    German german;
    const base::Status added = german.add(text, file);
    REQUIRE_FALSE(added);
    return added.error().message;
}

std::string error_of_folder(const fs::path& folder)
{
    German german;
    const auto added = frontend::add_tables(german, folder);
    REQUIRE_FALSE(added);
    return added.error().message;
}

void write(const fs::path& file, const std::string& text) { std::ofstream(file, std::ios::binary) << text; }

} // namespace

TEST_CASE("a user's acronym is read as the user says, alone, inflected and in compounds")
{
    const std::string text = "Der VDV und die VDVs, die VDV-Linie und die QRX.";
    CHECK(normalize(text, German::built_in()) == "Der V D V und die V D Vs, die V D V-Linie und die Q R X.");
    const German german = with(acronyms + "VDV\tword\tVaudevau\tm\nQRX\tword\tKuirex\tf\n", "acronyms.tsv");
    CHECK(normalize(text, german) == "Der Vaudevau und die Vaudevaus, die Vaudevau-Linie und die Kuirex.");
}

TEST_CASE("a user's acronym may be made of several tokens")
{
    const German german = with(acronyms + "K-2-Q\tword\tKazwoku\nK-2\tword\tKazwo\n", "acronyms-firma.tsv");
    CHECK(normalize("Die Firma K-2-Q und der K-2.", german) == "Die Firma Kazwoku und der Kazwo.");
}

TEST_CASE("a user's abbreviation overrides, and the longest one wins")
{
    const std::string text = "Das gilt u. a. m. und u. a. hier, bzgl. der Lage.";
    const German german =
        with(abbreviations + "u.a.\tneben anderem\tmay\nbzgl.\tin puncto\tnever\n", "abbreviations.tsv");
    const std::string said = normalize(text, german);
    CHECK(said.find("und andere mehr") != std::string::npos); // the built-in superset of "u.a."
    CHECK(said.find("und neben anderem hier") != std::string::npos);
    CHECK(said.find("in puncto der Lage") != std::string::npos);
    const German longer =
        with(abbreviations + "z.B.a.m.\tzum Beispiel auch morgen\tmay\n", "abbreviations.tsv");
    CHECK(normalize("Das ist z. B. a. m. so, z. B. hier.", longer) ==
          "Das ist zum Beispiel auch morgen so, zum Beispiel hier.");
}

TEST_CASE("a user's gender of a noun decides endings")
{
    const std::string text = "Er kam in den 3. Quarkel und sah 1 Quarkel.";
    const German feminine = with("written\tgender\nQuarkel\tf\n", "nouns.tsv");
    const German neuter = with("written\tgender\nQuarkel\tn\n", "nouns-dialekt.tsv");
    CHECK(normalize("Die 1. Quarkel. Ihr 3. Quarkel.", feminine).find("Ihre") == std::string::npos);
    CHECK(normalize("1 Quarkel fehlt.", feminine) == "Eine Quarkel fehlt.");
    CHECK(normalize("1 Quarkel fehlt.", neuter) == "Ein Quarkel fehlt.");
    CHECK(normalize("Ein 2. Quarkel fehlt.", neuter) == "Ein zweites Quarkel fehlt.");
    CHECK(normalize("1 Stadt fehlt.", with("written\tgender\nStadt\tn\n", "nouns.tsv")) ==
          "Ein Stadt fehlt.");
}

TEST_CASE("a user's month, unit and currency override the built-in ones")
{
    const German month = with("written\tspoken\tnumber\nJanuar\tJänner\t1\n", "months-austria.tsv");
    CHECK(normalize("Am 3. Januar 2024 und am 4.1.2025.", month) ==
          "Am dritten Jänner zweitausendvierundzwanzig und am vierten Jänner zweitausendfünfundzwanzig.");
    const German unit = with("written\tsingular\tplural\tdative\tgender\nkm\tKlick\tKlicks\t\tm\n"
                             "qx\tQuax\tQuaxe\tQuaxen\tn\n",
                             "units.tsv");
    CHECK(normalize("Nach 5 km waren es 1 qx oder 2 qx.", unit) ==
          "Nach fünf Klicks waren es ein Quax oder zwei Quaxe.");
    const German currency =
        with("written\tsingular\tplural\tgender\tcent\tcents\n€\tTaler\tTaler\tm\tHeller\tHeller\n",
             "currencies.tsv");
    CHECK(normalize("Das macht 5,20 €, es kostet 1 €.", currency) ==
          "Das macht fünf Taler zwanzig, es kostet einen Taler.");
}

TEST_CASE("a row is taken out with !KEY, and with an empty cell where a table allows one nothing is said")
{
    const German german = with("written\tgender\n!Stadt\n", "nouns.tsv");
    CHECK(german[frontend::TableName::nouns].find("Stadt") == nullptr);
    CHECK(german[frontend::TableName::nouns].find("Land") != nullptr);
    const German acronym = with(acronyms + "!NATO\n", "acronyms.tsv");
    CHECK(acronym[frontend::TableName::acronyms].find("NATO") == nullptr);
    for (const frontend::Row& row : acronym[frontend::TableName::acronyms])
        CHECK(acronym[frontend::TableName::acronyms].find(row.key()) == &row);
    CHECK(normalize("1 & 2", with("written\tspoken\n&\n", "symbols.tsv")) == "eins zwei");
}

TEST_CASE("what is wrong in a user's table is said with file, line and what is right")
{
    CHECK(complaint_about("wort\tgender\n", "x/nouns.tsv") ==
          "x/nouns.tsv:1: the first line must name the columns, with a tab between: written gender");
    CHECK(complaint_about("written\tgender\n# Kommentar\nHaus\tx\n", "nouns.tsv") ==
          "nouns.tsv:3: \"x\" in column gender is none of: m, f, n, pl, adjective");
    CHECK(complaint_about("written\tgender\nHaus\n", "nouns.tsv") ==
          "nouns.tsv:2: column gender must not be empty");
    CHECK(complaint_about("written\tgender\n!Gibtsnicht\n", "nouns.tsv") ==
          "nouns.tsv:2: there is no row \"Gibtsnicht\" to take out; remove this line");
    CHECK(complaint_about("written\tgender\n!Haus\tn\n", "nouns.tsv") ==
          "nouns.tsv:2: \"!Haus\" takes a row out and must stand alone in its line");
    CHECK(complaint_about(abbreviations + "z. B.\tzum Beispiel\tnever\n", "abbreviations.tsv")
              .find("without blanks") != std::string::npos);
    CHECK(complaint_about("written\tspoken\tnumber\nNebelung\tNebelung\t13\n", "months.tsv")
              .find("none of: 1, 2,") != std::string::npos);
    CHECK(complaint_about("written\tspoken\n☃\tSchnee\x07\n", "symbols.tsv").find("control character") !=
          std::string::npos);
    CHECK(complaint_about("written\tspoken\n☃\t" + std::string(1000, 'x') + "\n", "symbols.tsv")
              .find("longer than") != std::string::npos);
    CHECK(complaint_about("written\tspoken\n\xFF\n", "symbols.tsv").find("UTF-8") != std::string::npos);
    CHECK(complaint_about("", "farben.tsv").find("months, weekdays") != std::string::npos);
}

TEST_CASE("a table in decomposed Unicode is found all the same")
{
    const German german = with(acronyms + "A\u0308QX\tword\tA\u0308quex\n", "acronyms.tsv");
    CHECK(normalize("Die ÄQX.", german) == "Die Äquex.");
}

TEST_CASE("the tables of a folder are laid over each other by name, other files are passed over")
{
    const TemporaryFolder folder;
    write(folder.path() / "symbols-b.tsv", "written\tspoken\n☃\tSchneefrau\n");
    write(folder.path() / "symbols.tsv", "written\tspoken\n☃\tSchneemann\n");
    write(folder.path() / "LIESMICH.txt", "Das sind unsere Tabellen.");
    write(folder.path() / ".symbols.tsv.swp", "\xFF");
    fs::create_directory(folder.path() / "alt");
    German german;
    const auto added = frontend::add_tables(german, folder.path());
    REQUIRE(added);
    CHECK(*added == 2);
    CHECK(normalize("ein ☃", german) == "ein Schneefrau");
}

TEST_CASE("a digest tells tables apart and knows nothing of where they lie")
{
    const std::string one = "written\tspoken\n☃\tSchneemann\n";
    const std::string other = "written\tspoken\n☃\tSchneefrau\n";
    CHECK(with(one, "a/symbols.tsv").digest() == with(one, "b/symbols-x.tsv").digest());
    CHECK(with(one, "symbols.tsv").digest() != with(other, "symbols.tsv").digest());
    CHECK(with(one, "symbols.tsv").digest() != German::built_in().digest());
    CHECK(German().digest() == German::built_in().digest());
}

TEST_CASE("a folder of tables that cannot be read hurts nobody")
{
    const TemporaryFolder folder;
    CHECK(error_of_folder(folder.path() / "fehlt").find("fehlt") != std::string::npos);
    const auto fails_with = [&](const std::string& name, const std::string& words) {
        const std::string error = error_of_folder(folder.path());
        CHECK(error.find(name) != std::string::npos);
        CHECK(error.find(words) != std::string::npos);
        fs::remove_all(folder.path() / name);
    };
    write(folder.path() / "acronyms.csv", acronyms);
    fails_with("acronyms.csv", "NAME.tsv");
    fs::create_symlink("nirgendwo", folder.path() / "nouns.tsv");
    fails_with("nouns.tsv", "cannot be opened");
    fs::create_symlink("/dev/zero", folder.path() / "nouns.tsv");
    fails_with("nouns.tsv", "not a regular file");
    fs::create_directory(folder.path() / "nouns.tsv");
    fails_with("nouns.tsv", "not a regular file");
    REQUIRE(::mkfifo((folder.path() / "nouns.tsv").c_str(), 0600) == 0);
    fails_with("nouns.tsv", "not a regular file");
    write(folder.path() / "nouns.tsv", "");
    fs::resize_file(folder.path() / "nouns.tsv", 1ULL << 40U); // sparse
    fails_with("nouns.tsv", "larger than the limit");
    for (std::size_t i = 0; i <= frontend::most_user_tables; ++i)
        write(folder.path() / ("nouns-" + std::to_string(i) + ".tsv"), "written\tgender\n");
    CHECK(error_of_folder(folder.path()).find("more than 100 tables") != std::string::npos);
}
