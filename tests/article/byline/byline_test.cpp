// Lines below a headline, one case each, and the authors that they name. "Thurid Wamser" has a first name
// that no list knows.
#include "article/read.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <algorithm>
#include <string>
#include <vector>

namespace {

using Names = std::vector<std::string>;

struct Case {
    std::string line;
    Names authors;
};

constexpr const char* page = R"(Neue Brücke für Oberfurt wird teurer

{}

Die neue Brücke über die Furt wird deutlich teurer als geplant. Das teilte die Stadtverwaltung am Montag in Oberfurt mit.

Der Rat will am Donnerstag über den Bau beraten. Die Grünen kündigten an, dagegen zu stimmen, weil sie den Verkehr aus der Stadt halten wollen.

Die Bauzeit soll zwei Jahre betragen. Begonnen wird im Frühjahr, wenn das Wasser zurückgegangen ist.
)";

article::Article read_with(const std::string& line)
{
    const base::Result<article::Article> article =
        article::read_bytes(fmt::format(page, line), "brücke.txt", article::ReadOptions());
    REQUIRE(article);
    return *article;
}

bool speaks(const article::Article& article, std::string_view text)
{
    return std::any_of(article.blocks.begin(), article.blocks.end(), [&](const article::Block& block) {
        return block.text.text().find(text) != std::string::npos;
    });
}

} // namespace

TEST_CASE("authors by their line")
{
    const Names wamser{"Thurid Wamser"};
    const Names both{"Thurid Wamser", "Anna Berg"};
    const std::vector<Case> cases{
        {"Von Thurid Wamser", wamser},
        {"von: Thurid Wamser", wamser},
        {"VON THURID WAMSER", wamser},
        {"Von Thurid Wamser und Anna Berg", both},
        {"Von Thurid Wamser, dpa", wamser},
        {"Von Thurid Wamser, Oberfurter Anzeiger", wamser},
        {"Von Thurid Wamser, ARD-Studio Wien", wamser},
        {"von Thurid Wamser, MDR AKTUELL", wamser},
        {"Von Thurid Wamser und Anna Berg, tagesschau.de", both},
        {"Von unserer Redakteurin Thurid Wamser", wamser},
        {"Unsere Autorin Thurid Wamser", wamser},
        {"Von Thurid Wamser, Korrespondentin in Wien", wamser},
        {"Von Prof. Dr. Thurid Wamser", {"Prof. Dr. Thurid Wamser"}},
        {"Von Thurid Wamser 12. November 2026", wamser},
        {"Von Thurid Wamser am 12. November 2026", wamser},
        {"Autorin: Thurid Wamser", wamser},
        {"Autor/in: Thurid Wamser", wamser},
        {"Autor: Thurid Wamser, 12.11.2026", wamser},
        {"Text: Thurid Wamser, Fotos: Jan Kurz", wamser},
        {"Text und Fotos: Thurid Wamser", wamser},
        {"Text & Interview: Thurid Wamser", wamser},
        {"Text: Thurid Wamser. Fachliche Beratung: Jan Kurz", wamser},
        {"Ein Gastkommentar von Thurid Wamser", wamser},
        {"Konzertkritik von Thurid Wamser", wamser},
        {"Aus Wien berichtet Thurid Wamser", wamser},
        {"Es berichten Thurid Wamser und Anna Berg.", both},
        {"Das Interview führten Thurid Wamser und Anna Berg", both},
        {"Geschrieben von: Thurid Wamser", wamser},
        {"Veröffentlicht von Thurid Wamser am 12.11.2026", wamser},
        {"Thurid Wamser", wamser},
        {"Thurid Wamser, Oberfurt", wamser},
        {"Thurid Wamser, Redakteurin", wamser},
        {"Thurid Wamser Redakteurin Lokales", wamser},
        {"Redakteurin Thurid Wamser", wamser},
        {"Dr. med. Thurid Wamser, Ärztin, und Anna Berg, Medizinredakteurin",
         {"Dr. med. Thurid Wamser", "Anna Berg"}},
        {"Thurid Wamser/dpa", wamser},
        {"Thurid Wamser (tw)", wamser},
        {"Thurid Wamser\nRedakteurin Lokales", wamser},
        {"12.11.2026, 14:20 Uhr\nThurid Wamser", wamser},
        {"Thurid Wamser · 12.11.2026", wamser},
        {"Lesezeit: 3 Min. | Thurid Wamser", wamser},
        {"Thurid Wamser | 3 Min. Lesezeit", wamser},
        {"Artikel von Thurid Wamser • 3 Std. • 2 Minuten Lesezeit", wamser},
    };
    for (const Case& each : cases) {
        CAPTURE(each.line);
        const article::Article article = read_with(each.line);
        CHECK(article.metadata.authors == each.authors);
        CHECK_FALSE(speaks(article, "Wamser"));
        CHECK_FALSE(speaks(article, "WAMSER"));
    }
}

TEST_CASE("subheadings are no authors")
{
    for (const std::string& line :
         Names{"Hohe Kosten", "Mehr Verkehr", "Kein Stahl", "Landgericht Oberfurt", "Donald Trump und Europa",
               "Streit um Kosten", "Furt und Auen", "Neue Planung"}) {
        CAPTURE(line);
        const article::Article article = read_with(line);
        CHECK(article.metadata.authors.empty());
        CHECK(speaks(article, line));
    }
}
