#include "cli/options.hpp"

#include "cli/exit_code.hpp"
#include "cli/grammar.hpp"

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <fmt/ranges.h>

#include <sstream>

namespace cli {

namespace {

/// The innermost command that was understood.
const CLI::App& innermost(const CLI::App& app)
{
    const std::vector<CLI::App*> below = app.get_subcommands();
    return below.empty() ? app : innermost(*below.front());
}

std::string what_is_wrong(const CLI::App& app, const CLI::ParseError& error)
{
    std::vector<std::string> names;
    for (const CLI::App* each : innermost(app).get_subcommands(
             [](const CLI::App* command) { return !command->get_group().empty(); })) {
        names.push_back(each->get_name());
    }
    if (names.empty() || dynamic_cast<const CLI::RequiredError*>(&error) == nullptr) return error.what();
    const std::vector<std::string> rest = app.remaining(true);
    if (rest.empty()) return fmt::format("a command is missing; there are {}", fmt::join(names, ", "));
    if (rest.front().starts_with("-")) return fmt::format("there is no option “{}”", rest.front());
    return fmt::format("there is no command “{}”; there are {}", rest.front(), fmt::join(names, ", "));
}

/// "vorlaut render", where that much was understood.
std::string command_words(const CLI::App& app)
{
    std::string words = "vorlaut";
    for (const CLI::App* each : app.get_subcommands())
        words += " " + each->get_name();
    return words;
}

} // namespace

std::variant<Options, Exit> parse(int argc, const char* const* argv)
{
    Grammar grammar;
    try {
        grammar.app.parse(argc, argv);
    } catch (const CLI::ParseError& stop) {
        if (stop.get_exit_code() == 0) {
            std::ostringstream help;
            grammar.app.exit(stop, help, help);
            return Exit{success, help.str(), ""};
        }
        return Exit{wrong_usage, "",
                    fmt::format("vorlaut: {}\n`{} --help` tells what there is\n",
                                what_is_wrong(grammar.app, stop), command_words(grammar.app))};
    }
    for (const auto& [subcommand, command] : grammar.commands) {
        if (subcommand->parsed()) return Options{grammar.common, command()};
    }
    return Exit{wrong_usage, "", grammar.app.help()};
}

} // namespace cli
