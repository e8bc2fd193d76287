#include "article/knowledge.hpp"
#include "article/rules/line_rules.hpp"

#include <doctest/doctest.h>

#include <algorithm>

using article::Candidate;
using article::Rule;

namespace {

const article::Knowledge& knowledge()
{
    const auto& built_in = article::builtin_knowledge();
    if (!built_in) FAIL(built_in.error().message);
    return *built_in;
}

std::string error_of(std::string_view toml)
{
    const auto rules = article::parse_rules(toml, "probe.toml");
    REQUIRE_FALSE(rules.has_value());
    return rules.error().message;
}

Rule only_rule(std::string_view toml)
{
    const auto rules = article::parse_rules(toml, "probe.toml");
    if (!rules) FAIL(rules.error().message);
    REQUIRE(rules->size() == 1);
    return rules->front();
}

} // namespace

TEST_CASE("every built-in pattern compiles, which the program takes on trust")
{
    std::size_t rules = 0;
    for (const article::EmbeddedFile& file : article::embedded_files()) {
        if (file.text.find("\n[[rule]]") == std::string_view::npos) continue;
        const auto parsed = article::parse_rules(file.text, file.name, article::Patterns::compiled);
        if (!parsed) FAIL(parsed.error().message);
        rules += parsed->size();
    }
    CHECK(rules == knowledge().rules.size());
}

TEST_CASE("every rule matches its examples and leaves its counterexamples alone")
{
    for (const Rule& rule : knowledge().rules) {
        CAPTURE(rule.name);
        for (const std::string& example : rule.examples) {
            CAPTURE(example);
            CHECK(Candidate(example).matches(rule));
        }
        for (const std::string& counterexample : rule.counterexamples) {
            CAPTURE(counterexample);
            CHECK_FALSE(Candidate(counterexample).matches(rule));
        }
    }
}

TEST_CASE("no rule matches another rule's counterexample")
{
    for (const Rule& rule : knowledge().rules) {
        for (const std::string& counterexample : rule.counterexamples) {
            CAPTURE(counterexample);
            CHECK_FALSE(article::is_boilerplate(counterexample, knowledge().rules));
        }
    }
}

TEST_CASE("the word lists are there")
{
    const article::WordLists& words = knowledge().words;
    CHECK(article::lists(words.sections, "WIRTSCHAFT"));
    CHECK(article::lists(words.first_names, "Jörg"));
    CHECK_FALSE(article::lists(words.first_names, "Neue"));
}

TEST_CASE("each way to know a passage")
{
    const Rule is = only_rule("[[rule]]\nname = 'n'\nis = ['Anzeige']\nexamples = ['Anzeige']");
    CHECK(Candidate("» ANZEIGE «").matches(is));
    CHECK_FALSE(Candidate("Anzeige gegen Unbekannt").matches(is));

    const Rule starts = only_rule("[[rule]]\nname = 'n'\nstarts = ['Foto:', 'Symbol']\nexamples = ['x']");
    CHECK(Candidate("(Foto: dpa)").matches(starts));
    CHECK(Candidate("Symbol, groß").matches(starts));
    CHECK_FALSE(Candidate("Symbolik").matches(starts));
    CHECK_FALSE(Candidate("Symbolübung").matches(starts));

    const Rule words = only_rule("[[rule]]\nname = 'n'\nwords = ['Teilen', 'per', 'Mail']\nexamples = ['x']");
    CHECK(Candidate("Teilen | per Mail").matches(words));
    CHECK_FALSE(Candidate("Teilen per Post").matches(words));
    CHECK_FALSE(Candidate("·").matches(words));

    const Rule contains =
        only_rule("[[rule]]\nname = 'n'\ncontains = ['recht', 'verlag']\nat_least = 2\nexamples = ['x']");
    CHECK(Candidate("Rechte: Verlag").matches(contains));
    CHECK_FALSE(Candidate("Recht, Recht, Recht").matches(contains));

    const Rule pattern =
        only_rule("[[rule]]\nname = 'n'\npattern = '\\d+ min'\nneeds = ['min']\nexamples = ['x']");
    CHECK(Candidate("12 Min").matches(pattern));
    CHECK_FALSE(Candidate("12 Min Lesezeit").matches(pattern));
}

TEST_CASE("a rule for lines leaves paragraphs alone, and no pattern runs away")
{
    const Rule rule =
        only_rule("[[rule]]\nname = 'n'\nstarts = ['Foto:']\npattern = '(a*)*b'\nexamples = ['x']");
    CHECK_FALSE(Candidate("Foto: " + std::string(500, 'x')).matches(rule));
    CHECK_FALSE(Candidate(std::string(240, 'a')).matches(rule));
}

TEST_CASE("a mistake is reported with file and line")
{
    CHECK(error_of("[[rule]]\nname = 'n'\nis = [1]").find("probe.toml:3: is must hold texts") == 0);
    CHECK(error_of("[[rule]]\nname = 'n'\nat = 'bottom'").find("probe.toml:3: at cannot be \"bottom\"") == 0);
    CHECK(error_of("[[rule]]\nname = 'n'\nlooks = 'x'").find("probe.toml:3: unknown key \"looks\"") == 0);
    CHECK(error_of("[[rule]]\nname = 'n'\npattern = '('\n").find("probe.toml:3: pattern '('") == 0);
    CHECK(error_of("[[rule]]\nname = 'n'\nexamples = ['x']").find("needs one of is, starts") !=
          std::string::npos);
    CHECK(error_of("[[rule]]\nname = 'n'\nis = ['x']").find("needs examples") != std::string::npos);
    CHECK(error_of("[[rule]]\nis = ['x']").find("needs a name") != std::string::npos);
    CHECK(error_of("[[rule").find("probe.toml:1: ") == 0);
    CHECK(error_of("").find("holds no [[rule]]") != std::string::npos);
}
