// A child process with a pipe to its standard input and one from its standard output. It leads a process
// group of its own, so that kill() reaches its children too, and dies with the process that started it, even
// if that one is killed outright. No shell is involved.
#pragma once

#include "base/file.hpp"

#include <sys/types.h>

#include <string>
#include <vector>

namespace base {

class Subprocess {
public:
    /// Starts `program` (a path; not looked up in PATH) with these arguments. Standard error is shared.
    static Result<Subprocess> start(const std::filesystem::path& program,
                                    const std::vector<std::string>& arguments);

    Subprocess(Subprocess&& other) noexcept;
    Subprocess& operator=(Subprocess&& other) noexcept;
    Subprocess(const Subprocess&) = delete;
    Subprocess& operator=(const Subprocess&) = delete;
    /// Kills what still runs.
    ~Subprocess() { kill(); }

    /// Write end of its standard input and read end of its standard output; both non-blocking, closed on
    /// exec.
    int input() const { return input_.get(); }
    int output() const { return output_.get(); }
    void close_input() { input_.reset(); }
    pid_t pid() const { return pid_; }

    /// SIGKILL to its whole process group, and reaps it. Harmless when it has ended.
    void kill();
    /// Waits for its end: its exit status as of waitpid.
    int wait();

private:
    Subprocess(pid_t pid, Descriptor input, Descriptor output);

    pid_t pid_ = -1;
    Descriptor input_;
    Descriptor output_;
};

/// A path that starts the running program's own executable, even when the file was replaced meanwhile.
std::filesystem::path own_executable();

} // namespace base
