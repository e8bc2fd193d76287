#include "cli/lines.hpp"

#include "base/file.hpp"
#include "cli/output.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <array>
#include <cerrno>

namespace cli {

namespace {

constexpr std::size_t longest_line = 100U << 20U;

std::string_view without_carriage_return(std::string_view line)
{
    if (line.ends_with('\r')) line.remove_suffix(1);
    return line;
}

} // namespace

base::Status for_each_line(const std::filesystem::path& input,
                           const std::function<std::string(std::string_view)>& answer)
{
    const bool is_standard_input = input.empty() || input == "-";
    const base::Descriptor file(is_standard_input ? -1 : ::open(input.c_str(), O_RDONLY | O_CLOEXEC));
    const std::string name = is_standard_input ? "standard input" : input.string();
    if (!is_standard_input && !file)
        return base::failure("{}: cannot be opened: {}", name, base::system_message(errno));
    const int descriptor = is_standard_input ? STDIN_FILENO : file.get();
    std::array<char, 1U << 16U> buffer{};
    std::string rest; // the beginning of a line whose end has not come yet
    for (;;) {
        const ssize_t got = ::read(descriptor, buffer.data(), buffer.size());
        if (got < 0 && errno == EINTR) continue;
        if (got < 0) return base::failure("{}: cannot be read: {}", name, base::system_message(errno));
        if (got == 0) break;
        std::string_view fresh(buffer.data(), static_cast<std::size_t>(got));
        std::string answers;
        for (std::size_t end = fresh.find('\n'); end != std::string_view::npos; end = fresh.find('\n')) {
            rest += fresh.substr(0, end);
            answers += answer(without_carriage_return(rest));
            rest.clear();
            fresh.remove_prefix(end + 1);
        }
        rest += fresh;
        if (rest.size() > longest_line)
            return base::failure("{}: a line is longer than {} MB", name, longest_line >> 20U);
        print(Stream::out, answers);
    }
    if (!rest.empty()) print(Stream::out, answer(without_carriage_return(rest)));
    return {};
}

} // namespace cli
