#include "speech/speakers.hpp"

#include "base/subprocess.hpp"
#include "speech/pipe.hpp"
#include "speech/protocol.hpp"

#include <poll.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <deque>
#include <string_view>
#include <utility>

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
    bool ready = false;  ///< the worker has said so
    bool barren = false; ///< no worker could be started in it
    bool heard = false;  ///< bytes came in this round, and more may wait in the pipe
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

void write_some(Slot& slot)
{
    const PipeWrite write = write_to_pipe(slot.worker->input(), slot.unsent);
    slot.unsent.erase(0, write.written);
    // Its output will tell why it has closed its input.
    if (write.state == PipeState::closed) slot.unsent.clear();
}

} // namespace

class Speakers::Pool {
public:
    explicit Pool(SpeakersOptions options)
        : options_(std::move(options)), slots_(static_cast<std::size_t>(std::max(1, options_.workers)))
    {
    }

    void submit(Job job)
    {
        waiting_.push_back(std::move(job));
        hand_out();
    }
    std::optional<Spoken> next();
    bool cancelled() const;
    std::size_t pending() const { return waiting_.size() + finished_.size() + busy(); }

private:
    std::size_t busy() const
    {
        return static_cast<std::size_t>(std::count_if(slots_.begin(), slots_.end(),
                                                      [](const Slot& slot) { return slot.job.has_value(); }));
    }
    bool any_running() const
    {
        return std::any_of(slots_.begin(), slots_.end(),
                           [](const Slot& slot) { return slot.worker.has_value(); });
    }
    void hand_out();
    void give(Slot& slot, Job job);
    bool wait(); // false: cancelled
    void forgive_suspension(Clock::duration overslept);
    int milliseconds_to_wait() const;
    void read(Slot& slot);
    void take_in(Slot& slot, Message message);
    void lose(Slot& slot, const std::string& reason);
    void retry(Job job, const std::string& reason);
    void give_up(const std::string& reason);
    void finish(std::uint64_t id, base::Result<Take> take) { finished_.push_back({id, std::move(take)}); }

    SpeakersOptions options_;
    std::vector<Slot> slots_;
    std::deque<Job> waiting_;
    std::deque<Spoken> finished_;
    int failed_starts_ = 0;
    std::string broken_; ///< why no worker can be had; empty while there is hope
};

std::optional<Spoken> Speakers::Pool::next()
{
    for (;;) {
        hand_out();
        if (!finished_.empty()) {
            Spoken spoken = std::move(finished_.front());
            finished_.pop_front();
            return spoken;
        }
        if (pending() == 0 || !wait()) return std::nullopt;
    }
}

void Speakers::Pool::hand_out()
{
    for (Slot& slot : slots_) {
        if (waiting_.empty()) return;
        if (slot.job || !broken_.empty() || (slot.barren && any_running())) continue;
        Job job = std::move(waiting_.front());
        waiting_.pop_front();
        give(slot, std::move(job));
    }
    if (!broken_.empty()) give_up(broken_);
}

void Speakers::Pool::give(Slot& slot, Job job)
{
    if (!slot.worker) {
        auto started = base::Subprocess::start(options_.program, options_.arguments);
        slot.barren = !started;
        if (!started && any_running()) { // there are no more processes to be had: the others will do it
            waiting_.push_front(std::move(job));
            return;
        }
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
    slot.deadline = Clock::now() + options_.time_limit;
    write_some(slot);
}

/// Waits for one round of events and deals with them.
bool Speakers::Pool::wait()
{
    std::vector<pollfd> descriptors;
    std::vector<Slot*> owners;
    for (Slot& slot : slots_) {
        if (!slot.job) continue;
        descriptors.push_back({slot.worker->output(), POLLIN, 0});
        owners.push_back(&slot);
        if (slot.unsent.empty()) continue;
        descriptors.push_back({slot.worker->input(), POLLOUT, 0});
        owners.push_back(&slot);
    }
    // poll passes over a negative descriptor.
    descriptors.push_back({options_.cancel_fd, POLLIN, 0});
    const auto before = Clock::now();
    const int timeout = milliseconds_to_wait();
    if (::poll(descriptors.data(), descriptors.size(), timeout) < 0) return true; // EINTR
    if (descriptors.back().revents != 0) return false;
    forgive_suspension(Clock::now() - before - std::chrono::milliseconds(timeout));

    for (std::size_t i = 0; i < owners.size(); ++i) {
        Slot& slot = *owners[i];
        if (descriptors[i].revents == 0 || !slot.job) continue;
        if (descriptors[i].events == POLLOUT) {
            write_some(slot);
        } else {
            read(slot);
        }
    }
    const auto now = Clock::now();
    for (Slot& slot : slots_) {
        const bool heard = std::exchange(slot.heard, false);
        if (!slot.job || now < slot.deadline || heard) continue;
        lose(slot, fmt::format("took longer than {} s",
                               std::chrono::duration<double>(options_.time_limit).count()));
    }
    return true;
}

/// A run that was stopped (Ctrl-Z, a laptop asleep) slept longer than it asked to, and so did its workers.
void Speakers::Pool::forgive_suspension(Clock::duration overslept)
{
    constexpr auto noticeable = std::chrono::seconds(1);
    if (overslept < noticeable) return;
    for (Slot& slot : slots_)
        slot.deadline = Clock::now() + options_.time_limit;
}

bool Speakers::Pool::cancelled() const
{
    pollfd cancel{options_.cancel_fd, POLLIN, 0};
    return ::poll(&cancel, 1, 0) > 0;
}

int Speakers::Pool::milliseconds_to_wait() const
{
    auto soonest = Clock::time_point::max();
    for (const Slot& slot : slots_) {
        if (slot.job) soonest = std::min(soonest, slot.deadline);
    }
    const auto left = std::chrono::ceil<std::chrono::milliseconds>(soonest - Clock::now()).count();
    constexpr std::int64_t longest = 60'000; // the count must fit poll's int
    return static_cast<int>(std::clamp<std::int64_t>(left, 0, longest));
}

void Speakers::Pool::read(Slot& slot)
{
    std::array<char, 1U << 16U> buffer{};
    const ssize_t got = ::read(slot.worker->output(), buffer.data(), buffer.size());
    if (got < 0 && (errno == EAGAIN || errno == EINTR)) return;
    if (got <= 0) {
        const std::string reason = ending(*slot.worker);
        lose(slot, reason);
        return;
    }
    slot.heard = true;
    slot.inbox.feed({buffer.data(), static_cast<std::size_t>(got)});
    while (slot.job) {
        base::Result<std::optional<Message>> message = slot.inbox.next();
        if (!message) {
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
            failed_starts_ = 0;
        } else if (message.kind == MessageKind::failed) {
            broken_ = message.body;
            give_up(broken_);
        } else {
            lose(slot, "sent a damaged message");
        }
        return;
    }
    const std::uint64_t id = slot.job->id;
    if (message.id == id && message.kind == MessageKind::failed) {
        finish(id, base::failure("{}", message.body));
    } else if (message.id == id && message.kind == MessageKind::crashed) {
        // The worker is sound, but the second try shall owe nothing to it.
        lose(slot, message.body);
        return;
    } else if (base::Result<Take> take = parse_take(message.body);
               message.id == id && message.kind == MessageKind::take && take) {
        finish(id, std::move(take));
    } else {
        lose(slot, "sent a damaged message");
        return;
    }
    slot.job.reset();
}

/// Ends the slot's worker. What becomes of its job depends on whether the worker was ever ready.
void Speakers::Pool::lose(Slot& slot, const std::string& reason)
{
    slot.worker.reset();
    Job job = std::move(*slot.job);
    slot.job.reset();
    if (slot.ready) {
        retry(std::move(job), reason);
        return;
    }
    waiting_.push_front(std::move(job));
    if (++failed_starts_ < most_failed_starts) return;
    broken_ = fmt::format("{}: cannot be used as a speech worker: {}", options_.program.string(), reason);
    give_up(broken_);
}

void Speakers::Pool::retry(Job job, const std::string& reason)
{
    if (++job.attempts < most_attempts) {
        waiting_.push_front(std::move(job));
    } else {
        finish(job.id, base::failure("{}", reason));
    }
}

/// No worker can be had: every job ends with the reason.
void Speakers::Pool::give_up(const std::string& reason)
{
    for (Slot& slot : slots_) {
        slot.worker.reset();
        if (slot.job) finish(slot.job->id, base::failure("{}", reason));
        slot.job.reset();
    }
    for (const Job& job : waiting_)
        finish(job.id, base::failure("{}", reason));
    waiting_.clear();
}

Speakers::Speakers(SpeakersOptions options) : pool_(std::make_unique<Pool>(std::move(options))) {}
Speakers::~Speakers() = default;
Speakers::Speakers(Speakers&&) noexcept = default;
Speakers& Speakers::operator=(Speakers&&) noexcept = default;

void Speakers::submit(std::uint64_t id, TakeOrder order) { pool_->submit({id, std::move(order), 0}); }

std::size_t Speakers::pending() const { return pool_->pending(); }

std::optional<Spoken> Speakers::next() { return pool_->next(); }

bool Speakers::cancelled() const { return pool_->cancelled(); }

} // namespace speech
