#include "article/plain/unwrap.hpp"

#include <doctest/doctest.h>

namespace {

std::vector<std::string> unwrapped(std::string_view source)
{
    const auto stands_alone = [](std::string_view line) { return line.starts_with("Foto:"); };
    std::vector<std::string> paragraphs;
    for (const article::Line& line : article::unwrap(article::split_lines(source), stands_alone)) {
        paragraphs.push_back(line.text.text());
    }
    return paragraphs;
}

using Paragraphs = std::vector<std::string>;

} // namespace

TEST_CASE("hard-wrapped paragraphs are put together")
{
    CHECK(unwrapped("Der Stadtrat hat am Dienstag beschlossen,\n"
                    "dass die Brücke über die Au im nächsten\n"
                    "Frühjahr saniert wird. Die Arbeiten dau-\n"
                    "ern sechs Monate.\n"
                    "\n"
                    "Kosten: 2 Mio. Euro. Den Verkehr regeln\n"
                    "in dieser Zeit Ampeln.\n") ==
          Paragraphs{"Der Stadtrat hat am Dienstag beschlossen, dass die Brücke über die Au im nächsten "
                     "Frühjahr saniert "
                     "wird. Die Arbeiten dauern sechs Monate.",
                     "Kosten: 2 Mio. Euro. Den Verkehr regeln in dieser Zeit Ampeln."});
}

TEST_CASE("hyphens at line ends: divided words, compounds, left-out parts")
{
    CHECK(unwrapped("Der Sprecher der großen und alten CDU-\n"
                    "Fraktion sprach gestern von einer Regie-\n"
                    "rung ohne Plan, und auch von den Ein-\n"
                    "und Ausgaben, die niemand mehr kenne –\n"
                    "nicht einmal er selbst.\n") ==
          Paragraphs{"Der Sprecher der großen und alten CDU-Fraktion sprach gestern von einer Regierung ohne "
                     "Plan, und "
                     "auch von den Ein- und Ausgaben, die niemand mehr kenne – nicht einmal er selbst."});
}

TEST_CASE("a single wrapped paragraph")
{
    CHECK(unwrapped("Die Regierung hat am Montag beschlossen, die Steuern\nzu senken.\n") ==
          Paragraphs{"Die Regierung hat am Montag beschlossen, die Steuern zu senken."});
}

TEST_CASE("lines that are paragraphs, headlines or lists stay apart")
{
    const Paragraphs paragraphs{"Ein Satz, der hier zu Ende ist.", "Noch ein Satz, der auch zu Ende ist."};
    CHECK(unwrapped(paragraphs[0] + "\n" + paragraphs[1]) == paragraphs);
    CHECK(unwrapped("Neue Buslinie verbindet Nord und Süd\nBürgermeister tritt nach Streit zurück\n"
                    "Freibad öffnet schon am ersten Mai\nUnfall auf der Kreuzung am Bahnhof\n")
              .size() == 4);
    CHECK(unwrapped("Der Titel der Meldung\nvon Anna Berg\ndpa\n").size() == 3);
    CHECK(unwrapped("- die Steuern senken wir sofort\n- die Renten auch\n").size() == 2);
}

TEST_CASE("lines that stand alone are not joined in wrapped text")
{
    const Paragraphs lines = unwrapped("Der Stadtrat hat am Dienstag beschlossen,\n"
                                       "dass die Brücke über die Au im nächsten\n"
                                       "Frühjahr saniert wird, und zwar für alle\n"
                                       "Foto: Anna Berg und die ganze Redaktion\n");
    REQUIRE(lines.size() == 2);
    CHECK(lines[1] == "Foto: Anna Berg und die ganze Redaktion");
}

TEST_CASE("joined lines keep their positions")
{
    const std::string source = "Die Regierung hat am Montag beschlossen, die Steu-\nern zu senken.";
    const auto lines = article::unwrap(article::split_lines(source), [](std::string_view) { return false; });
    REQUIRE(lines.size() == 1);
    const auto at = static_cast<std::uint32_t>(lines[0].text.text().find("Steuern"));
    CHECK(lines[0].text.source_of({at, at + 7}).of(source) == "Steu-\nern");
}

TEST_CASE("lines end in LF, CR LF, CR, form feed; blank ones are counted")
{
    const auto lines = article::split_lines("a\r\n\r\nb\rc\n\n \n\fd");
    REQUIRE(lines.size() == 4);
    CHECK(lines[0].blank_before == 0);
    CHECK(lines[1].blank_before == 1);
    CHECK(lines[2].blank_before == 0);
    CHECK(lines[3].blank_before == 3);
    CHECK(lines[3].text.source() == base::Span{13, 14});
}

TEST_CASE("one short wrapped paragraph below a title, next lines starting with capitals")
{
    CHECK(unwrapped("Streit um das Gesetz\n\n"
                    "Die Bundesregierung hat am Mittwoch beschlossen, dass die neue\n"
                    "Regelung für alle anderen Mitglieder gelten soll. Das sagte sie im\n"
                    "Bundestag. Die Opposition will klagen.\n") ==
          Paragraphs{"Streit um das Gesetz",
                     "Die Bundesregierung hat am Mittwoch beschlossen, dass die neue Regelung für alle "
                     "anderen Mitglieder gelten soll. Das sagte sie im Bundestag. Die Opposition will "
                     "klagen."});
    CHECK(unwrapped("Rat stimmt zu\n\nDie Mehrheit stimmte am späten Abend für den Neubau der\n"
                    "Schule am Park.\n")
              .size() == 2);
    CHECK(unwrapped("Rat stimmt zu\nDie Mehrheit stimmte am späten Abend für die Vergröße-\n"
                    "rung der Schule am Park.\n") ==
          Paragraphs{"Rat stimmt zu",
                     "Die Mehrheit stimmte am späten Abend für die Vergrößerung der Schule am Park."});
}

TEST_CASE("a wrapped paragraph alone, cut between adjective and noun")
{
    CHECK(unwrapped("Der Stadtrat hat am Mittwoch beschlossen, dass die neue\nBrücke für alle offen ist.\n")
              .size() == 1);
    CHECK(unwrapped("Neue Brücke, neues Glück: Warum wir das machen\nSie ist für alle offen.\n").size() == 2);
}

TEST_CASE("a headline above a short paragraph is no wrapped line")
{
    CHECK(unwrapped("Bürgermeister tritt nach langem Streit um die Brücke zurück\nDas sagte er am Montag.\n")
              .size() == 2);
    CHECK(unwrapped("Der Rat sagt Ja\nDie Mehrheit war dafür.\n\nMehr Geld für Kitas\nDas kostet viel.\n")
              .size() == 4);
}

TEST_CASE("quoted lines are put together in mid-sentence, without their marks")
{
    CHECK(unwrapped("> Wir haben lange über den Plan\n> gesprochen.\n> Er kommt.\nSo der Rat.\n") ==
          Paragraphs{"> Wir haben lange über den Plan gesprochen.", "> Er kommt.", "So der Rat."});
    CHECK(unwrapped("> Zu tun ist\n> - das eine\n> - das andere\n").size() == 3);
}

TEST_CASE("marked headings are never joined")
{
    CHECK(unwrapped("# Die Folgen für\nden Rest der Welt sind groß.\n").size() == 2);
}
