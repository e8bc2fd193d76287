#include "speech/speakers.hpp"

#include "base/subprocess.hpp"
#include "speech/protocol.hpp"

#include <poll.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <ctime>
#include <deque>
#include <string_view>

namespace speech {

namespace {

using Clock = std::chrono::steady_clock;

/// How often in a row a worker may end before it was ready. Then it is the program that is at fault, not an
/// order.
constexpr int most_failed_starts = 3;
constexpr int most_attempts = 2;

struct Job {
    std::uint64_t id = 0;
    TakeOrder order;
    int attempts = 0;
};

/// A place for one worker and the job it has.
struct Slot {
    std::optional<base::Subprocess> worker;
    Inbox inbox;
    std::string unsent; ///< of the order that is being written
    std::optional<Job> job;
    Clock::time_point deadline;
    bool ready = false; ///< the worker has said so
};

/// While it lives, writing to a worker that has died is an error (EPIPE) instead of the end of this process.
/// Whatever the process itself wants from SIGPIPE stays as it is.
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

/// How a worker whose output has closed came to its end.
std::string ending(base::Subprocess& worker)
{
    // It may have closed its output and live on.
    ::kill(-worker.pid(), SIGKILL);
    const int status = worker.wait();
    if (WIFEXITED(status)) return fmt::format("the worker ended (exit code {})", WEXITSTATUS(status));
    return fmt::format("the worker was killed (signal {})", WTERMSIG(status));
}

} // namespace

struct Speakers::Pool {
    explicit Pool(SpeakersOptions given)
        : options(std::move(given)), slots(static_cast<std::size_t>(std::max(1, options.workers)))
    {
    }

    std::optional<Spoken> next();
    std::size_t pending() const { return waiting.size() + finished.size() + busy(); }
    void hand_out();

    SpeakersOptions options;
    std::vector<Slot> slots;
    std::deque<Job> waiting;
    std::deque<Spoken> finished;

private:
    std::size_t busy() const
    {
        return static_cast<std::size_t>(
            std::count_if(slots.begin(), slots.end(), [](const Slot& slot) { return slot.job.has_value(); }));
    }
    bool wait(); // false: cancelled
    int milliseconds_to_wait() const;
    void give(Slot& slot, Job job);
    void write(Slot& slot);
    void read(Slot& slot);
    void take_in(Slot& slot, Message message);
    void lose(Slot& slot, const std::string& reason);
    void retry(Job job, const std::string& reason);
    void give_up(const std::string& reason);
    void finish(std::uint64_t id, base::Result<Take> take) { finished.push_back({id, std::move(take)}); }

    int failed_starts = 0;
    std::string broken; ///< why no worker can be had; empty while there is hope
};

std::optional<Spoken> Speakers::Pool::next()
{
    for (;;) {
        hand_out();
        if (!finished.empty()) {
            Spoken spoken = std::move(finished.front());
            finished.pop_front();
            return spoken;
        }
        if (pending() == 0 || !wait()) return std::nullopt;
    }
}

void Speakers::Pool::hand_out()
{
    for (Slot& slot : slots) {
        if (waiting.empty()) return;
        if (slot.job || !broken.empty()) continue;
        Job job = std::move(waiting.front());
        waiting.pop_front();
        give(slot, std::move(job));
    }
    if (!broken.empty()) give_up(broken);
}

void Speakers::Pool::give(Slot& slot, Job job)
{
    if (!slot.worker) {
        auto started = base::Subprocess::start(options.program, options.arguments);
        if (!started) {
            finish(job.id, tl::unexpected(started.error()));
            return;
        }
        slot.worker = std::move(*started);
        slot.inbox = {};
        slot.ready = false;
    }
    slot.unsent = framed({MessageKind::order, job.id, serialise(job.order)});
    slot.job = std::move(job);
    slot.deadline = Clock::now() + options.time_limit;
    write(slot);
}

/// Waits for one round of events and deals with them.
bool Speakers::Pool::wait()
{
    std::vector<pollfd> descriptors;
    std::vector<Slot*> owners;
    for (Slot& slot : slots) {
        if (!slot.job) continue;
        descriptors.push_back({slot.worker->output(), POLLIN, 0});
        owners.push_back(&slot);
        if (slot.unsent.empty()) continue;
        descriptors.push_back({slot.worker->input(), POLLOUT, 0});
        owners.push_back(&slot);
    }
    // poll passes over a negative descriptor.
    descriptors.push_back({options.cancel_fd, POLLIN, 0});
    if (::poll(descriptors.data(), descriptors.size(), milliseconds_to_wait()) < 0) return true; // EINTR
    if (descriptors.back().revents != 0) return false;

    for (std::size_t i = 0; i < owners.size(); ++i) {
        Slot& slot = *owners[i];
        if (descriptors[i].revents == 0 || !slot.job) continue;
        if (descriptors[i].events == POLLOUT) {
            write(slot);
        } else {
            read(slot);
        }
    }
    const auto now = Clock::now();
    for (Slot& slot : slots) {
        if (!slot.job || now < slot.deadline) continue;
        slot.worker.reset();
        lose(slot,
             fmt::format("took longer than {} s", std::chrono::duration<double>(options.time_limit).count()));
    }
    return true;
}

int Speakers::Pool::milliseconds_to_wait() const
{
    auto soonest = Clock::time_point::max();
    for (const Slot& slot : slots) {
        if (slot.job) soonest = std::min(soonest, slot.deadline);
    }
    const auto left = std::chrono::ceil<std::chrono::milliseconds>(soonest - Clock::now()).count();
    constexpr std::int64_t longest = 60'000; // the count must fit poll's int
    return static_cast<int>(std::clamp<std::int64_t>(left, 0, longest));
}

void Speakers::Pool::write(Slot& slot)
{
    const NoSigpipe guard;
    const ssize_t put = ::write(slot.worker->input(), slot.unsent.data(), slot.unsent.size());
    if (put > 0) {
        slot.unsent.erase(0, static_cast<std::size_t>(put));
    } else if (errno != EAGAIN && errno != EINTR) {
        slot.unsent.clear(); // it has closed its input; reading its output will tell why
    }
}

void Speakers::Pool::read(Slot& slot)
{
    std::array<char, 1U << 16U> buffer{};
    const ssize_t got = ::read(slot.worker->output(), buffer.data(), buffer.size());
    if (got < 0 && (errno == EAGAIN || errno == EINTR)) return;
    if (got <= 0) {
        const std::string reason = ending(*slot.worker);
        slot.worker.reset();
        lose(slot, reason);
        return;
    }
    slot.inbox.feed({buffer.data(), static_cast<std::size_t>(got)});
    while (slot.job) {
        base::Result<std::optional<Message>> message = slot.inbox.next();
        if (!message) {
            slot.worker.reset();
            lose(slot, message.error().message);
            return;
        }
        if (!*message) return;
        take_in(slot, std::move(**message));
    }
}

void Speakers::Pool::take_in(Slot& slot, Message message)
{
    if (!slot.ready) {
        if (message.kind == MessageKind::ready) {
            slot.ready = true;
            failed_starts = 0;
        } else if (message.kind == MessageKind::failed) {
            slot.worker.reset();
            broken = message.body;
            give_up(broken);
        } else {
            slot.worker.reset();
            lose(slot, "sent a damaged message");
        }
        return;
    }
    const std::uint64_t id = slot.job->id;
    if (message.id == id && message.kind == MessageKind::failed) {
        finish(id, base::failure("{}", message.body));
    } else if (message.id == id && message.kind == MessageKind::crashed) {
        // The worker is sound, but the second try shall owe nothing to it.
        slot.worker.reset();
        lose(slot, message.body);
        return;
    } else if (base::Result<Take> take = parse_take(message.body);
               message.id == id && message.kind == MessageKind::take && take) {
        finish(id, std::move(take));
    } else {
        slot.worker.reset();
        lose(slot, "sent a damaged message");
        return;
    }
    slot.job.reset();
}

/// The slot's worker is gone. What becomes of its job depends on whether the worker ever ran.
void Speakers::Pool::lose(Slot& slot, const std::string& reason)
{
    Job job = std::move(*slot.job);
    slot.job.reset();
    if (slot.ready) {
        retry(std::move(job), reason);
        return;
    }
    waiting.push_front(std::move(job));
    if (++failed_starts < most_failed_starts) return;
    broken = fmt::format("{}: cannot be used as a speech worker: {}", options.program.string(), reason);
    give_up(broken);
}

void Speakers::Pool::retry(Job job, const std::string& reason)
{
    if (++job.attempts < most_attempts) {
        waiting.push_front(std::move(job));
    } else {
        finish(job.id, base::failure("{}", reason));
    }
}

/// No worker can be had: every job ends with the reason.
void Speakers::Pool::give_up(const std::string& reason)
{
    for (Slot& slot : slots) {
        slot.worker.reset();
        if (slot.job) finish(slot.job->id, base::failure("{}", reason));
        slot.job.reset();
    }
    for (const Job& job : waiting)
        finish(job.id, base::failure("{}", reason));
    waiting.clear();
}

Speakers::Speakers(SpeakersOptions options) : pool_(std::make_unique<Pool>(std::move(options))) {}
Speakers::~Speakers() = default;
Speakers::Speakers(Speakers&&) noexcept = default;
Speakers& Speakers::operator=(Speakers&&) noexcept = default;

void Speakers::submit(std::uint64_t id, TakeOrder order)
{
    pool_->waiting.push_back({id, std::move(order)});
    pool_->hand_out();
}

std::size_t Speakers::pending() const { return pool_->pending(); }

std::optional<Spoken> Speakers::next() { return pool_->next(); }

bool Speakers::cancelled() const
{
    pollfd cancel{pool_->options.cancel_fd, POLLIN, 0};
    return ::poll(&cancel, 1, 0) > 0;
}

} // namespace speech
