// --acronyms first-full, as a listener hears it.
#include "article/clean.hpp"
#include "frontend/analyse.hpp"
#include "frontend/german.hpp"

#include <doctest/doctest.h>

using frontend::Acronyms;
using frontend::German;

namespace {

frontend::Script script_of(const std::vector<std::string>& paragraphs, const German& german)
{
    article::Article article;
    for (const std::string& text : paragraphs) {
        const auto from = static_cast<std::uint32_t>(article.source_text.size());
        article.source_text.append(text).append("\n\n");
        article.blocks.push_back({article::Role::paragraph, 0, article::clean(text, from)});
    }
    return frontend::analyse(article, german, {Acronyms::first_full});
}

/// What is said of all paragraphs, sentence after sentence.
std::string said(const std::vector<std::string>& paragraphs, const German& german = German::built_in())
{
    std::string text;
    for (const frontend::Chapter& chapter : script_of(paragraphs, german).chapters) {
        for (const frontend::Utterance& utterance : chapter.utterances)
            text.append(text.empty() ? "" : " ").append(utterance.spoken);
    }
    return text;
}

/// Nothing is added: what is said is what is said without the option.
void check_as_written(const std::string& text)
{
    CAPTURE(text);
    CHECK(said({text}) == frontend::normalize(text, German::built_in()));
}

} // namespace

TEST_CASE("nothing is added to a quotation, and the first use outside of one is said in full")
{
    check_as_written("„Die DVRK ist gefährlich“, sagte er.");
    check_as_written("»Das ist Sache des DWD. Der DWD muss handeln«, sagte sie.");
    check_as_written("\"Wir brauchen das IKRK\", hieß es.");
    CHECK(said({"„Die DVRK droht“, sagte er. Die DVRK schwieg."}) ==
          "„Die D V R K droht“, sagte er. Die Demokratische Volksrepublik Korea, D V R K, schwieg.");
    CHECK(said({"Er nannte es «klug». Die DVRK schwieg."}) ==
          "Er nannte es «klug». Die Demokratische Volksrepublik Korea, D V R K, schwieg.");
}

TEST_CASE("the first use is said in full, in the case that the article asks for; later ones are not")
{
    CHECK(said({"Die DVRK testete eine Rakete.", "Niemand traut der DVRK."}) ==
          "Die Demokratische Volksrepublik Korea, D V R K, testete eine Rakete. Niemand traut der D V R K.");
    CHECK(said({"Der Nachbar der DVRK schwieg."}) ==
          "Der Nachbar der Demokratischen Volksrepublik Korea, D V R K, schwieg.");
    CHECK(said({"Das steht so im BMF."}) == "Das steht so im Bundesministerium der Finanzen, B M F.");
    CHECK(said({"Die Zahlen des DWD liegen vor."}) ==
          "Die Zahlen des Deutschen Wetterdienstes, D W D, liegen vor.");
    CHECK(said({"Der DWD warnte, sie glaubten dem DWD nicht."}) ==
          "Der Deutsche Wetterdienst, D W D, warnte, sie glaubten dem D W D nicht.");
    CHECK(said({"Man rief den EGMR an."}) ==
          "Man rief den Europäischen Gerichtshof für Menschenrechte, E G M R, an.");
    CHECK(said({"Das beschloss das IKRK gestern."}) ==
          "Das beschloss das Internationale Komitee vom Roten Kreuz, I K R K, gestern.");
    CHECK(said({"Ein Sprecher des BfDI sagte das."}) ==
          "Ein Sprecher des Bundesbeauftragten für den Datenschutz und die Informationsfreiheit, B f D I, "
          "sagte das.");
    CHECK(said({"Das neue BAMF und seine Leute."}) ==
          "Das neue Bundesamt für Migration und Flüchtlinge, Bamf, und seine Leute.");
    CHECK(said({"Sie arbeitet bei der FAZ."}) ==
          "Sie arbeitet bei der Frankfurter Allgemeinen Zeitung, F A Z.");
    CHECK(said({"Der Chef des HVV geht."}) == "Der Chef des Hamburger Verkehrsverbundes, H V V, geht.");
    CHECK(said({"Die Kämpfer der YPG, sagte er."}) ==
          "Die Kämpfer der Volksverteidigungseinheiten, Y P G, sagte er.");
}

TEST_CASE("without an article the case comes from the preposition or the place, where it shows")
{
    CHECK(said({"Laut DWD wird es kalt."}) == "Laut Deutschem Wetterdienst, D W D, wird es kalt.");
    CHECK(said({"Das hängt von EZB und Regierung ab."}) ==
          "Das hängt von Europäischer Zentralbank, E Z B, und Regierung ab.");
    CHECK(said({"IWF und Weltbank warnen."}) == "Internationaler Währungsfonds, I W F, und Weltbank warnen.");
    CHECK(said({"Wie BKA und Polizei mitteilten."}) ==
          "Wie Bundeskriminalamt, B K A, und Polizei mitteilten.");
    CHECK(said({"PFAS sind überall."}) ==
          "Per- und polyfluorierte Alkylverbindungen, P F A S, sind überall.");
    CHECK(said({"Fürs THW ist das viel."}) == "Fürs Technische Hilfswerk, T H W, ist das viel.");
    check_as_written("Gestern half IWF mit.");    // nominative or accusative?
    check_as_written("Er setzt auf IWF und EU."); // accusative or dative?
}

TEST_CASE("the commas flow with what follows")
{
    CHECK(said({"Wir mögen die EZB!"}) == "Wir mögen die Europäische Zentralbank, E Z B!");
    CHECK(said({"Die EZB: ein Haus. Das WEF – ein Treffen."}) ==
          "Die Europäische Zentralbank, E Z B: ein Haus. Das Weltwirtschaftsforum, W E F – ein Treffen.");
    CHECK(said({"Er war beim BND!"}) == "Er war beim Bundesnachrichtendienst, B N D!");
    CHECK(said({"Er verließ den BND"}) == "Er verließ den Bundesnachrichtendienst, B N D");
}

TEST_CASE("what the text gives itself is not given again")
{
    check_as_written("Die Demokratische Volksrepublik Korea (DVRK) schwieg, die DVRK sprach.");
    check_as_written("Vertreter der Demokratischen Volksrepublik Korea kamen. Die DVRK schwieg.");
    check_as_written("Die DVRK (Demokratische Volksrepublik Korea) schwieg. Die DVRK sprach.");
    check_as_written("Die DVRK, die Demokratische Volksrepublik Korea, schwieg.");
    check_as_written("Das Finanzressort (BMF) prüft. Das BMF schweigt.");
    check_as_written("Die DVRK (Demokratische Republik im Norden) schwieg. Die DVRK sprach.");
    check_as_written("Am Robert-Koch-Institut sah man es. Das RKI warnte.");
    CHECK(said({"Die EZB tagt.", "Der Europäischen Zentralbank glaubt man, der EZB auch."}).find("tagt") !=
          std::string::npos);
    CHECK(said({"Die Europäische Union half.", "Das WEF half."}) ==
          "Die Europäische Union half. Das Weltwirtschaftsforum, W E F, half.");
}

TEST_CASE("nothing is said in full where that would be no German or nobody would say it")
{
    for (const char* text : {
             "Die EZB-Chefin und die Anti-WEF-Gruppe kamen.",
             "Mehr auf www.rki.de und unter #RKI im Netz.",
             "EZB SENKT ZINSEN ERNEUT",
             "DVRK",
             "Die EU, die USA, die ARD, die CDU, die SPD, die NATO und das ZDF.",
             "Die AfD und die FDP, die CSU und die UN.",
             "Das LKA Bayern und die IHK Köln warnten.",
             "Der Konzern BMW und der Verband VDA.",
             "Die drei JVA und 5 MVZ schließen.",
             "Die MVZ schließen.",
             "JVA meldet Ausbruch.",
             "Das „BKA“ und das BKA/BND-Papier.",
             "Die BKA:innen und BKA's Leute.",
         })
        check_as_written(text);
}

TEST_CASE("after a use that cannot be said in full the next one is")
{
    CHECK(said({"Die EZB-Chefin kam.", "Die EZB schwieg."}) ==
          "Die E Z B-Chefin kam. Die Europäische Zentralbank, E Z B, schwieg.");
}

TEST_CASE("spans stay right, and the token says which rule it was")
{
    const frontend::Script script = script_of({"Wir trauen der DVRK nicht."}, German::built_in());
    const frontend::Utterance& utterance = script.chapters[0].utterances[0];
    REQUIRE(utterance.tokens.size() == 6);
    const frontend::Token& token = utterance.tokens[3];
    CHECK(token.semiotic_class == "acronym");
    CHECK(token.rule == "first_full");
    CHECK(token.written.of(utterance.written) == "DVRK");
    CHECK(token.source == base::Span{15, 19});
    CHECK(token.spoken.of(utterance.spoken) == "Demokratischen Volksrepublik Korea, D V R K,");
    CHECK(utterance.tokens[4].spoken.of(utterance.spoken) == "nicht");
}

TEST_CASE("a user's acronym is said in full, too, and what its long form holds is read")
{
    German german;
    REQUIRE(german.add("written\treading\tspoken\tgender\tlong\texpand\n"
                       "QRX\tletters\t\tm\tNeuer Ring für 3 gute Dinge\n"
                       "EZB\tletters\t\tf\tEuropäische Zentralbank\tnever\n",
                       "acronyms.tsv"));
    CHECK(said({"Das Haus des QRX brannte. Die EZB half."}, german) ==
          "Das Haus des Neuen Rings für drei gute Dinge, Q R X, brannte. Die E Z B half.");
}
