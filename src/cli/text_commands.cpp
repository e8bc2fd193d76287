// normalize, sentences, extract: the stages that end before speech.
#include "article/read.hpp"
#include "cli/commands.hpp"
#include "cli/exit_code.hpp"
#include "cli/lines.hpp"
#include "cli/output.hpp"
#include "cli/places.hpp"
#include "frontend/analyse.hpp"
#include "production/germans.hpp"
#include "production/rulebooks.hpp"

#include <fmt/format.h>

#include <iterator>

namespace cli {

namespace {

int answer_lines(const std::filesystem::path& input,
                 const std::function<std::string(std::string_view)>& answer)
{
    if (const base::Status done = for_each_line(input, answer); !done) {
        complain(done.error().message);
        return some_failed;
    }
    return success;
}

int misconfigured(const base::Error& error)
{
    complain(error.message);
    return wrong_usage;
}

void append_field(std::string& text, std::string_view name, std::string_view value)
{
    if (!value.empty()) fmt::format_to(std::back_inserter(text), "{}: {}\n", name, value);
}

std::string as_text(const article::Article& article)
{
    std::string text;
    append_field(text, "title", article.metadata.title);
    append_field(text, "author", article::joined_authors(article.metadata));
    append_field(text, "date", article.metadata.date);
    append_field(text, "section", article.metadata.section);
    append_field(text, "publisher", article.metadata.publisher);
    append_field(text, "url", article.metadata.url);
    append_field(text, "description", article.metadata.description);
    append_field(text, "language", article.metadata.language);
    if (!text.empty()) text += '\n';
    for (const article::Block& block : article.blocks) {
        if (block.role == article::Role::heading)
            text.append(static_cast<std::size_t>(block.level), '#') += ' ';
        if (block.role == article::Role::title) text += "# ";
        if (block.role == article::Role::list_item) text += "- ";
        if (block.role == article::Role::quotation) text += "> ";
        text += block.text.text() + "\n\n";
    }
    if (!text.empty()) text.pop_back();
    return text;
}

/// "rule <TAB> line:column <TAB> text"
std::string dropped_as_text(const article::Article& article)
{
    std::string text;
    Places places(article.source_text);
    for (const article::Dropped& dropped : article.dropped) {
        const Places::Place place = places.of(dropped.source.begin);
        fmt::format_to(std::back_inserter(text), "{}\t{}:{}\t{}\n", dropped.rule, place.line, place.column,
                       dropped.text);
    }
    return text;
}

} // namespace

int run(const Normalize& options, const Common& /*common*/)
{
    production::Germans germans(options.tables);
    const auto german = germans.with({});
    if (!german) return misconfigured(german.error());
    return answer_lines(options.input,
                        [&](std::string_view line) { return frontend::normalize(line, **german) + "\n"; });
}

int run(const Sentences& options, const Common& /*common*/)
{
    production::Germans germans(options.tables);
    const auto german = germans.with({});
    if (!german) return misconfigured(german.error());
    return answer_lines(options.input, [&](std::string_view paragraph) {
        std::string answer;
        for (const std::string& sentence : frontend::sentences(paragraph, **german))
            answer += sentence + "\n";
        return answer + "\n";
    });
}

int run(const Extract& options, const Common& /*common*/)
{
    production::Rulebooks rulebooks(options.rules);
    const bool file = options.input != "-";
    const auto knowledge = rulebooks.with(file ? production::rules_beside(options.input.parent_path())
                                               : std::vector<std::filesystem::path>());
    if (!knowledge) return misconfigured(knowledge.error());
    const auto article = article::read(options.input, options.reading, **knowledge);
    if (!article) {
        complain(article.error().message);
        return some_failed;
    }
    print(Stream::out, options.dropped == Switch::on ? dropped_as_text(*article) : as_text(*article));
    return success;
}

} // namespace cli
