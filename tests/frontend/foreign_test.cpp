// Foreign passages as utterances of their own.
#include "frontend/analyse.hpp"
#include "frontend/articles.hpp"
#include "frontend/german.hpp"

#include <doctest/doctest.h>

using article::Article;
using article::Role;
using frontend::Boundary;

namespace {

/// "Er sang [Let it be|en]." → the paragraph with its foreign words marked; then its utterances, each with
/// what follows it.
std::string parts_of(std::string marked, const frontend::SetApart& which)
{
    std::vector<article::ForeignSpan> foreign;
    for (std::size_t open = marked.find('['); open != std::string::npos; open = marked.find('[')) {
        const std::size_t bar = marked.find('|', open);
        const std::size_t close = marked.find(']', open);
        foreign.push_back({{static_cast<std::uint32_t>(open), static_cast<std::uint32_t>(bar - 1)},
                           marked.substr(bar + 1, close - bar - 1)});
        marked = marked.substr(0, open) + marked.substr(open + 1, bar - open - 1) + marked.substr(close + 1);
    }
    Article article;
    articles::add(article, Role::paragraph, marked);
    article.blocks.back().foreign = foreign;
    const frontend::Script script =
        frontend::analyse(article, frontend::German::built_in(), {{}, {}, 6, which});
    std::string parts;
    for (const frontend::Utterance& utterance : script.chapters[0].utterances) {
        if (!parts.empty()) parts += " | ";
        parts += utterance.spoken;
        parts += fmt::format(" {}", name(utterance.after));
        if (const auto language = frontend::language_of(utterance); !language.empty())
            parts += fmt::format(" {}", language);
    }
    return parts;
}

} // namespace

TEST_CASE("foreign passages are set apart where another voice can say them")
{
    const frontend::SetApart english{false, {"en"}};
    CHECK(parts_of("Er sang [Let it be|en-GB] und ging.", english) ==
          "Er sang voice | Let it be voice en-GB | und ging. end");
    CHECK(parts_of("Er rief „[Let it be|en]“, und ging.", english) ==
          "Er rief voice | „Let it be“, clause en | und ging. end");
    CHECK(parts_of("[We shall fight. We shall win.|en] Er ging.", english) ==
          "We shall fight. sentence en | We shall win. sentence en | Er ging. end");
    CHECK(parts_of("Er sagte [bonjour|fr] und [hello|en].", english) ==
          "Er sagte bonjour und voice | hello. end en");
    CHECK(parts_of("Er sagte [bonjour|fr] und [hello|en].", {true, {}}) ==
          "Er sagte voice | bonjour voice fr | und voice | hello. end en");
    CHECK(parts_of("Er sang [Let it be|en]. * Er ging.", english) ==
          "Er sang voice | Let it be. sentence en | Er ging. end");
    CHECK(parts_of("Er sang [Let it be!|en] * Er ging.", english) ==
          "Er sang voice | Let it be! sentence en | Er ging. end");
    CHECK(parts_of("Er sang [Let it be|en] und ging.", {}) == "Er sang Let it be und ging. end");
}
