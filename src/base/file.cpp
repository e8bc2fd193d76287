#include "base/file.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cerrno>

namespace base {

namespace {

Result<std::string> read_descriptor(int fd, std::string_view name, std::size_t limit)
{
    std::string bytes;
    std::array<char, 1U << 16U> buffer{};
    for (;;) {
        const ssize_t got = ::read(fd, buffer.data(), buffer.size());
        if (got < 0 && errno == EINTR) continue;
        if (got < 0) return failure("{}: cannot be read: {}", name, system_message(errno));
        if (got == 0) return bytes;
        bytes.append(buffer.data(), static_cast<std::size_t>(got));
        if (bytes.size() > limit) {
            return failure("{}: is larger than the limit of {} MB; split it into several files", name,
                           limit >> 20U);
        }
    }
}

} // namespace

void Descriptor::reset()
{
    if (fd_ >= 0) ::close(fd_);
    fd_ = -1;
}

Result<std::string> read_file(const std::filesystem::path& path, std::size_t limit)
{
    // O_NONBLOCK: a FIFO without a writer must not hang the program; it has no effect on regular files.
    const Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
    if (!file) return failure("{}: cannot be opened: {}", path.string(), system_message(errno));
    struct stat status {};
    if (::fstat(file.get(), &status) != 0) {
        return failure("{}: cannot be read: {}", path.string(), system_message(errno));
    }
    if (!S_ISREG(status.st_mode)) return failure("{}: is not a regular file", path.string());
    return read_descriptor(file.get(), path.string(), limit);
}

Result<std::string> read_standard_input(std::size_t limit)
{
    return read_descriptor(STDIN_FILENO, "standard input", limit);
}

Status write_all(int fd, std::string_view bytes)
{
    while (!bytes.empty()) {
        const ssize_t put = ::write(fd, bytes.data(), bytes.size());
        if (put < 0 && errno == EINTR) continue;
        if (put < 0) return failure("{}", system_message(errno));
        bytes.remove_prefix(static_cast<std::size_t>(put));
    }
    return {};
}

} // namespace base
