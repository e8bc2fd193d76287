#include "cli/commands.hpp"
#include "cli/output.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <csignal>
#include <exception>

namespace {

/// A standard stream that the caller has closed would lend its number to the next file that is opened, and
/// what is meant for the stream would be written into that file.
void keep_standard_streams_open()
{
    int opened = 0;
    do {
        opened = ::open("/dev/null", O_RDWR);
    } while (opened >= 0 && opened <= STDERR_FILENO);
    if (opened >= 0) ::close(opened);
}

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
        keep_standard_streams_open();
        // A limit on the size of files (ulimit -f) shall be an error of the write like a full disk, not our
        // end.
        std::signal(SIGXFSZ, SIG_IGN);
        return run(argc, argv);
    } catch (const std::exception& trouble) {
        cli::print(cli::Stream::error, std::string("vorlaut: ") + trouble.what() + "\n");
        return 1;
    }
}
