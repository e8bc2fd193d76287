#include "cli/output.hpp"

#include "base/file.hpp"

#include <sys/ioctl.h>
#include <unistd.h>

#include <cstdlib>
#include <string>

namespace cli {

namespace {

int descriptor(Stream stream) { return stream == Stream::out ? STDOUT_FILENO : STDERR_FILENO; }

} // namespace

void print(Stream stream, std::string_view text)
{
    const base::Status written = base::write_all(descriptor(stream), text);
    if (written || stream == Stream::error) return;
    complain("standard output cannot be written: " + written.error().message);
    std::_Exit(1);
}

void complain(std::string_view message) { print(Stream::error, "vorlaut: " + std::string(message) + "\n"); }

bool is_lively(Stream stream)
{
    const char* no_color = std::getenv("NO_COLOR");
    return ::isatty(descriptor(stream)) == 1 && (no_color == nullptr || *no_color == '\0');
}

int width(Stream stream)
{
    winsize size{};
    constexpr int usual = 80;
    if (::ioctl(descriptor(stream), TIOCGWINSZ, &size) != 0 || size.ws_col == 0) return usual;
    return size.ws_col;
}

} // namespace cli
