#include "speech/pipe.hpp"

#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <ctime>

namespace speech {

namespace {

/// Blocks SIGPIPE in this thread while it lives, and swallows the one that came meanwhile.
class NoSigpipe {
public:
    NoSigpipe()
    {
        ::sigemptyset(&pipe_);
        ::sigaddset(&pipe_, SIGPIPE);
        sigset_t pending;
        ::sigpending(&pending);
        was_pending_ = ::sigismember(&pending, SIGPIPE) == 1;
        ::pthread_sigmask(SIG_BLOCK, &pipe_, &before_);
    }
    ~NoSigpipe()
    {
        constexpr timespec at_once{0, 0};
        while (!was_pending_ && ::sigtimedwait(&pipe_, nullptr, &at_once) < 0 && errno == EINTR) {
        }
        ::pthread_sigmask(SIG_SETMASK, &before_, nullptr);
    }
    NoSigpipe(const NoSigpipe&) = delete;
    NoSigpipe& operator=(const NoSigpipe&) = delete;
    NoSigpipe(NoSigpipe&&) = delete;
    NoSigpipe& operator=(NoSigpipe&&) = delete;

private:
    sigset_t pipe_{};
    sigset_t before_{};
    bool was_pending_ = false;
};

} // namespace

PipeWrite write_to_pipe(int fd, std::string_view bytes)
{
    const NoSigpipe guard;
    const ssize_t put = ::write(fd, bytes.data(), bytes.size());
    if (put >= 0) return {static_cast<std::size_t>(put), PipeState::open};
    return {0, errno == EAGAIN || errno == EINTR ? PipeState::open : PipeState::closed};
}

} // namespace speech
