#include "base/subprocess.hpp"

#include <fcntl.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <csignal>

namespace base {

namespace {

struct Pipe {
    Descriptor read;
    Descriptor write;
};

Result<Pipe> make_pipe()
{
    std::array<int, 2> ends{};
    if (::pipe2(ends.data(), O_CLOEXEC) != 0)
        return failure("a pipe cannot be made: {}", system_message(errno));
    return Pipe{Descriptor(ends[0]), Descriptor(ends[1])};
}

/// Runs in the child between fork and exec: only async-signal-safe calls.
[[noreturn]] void become(const char* program, char* const* arguments, int input, int output, pid_t parent)
{
    ::setpgid(0, 0);
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);
    // The parent may have died before prctl took effect.
    if (::getppid() != parent) ::_exit(1);
    sigset_t none;
    ::sigemptyset(&none);
    ::sigprocmask(SIG_SETMASK, &none, nullptr);
    for (const int signal : {SIGPIPE, SIGXFSZ}) // ignored here, and what is ignored stays so in a new program
        ::signal(signal, SIG_DFL);
    if (::dup2(input, STDIN_FILENO) >= 0 && ::dup2(output, STDOUT_FILENO) >= 0) ::execv(program, arguments);
    constexpr int cannot_execute = 127;
    ::_exit(cannot_execute);
}

void set_non_blocking(int fd) { ::fcntl(fd, F_SETFL, ::fcntl(fd, F_GETFL) | O_NONBLOCK); }

} // namespace

Subprocess::Subprocess(pid_t pid, Descriptor input, Descriptor output)
    : pid_(pid), input_(std::move(input)), output_(std::move(output))
{
}

Subprocess::Subprocess(Subprocess&& other) noexcept
    : pid_(std::exchange(other.pid_, -1)), input_(std::move(other.input_)), output_(std::move(other.output_))
{
}

Subprocess& Subprocess::operator=(Subprocess&& other) noexcept
{
    if (this != &other) {
        kill();
        pid_ = std::exchange(other.pid_, -1);
        input_ = std::move(other.input_);
        output_ = std::move(other.output_);
    }
    return *this;
}

Result<Subprocess> Subprocess::start(const std::filesystem::path& program,
                                     const std::vector<std::string>& arguments)
{
    TRY_ASSIGN(Pipe to_child, make_pipe());
    TRY_ASSIGN(Pipe from_child, make_pipe());
    std::vector<std::string> words{program.string()};
    words.insert(words.end(), arguments.begin(), arguments.end());
    std::vector<char*> pointers;
    pointers.reserve(words.size() + 1);
    for (std::string& word : words)
        pointers.push_back(word.data());
    pointers.push_back(nullptr);

    const pid_t parent = ::getpid();
    const pid_t pid = ::fork();
    if (pid < 0) return failure("{}: cannot be started: {}", program.string(), system_message(errno));
    if (pid == 0) {
        become(words.front().c_str(), pointers.data(), to_child.read.get(), from_child.write.get(), parent);
    }
    // Also here, so that the group exists before anyone may want to kill it.
    ::setpgid(pid, pid);
    set_non_blocking(to_child.write.get());
    set_non_blocking(from_child.read.get());
    return Subprocess(pid, std::move(to_child.write), std::move(from_child.read));
}

void Subprocess::kill()
{
    if (pid_ <= 0) return;
    ::kill(-pid_, SIGKILL);
    wait();
}

int Subprocess::wait()
{
    int status = 0;
    while (::waitpid(pid_, &status, 0) < 0 && errno == EINTR) {
    }
    pid_ = -1;
    return status;
}

std::filesystem::path own_executable() { return "/proc/self/exe"; }

} // namespace base
