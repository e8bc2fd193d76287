#include "base/utf8.hpp"
#include "cli/script_view.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <vector>

namespace cli {

namespace {

using frontend::Boundary;
using frontend::Token;
using frontend::Utterance;

bool is_heading(const Utterance& utterance)
{
    return utterance.role == article::Role::title || utterance.role == article::Role::heading;
}

bool ends_a_block(const Utterance& utterance)
{
    return utterance.after == Boundary::paragraph || utterance.after == Boundary::heading ||
           utterance.after == Boundary::end;
}

template <class Visit>
void for_each_utterance(const frontend::Script& script, const Visit& visit)
{
    for (const frontend::Chapter& chapter : script.chapters) {
        for (const Utterance& utterance : chapter.utterances)
            visit(utterance);
    }
}

void explain(std::string& text, const Utterance& utterance, base::CharacterOffsets& characters)
{
    fmt::format_to(std::back_inserter(text), "{}: {}\n    {}\n", article::name(utterance.role),
                   utterance.written, utterance.spoken);
    for (const Token& token : utterance.tokens) {
        const std::string_view written = token.written.of(utterance.written);
        const std::string_view spoken = token.spoken.of(utterance.spoken);
        const std::size_t begin = characters.of(token.source.begin);
        fmt::format_to(std::back_inserter(text), "      {:<14} {:<24} {}-{}  {}", token.semiotic_class,
                       token.rule, begin, characters.of(token.source.end), written);
        if (spoken != written) (text += " → ") += spoken.empty() ? "(not spoken)" : spoken;
        text += '\n';
    }
}

} // namespace

std::string as_text(const frontend::Script& script)
{
    std::string text;
    bool in_list = false;
    for_each_utterance(script, [&](const Utterance& utterance) {
        const bool is_item = utterance.role == article::Role::list_item;
        if (in_list && !is_item && !text.ends_with("\n\n")) text += "\n";
        in_list = is_item;
        if (is_heading(utterance)) text += "# ";
        text += utterance.spoken + "\n";
        if (utterance.pause.count() > 0)
            text += fmt::format("[Pause {} s]\n", base::seconds(utterance.pause));
        if (ends_a_block(utterance)) text += "\n";
    });
    if (text.ends_with("\n\n")) text.pop_back();
    return text;
}

std::string as_explained_text(const frontend::Script& script, const article::Article& article)
{
    std::string text;
    base::CharacterOffsets characters(article.source_text);
    for_each_utterance(script, [&](const Utterance& utterance) { explain(text, utterance, characters); });
    for (const article::Warning& warning : script.warnings) {
        const std::size_t begin = characters.of(warning.source.begin);
        fmt::format_to(std::back_inserter(text), "warning: {}-{}: {}\n", begin,
                       characters.of(warning.source.end), warning.message);
    }
    return text;
}

} // namespace cli
