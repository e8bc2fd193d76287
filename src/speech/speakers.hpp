// The speakers: worker processes of our own program, one a core, each of which forks a child for every take,
// so that a crash or a hang costs one utterance and a take never depends on what was spoken before it.
//
// The coordinator is single-threaded: it feeds the workers over pipes and polls. A take that crashes, hangs
// past the time limit, or comes back garbled is tried once more on a fresh worker and then reported as an
// error that says what happened. Results come in any order; ids are the caller's.
#pragma once

#include "base/result.hpp"
#include "speech/take.hpp"

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace speech {

struct SpeakersOptions {
    std::filesystem::path program;      ///< what is started as `program arguments…`
    std::vector<std::string> arguments; ///< e.g. {"worker"}
    int workers = 1;
    std::chrono::milliseconds time_limit{20000}; ///< for one take
    int cancel_fd = -1; ///< when it becomes readable, next() returns nothing; -1: never
};

struct Spoken {
    std::uint64_t id = 0;
    base::Result<Take> take;
};

class Speakers {
public:
    /// Workers start with the first order, so a run that finds every take in the store starts none.
    explicit Speakers(SpeakersOptions options);
    ~Speakers(); ///< kills the workers
    Speakers(Speakers&& other) noexcept;
    Speakers& operator=(Speakers&& other) noexcept;
    Speakers(const Speakers&) = delete;
    Speakers& operator=(const Speakers&) = delete;

    void submit(std::uint64_t id, TakeOrder order);
    /// Orders submitted and not yet returned by next().
    std::size_t pending() const;
    /// Waits for a finished take. Nothing: none is pending, or cancel_fd became readable.
    std::optional<Spoken> next();
    /// Whether cancel_fd is readable.
    bool cancelled() const;

private:
    class Pool;
    std::unique_ptr<Pool> pool_;
};

} // namespace speech
