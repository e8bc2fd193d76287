#include "cli/commands.hpp"
#include "cli/output.hpp"

#include <csignal>
#include <exception>

namespace {

int run(int argc, char** argv)
{
    const auto parsed = cli::parse(argc, argv);
    if (const auto* stop = std::get_if<cli::Exit>(&parsed)) {
        cli::print(cli::Stream::out, stop->standard_output);
        cli::print(cli::Stream::error, stop->standard_error);
        return stop->code;
    }
    const auto& options = std::get<cli::Options>(parsed);
    return std::visit([&](const auto& command) { return cli::run(command, options.common); },
                      options.command);
}

} // namespace

int main(int argc, char** argv)
{
    // What no Result can carry: out of memory, a bug. Said plainly, instead of a core dump.
    try {
        return run(argc, argv);
    } catch (const std::exception& trouble) {
        cli::print(cli::Stream::error, std::string("vorlaut: ") + trouble.what() + "\n");
        return 1;
    }
}
