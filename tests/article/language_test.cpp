#include "article/read.hpp"

#include <doctest/doctest.h>

#include <string>

namespace {

std::string refusal_of(const std::string& text, const char* file = "probe.txt")
{
    const auto article = article::read_bytes(text, file);
    return article ? std::string() : article.error().message;
}

std::string page(const std::string& language, const std::string& text)
{
    return "<html lang='" + language + "'><body><article><h1>Titel</h1><p>" + text +
           "</p></article></body></html>";
}

const std::string german =
    "Der Stadtrat hat am Montag beschlossen, dass die Brücke über den Fluss im kommenden Jahr erneuert wird. "
    "Sie soll breiter werden und einen Weg für Radfahrer bekommen, sagte die Bürgermeisterin nach der "
    "Sitzung.";
const std::string english =
    "The city council decided on Monday that the bridge over the river will be renewed in the coming year. "
    "It should become wider and will have a lane for bicycles, the mayor said after the meeting in the town.";

} // namespace

TEST_CASE("articles in other languages are refused, with the language named")
{
    CHECK(refusal_of(english).find("probe.txt: is not German but English (") == 0);
    CHECK(refusal_of(english).find("--any-language") != std::string::npos);
    CHECK(refusal_of(
              "Le conseil municipal a décidé lundi que le pont sur la rivière sera refait dans l'année qui "
              "vient. Il sera plus large et les cyclistes auront une voie pour eux, a dit la maire après "
              "la réunion.")
              .find("French") != std::string::npos);
    CHECK(refusal_of(
              "De gemeenteraad heeft maandag besloten dat de brug over de rivier volgend jaar wordt "
              "vernieuwd. De brug moet breder worden en een pad voor fietsers krijgen, zei de burgemeester "
              "na de vergadering in het stadhuis.")
              .find("Dutch") != std::string::npos);
    CHECK(refusal_of(
              "Il consiglio comunale ha deciso lunedì che il ponte sul fiume sarà rinnovato nel prossimo "
              "anno. Il ponte sarà più largo e avrà una corsia per le biciclette, ha detto la sindaca "
              "dopo la riunione.")
              .find("Italian") != std::string::npos);
    CHECK(refusal_of(
              "Byrådet har mandag besluttet, at broen over åen skal fornyes i det kommende år. Den skal være "
              "bredere og have en sti til cyklister, sagde borgmesteren efter mødet på rådhuset.")
              .find("Danish") != std::string::npos);
    CHECK(refusal_of(
              "El ayuntamiento decidió el lunes que el puente sobre el río será renovado en el año que "
              "viene. Será más ancho y tendrá un carril para las bicicletas, dijo la alcaldesa después de "
              "la reunión.")
              .find("Spanish") != std::string::npos);
    CHECK(refusal_of(
              "Городской совет решил в понедельник, что мост через реку будет обновлён в следующем году.")
              .find("another script") != std::string::npos);
    article::ReadOptions options;
    options.language = article::Language::any;
    CHECK(article::read_bytes(english, "probe.txt", options).has_value());
}

TEST_CASE("the text counts, not what the page declares")
{
    CHECK(refusal_of(page("en", german), "probe.html").empty());
    CHECK(refusal_of(page("de", english), "probe.html").find("English") != std::string::npos);
}

TEST_CASE("short texts, dialects and German with foreign quotations pass")
{
    CHECK(refusal_of("Just do it. The best of the rest.").empty());
    CHECK(refusal_of(german +
                     " \"The bridge is out of order, and we are waiting for the new one. It was a long "
                     "time,\" stand auf dem Schild. Niemand wusste, wer es geschrieben hatte.")
              .empty());
    CHECK(refusal_of(
              "Geschter simmer uf de Berg gange, s isch schön gsi. D Sunne hät gschune, und mir händ öppis "
              "z ässe mitgno. Am Aabig isch es chalt worde, aber mir sind no lang dusse ghockt und händ "
              "gschwätzt. S het niemer gfrore.")
              .empty());
    CHECK(
        refusal_of("Die Strasse ist gross, und man fährt heute schneller als früher. Der Bundesrat will das "
                   "ändern, aber die Kantone sind dagegen, wie eine Umfrage vom Mai zeigt.")
            .empty());
    CHECK(refusal_of(
              "Dat is nich so eenfach, as du denkst. Wi hebbt dat Huus sülvst buut, un dat hett twee Johr "
              "duert. Nu wahnt wi dor in un sünd tofreden, ook wenn dat Dack noch nich ganz dicht is.")
              .empty());
}

TEST_CASE("words that are no language are no other one")
{
    std::string many;
    for (int i = 0; i < 1000; ++i)
        many += "a ";
    CHECK(refusal_of("Ein Satz. " + many).empty());
}
