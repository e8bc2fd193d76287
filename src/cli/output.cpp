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

std::string printable(std::string_view text)
{
    std::string safe(text);
    for (std::size_t i = 0; i < safe.size(); ++i) {
        const auto byte = static_cast<unsigned char>(safe[i]);
        const bool control = byte < 0x20 || byte == 0x7F;
        // U+0080 to U+009F in UTF-8: some terminals obey them as they do ESC sequences.
        const bool in_c1 =
            i > 0 && byte >= 0x80 && byte <= 0x9F && static_cast<unsigned char>(safe[i - 1]) == 0xC2;
        if (in_c1) safe[i - 1] = '?';
        if (control || in_c1) safe[i] = '?';
    }
    return safe;
}

void complain(std::string_view message) { print(Stream::error, "vorlaut: " + printable(message) + "\n"); }

bool is_lively(Stream stream)
{
    const auto is_set = [](const char* value) { return value != nullptr && *value != '\0'; };
    const char* terminal = std::getenv("TERM");
    const bool obeys = is_set(terminal) && std::string_view(terminal) != "dumb";
    return ::isatty(descriptor(stream)) == 1 && obeys && !is_set(std::getenv("NO_COLOR"));
}

int width(Stream stream)
{
    winsize size{};
    constexpr int usual = 80;
    if (::ioctl(descriptor(stream), TIOCGWINSZ, &size) != 0 || size.ws_col == 0) return usual;
    return size.ws_col;
}

} // namespace cli
