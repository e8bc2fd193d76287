#include "article/read.hpp"
#include "article/rules/user_rules.hpp"

#include <doctest/doctest.h>

#include <string>

namespace {

using article::Article;
using article::Role;

article::Knowledge with(const std::string& rules)
{
    article::Knowledge knowledge = *article::builtin_knowledge();
    const base::Status added = article::add_user_rules(knowledge, rules, "eigene.toml");
    if (!added) FAIL(added.error().message);
    return knowledge;
}

std::string error_of(const std::string& rules)
{
    article::Knowledge knowledge;
    const base::Status added = article::add_user_rules(knowledge, rules, "eigene.toml");
    return added ? std::string() : added.error().message;
}

std::string read(const std::string& text, const std::string& rules, const char* file = "probe.txt")
{
    const auto article = article::read_bytes(text, file, {}, with(rules));
    if (!article) FAIL(article.error().message);
    std::string all;
    for (const article::Block& block : article->blocks)
        all += std::string(name(block.role)) + ": " + block.text.text() + "\n";
    for (const article::Dropped& dropped : article->dropped)
        all += "- " + dropped.rule + ": " + dropped.text + "\n";
    return all;
}

const std::string first =
    "Die Brücke über die Warte wird im nächsten Jahr erneuert, sagte die Bürgermeisterin.\n\n";
const std::string second =
    "Der Bau soll zwölf Monate dauern und drei Millionen Euro kosten, heißt es im Rat.\n\n";

} // namespace

TEST_CASE("a user's rule drops, and is named with its file")
{
    const std::string rules =
        "[[rule]]\nname = 'Aufruf'\nstarts = ['Spenden:']\nexamples = ['Spenden: 100 Euro']\n";
    const std::string all = read("Neue Brücke\n\n" + first + "Spenden: Konto 4711\n\n" + second, rules);
    CHECK(all.find("- Aufruf (eigene.toml): Spenden: Konto 4711\n") != std::string::npos);
}

TEST_CASE("a user's rule keeps what others would drop")
{
    const std::string rules =
        "[[rule]]\nname = 'k'\naction = 'keep'\nis = ['Anzeige']\nexamples = ['Anzeige']\n";
    const std::string text = "Neue Brücke\n\n" + first + "Anzeige\n\n" + second;
    CHECK(read(text, rules).find("Anzeige (") == std::string::npos);
    CHECK(read(text, rules).find(": Anzeige\n") != std::string::npos);
    CHECK(read(text, rules).find("- ") == std::string::npos);
    const std::string page = "<html><body><article><h1>Neue Brücke</h1><p>" + first + "</p><p>" + second +
                             "</p><div class='newsletter'><p>Wichtig: Die Brücke bleibt gesperrt.</p></div>"
                             "</article></body></html>";
    const std::string wanted =
        "[[rule]]\nname = 'k'\naction = 'keep'\nstarts = ['Wichtig:']\nnotices = ['Wichtig:']\nexamples = "
        "['Wichtig: x']\n";
    CHECK(read(page, wanted, "probe.html").find("paragraph: Wichtig: Die Brücke") != std::string::npos);
}

TEST_CASE("a user's rule unwraps and gives roles")
{
    const std::string unwrapping =
        "[[rule]]\nname = 'Ort'\naction = 'unwrap'\nscope = 'paragraph'\npattern = 'neuhafen\\. (.+)'\n"
        "examples = ['Neuhafen. Der Rat tagt.']\n";
    const std::string all = read("Neue Brücke\n\nNeuhafen. " + first + second, unwrapping);
    CHECK(all.find("paragraph: Die Brücke") != std::string::npos);
    CHECK(all.find("- Ort (eigene.toml): Neuhafen.\n") != std::string::npos);

    const std::string heading =
        "[[rule]]\nname = 'Frage'\nrole = 'heading'\nstarts = ['Frage 1']\nnotices = ['Frage 1']\nexamples = "
        "['Frage 1: Wann?']\n";
    const std::string question =
        "Frage 1: Wann wird die Brücke über die Warte endlich wieder für alle geöffnet?\n\n";
    CHECK(read("Neue Brücke\n\n" + first + question + second, heading).find("heading: Frage 1: Wann") !=
          std::string::npos);
}

TEST_CASE("user's hints name the furniture of their pages")
{
    const std::string page = "<html><body><article><h1>Neue Brücke</h1><p>" + first +
                             "</p><div class='zz-kasten'>Termine im Kasten neben dem Text</div><p>" + second +
                             "</p></article></body></html>";
    const std::string all = read(page, "[[hint]]\nrule = 'Kasten'\nwords = ['kasten']\n", "probe.html");
    CHECK(all.find("- Kasten (eigene.toml): Termine im Kasten") != std::string::npos);
}

TEST_CASE("of several files the last one is asked first")
{
    article::Knowledge knowledge = with("[[rule]]\nname = 'a'\nis = ['Zeile']\nexamples = ['Zeile']\n");
    REQUIRE(article::add_user_rules(knowledge, "[[rule]]\nname = 'b'\nis = ['Zeile']\nexamples = ['Zeile']\n",
                                    "zweite.toml"));
    CHECK(knowledge.rules.front().name == "b (zweite.toml)");
}

TEST_CASE("mistakes in users' rules are told with file and line")
{
    CHECK(error_of("").find("eigene.toml: holds no [[rule]]") == 0);
    CHECK(error_of("[[rule]").find("eigene.toml:1: ") == 0);
    CHECK(error_of("regel = 1\n").find("eigene.toml:1: unknown key \"regel\"") == 0);
    CHECK(error_of("\n[[rule]]\nname = 'n'\nis = ['x']\nexamples = ['y']\n")
              .find("eigene.toml:2: rule \"n\" does not match its example \"y\"") == 0);
    CHECK(error_of("[[rule]]\nname = 'n'\nis = ['x']\nexamples = ['x']\ncounterexamples = ['X']\n")
              .find("matches its counterexample") != std::string::npos);
    CHECK(error_of("[[rule]]\nname = 'n'\naction = 'burn'\n").find("eigene.toml:3: action cannot be") == 0);
    CHECK(error_of("[[rule]]\nname = 'n'\naction = 'role'\nis = ['x']\nexamples = ['x']\n")
              .find("needs a role") != std::string::npos);
    CHECK(error_of("[[rule]]\nname = 'n'\naction = 'unwrap'\nis = ['x']\nexamples = ['x']\n")
              .find("needs a pattern with a group") != std::string::npos);
    CHECK(error_of("[[rule]]\nname = 'n'\naction = 'keep'\nscope = 'rest'\nis = ['x']\nexamples = ['x']\n")
              .find("its scope is line or paragraph") != std::string::npos);
    CHECK(error_of("[[hint]]\nwords = ['x']\n").find("eigene.toml:1: a hint needs a rule") == 0);
}

TEST_CASE("most of the prose left out is a warning")
{
    std::string text = "Neue Brücke\n\n" + first;
    for (int i = 0; i < 5; ++i)
        text += "Weg: " + second;
    const auto article = article::read_bytes(
        text, "probe.txt", {}, with("[[rule]]\nname = 'w'\nnotices = ['Weg:']\nexamples = ['Weg: x']\n"));
    REQUIRE(article.has_value());
    REQUIRE(article->warnings.size() == 1);
    CHECK(article->warnings[0].message.find("% of the prose was left out, most of it by the rule “w (") !=
          std::string::npos);
}
