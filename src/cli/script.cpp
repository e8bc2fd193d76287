#include "article/read.hpp"
#include "cli/commands.hpp"
#include "cli/exit_code.hpp"
#include "cli/output.hpp"
#include "cli/script_view.hpp"
#include "cli/studio.hpp"
#include "frontend/analyse.hpp"
#include "production/germans.hpp"
#include "production/order.hpp"
#include "production/rulebooks.hpp"

#include <fmt/format.h>

namespace cli {

namespace {

/// What scripts are made with.
struct Desk {
    const ShowScript& options;
    const speech::Voice& voice;
    production::Germans& germans;
    production::Rulebooks& rulebooks;
    production::Lexicons& lexicons;
};

int show(const Desk& desk, const production::Order& order)
{
    const ShowScript& options = desk.options;
    const auto german = desk.germans.with(order.tables);
    const auto knowledge = desk.rulebooks.with(order.rules);
    const auto lexicon = desk.lexicons.with(order.lexicons);
    if (!german || !knowledge || !lexicon) {
        complain(!german ? german.error().message
                         : (knowledge ? lexicon.error().message : knowledge.error().message));
        return wrong_usage;
    }
    article::ReadOptions reading = options.reading;
    reading.type = order.type;
    const auto article = article::read(order.source, reading, **knowledge);
    if (!article) {
        complain(article.error().message);
        return some_failed;
    }
    const frontend::Script script = frontend::analyse(
        *article, **german,
        {options.acronyms, desk.voice.opening, options.chapter_level, speech::set_apart_for(desk.voice)});
    if (options.format == OutputFormat::json) {
        print(Stream::out, as_json(script, *article, desk.voice, **lexicon));
    } else if (options.explain == Switch::on) {
        print(Stream::out, as_explained_text(script, *article));
    } else if (options.check == Switch::off) {
        print(Stream::out, as_text(script));
    }
    if (options.check == Switch::off || script.warnings.empty()) return success;
    print(Stream::error, as_warning_lines(script, *article));
    return some_failed;
}

/// Every article of a folder; wrong usage ends it, and one bad article does not.
int check_folder(const Desk& desk, const production::Plan& plan)
{
    int result = success;
    for (const production::Refusal& refusal : plan.refusals) {
        complain(refusal.reason);
        result = some_failed;
    }
    for (const production::Order& order : plan.orders) {
        const int one = show(desk, order);
        if (one == wrong_usage) return one;
        if (one != success) result = one;
    }
    return result;
}

} // namespace

int run(const ShowScript& options, const Common& common)
{
    const auto chosen = voice(common, options.voice);
    if (!chosen) {
        complain(chosen.error().message);
        return wrong_usage;
    }
    std::error_code unknown;
    const bool folder = options.input != "-" && std::filesystem::is_directory(options.input, unknown);
    const bool checks =
        options.check == Switch::on && options.explain == Switch::off && options.format == OutputFormat::text;
    if (folder && !checks) {
        complain(
            fmt::format("{}: is a folder; of folders there is only `script --check`, without --explain and "
                        "--format json",
                        options.input.string()));
        return wrong_usage;
    }
    if (folder && options.reading.type) {
        complain(type_of_folders);
        return wrong_usage;
    }
    production::Germans germans(options.tables);
    production::Rulebooks rulebooks(options.rules);
    production::Lexicons pronunciations = lexicons(common, *chosen, options.lexicons);
    const Desk desk{options, *chosen, germans, rulebooks, pronunciations};
    const production::Plan plan =
        production::survey({options.input}, {}, audio::encodings().front(), options.reading.type);
    if (folder) return check_folder(desk, plan);
    if (plan.orders.empty()) {
        complain(plan.refusals.front().reason);
        return some_failed;
    }
    return show(desk, plan.orders.front());
}

} // namespace cli
