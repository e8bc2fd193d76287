#include "speech/isolation.hpp"

#include "base/file.hpp"

#include <fcntl.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <csignal>

namespace speech {

namespace {

// A sentence takes milliseconds; whatever comes near these runs wild.
constexpr rlim_t most_seconds = 60;
constexpr rlim_t most_memory = rlim_t{2} << 30U;

#if defined(__SANITIZE_ADDRESS__)
constexpr bool sanitized = true;
#elif defined(__has_feature)
constexpr bool sanitized = __has_feature(address_sanitizer);
#else
constexpr bool sanitized = false;
#endif

/// A child that dies is reported by its parent; the C library's own cry ("stack smashing detected") would
/// only stand in the way. A sanitizer's report is wanted.
void be_quiet()
{
    const base::Descriptor nowhere(::open("/dev/null", O_WRONLY | O_CLOEXEC));
    if (nowhere) ::dup2(nowhere.get(), STDERR_FILENO);
}

void limit(int resource, rlim_t most)
{
    const rlimit both{most, most};
    ::setrlimit(static_cast<__rlimit_resource_t>(resource), &both);
}

[[noreturn]] void run_child(const std::function<std::string()>& work, int output, pid_t parent)
{
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);
    if (::getppid() != parent) ::_exit(1); // it died before prctl took effect
    limit(RLIMIT_CPU, most_seconds);
    limit(RLIMIT_CORE, 0);
    // AddressSanitizer reserves terabytes.
    if (!sanitized) limit(RLIMIT_AS, most_memory);
    if (!sanitized) be_quiet();
    bool sent = false;
    try {
        sent = base::write_all(output, work()).has_value();
    } catch (...) { // bad_alloc under the limit above
    }
    // Without the parent's exit handlers and unwritten output.
    ::_exit(sent ? 0 : 1);
}

std::string read_to_end(int fd)
{
    std::string bytes;
    std::array<char, 1U << 16U> buffer{};
    for (;;) {
        const ssize_t got = ::read(fd, buffer.data(), buffer.size());
        if (got < 0 && errno == EINTR) continue;
        if (got <= 0) return bytes;
        bytes.append(buffer.data(), static_cast<std::size_t>(got));
    }
}

std::string ending(int status)
{
    if (!WIFSIGNALED(status)) return "the engine gave up (out of memory?)";
    if (WTERMSIG(status) == SIGXCPU) return "the engine ran wild (60 s of processor time)";
    return fmt::format("the engine crashed (signal {})", WTERMSIG(status));
}

} // namespace

base::Result<std::string> isolated(const std::function<std::string()>& work)
{
    std::array<int, 2> ends{};
    if (::pipe2(ends.data(), O_CLOEXEC) != 0)
        return base::failure("a pipe cannot be made: {}", base::system_message(errno));
    const base::Descriptor input(ends[0]);
    base::Descriptor output(ends[1]);
    const pid_t parent = ::getpid();
    const pid_t child = ::fork();
    if (child < 0) return base::failure("a process cannot be forked: {}", base::system_message(errno));
    if (child == 0) run_child(work, output.get(), parent);
    output.reset();
    std::string bytes = read_to_end(input.get());
    int status = 0;
    while (::waitpid(child, &status, 0) < 0 && errno == EINTR) {
    }
    if (!WIFEXITED(status) || WEXITSTATUS(status) != 0) return base::failure("{}", ending(status));
    return bytes;
}

} // namespace speech
