// What became of a batch: one row an article, and the events on the way there.
#pragma once

#include "edition/edition.hpp"
#include "production/order.hpp"

#include <functional>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace production {

enum class Outcome { made, current, failed };

struct Row {
    std::filesystem::path source;
    Outcome outcome = Outcome::failed;
    std::string reason;                                     ///< why it was made anew, is current, or failed
    std::optional<edition::Edition> edition = std::nullopt; ///< when made
    double seconds = 0;                                     ///< of audio, when made
    int takes_made = 0;
    int takes_reused = 0;
    int dropped = 0; ///< parts of the source that were left out
    std::vector<std::string> warnings = {};
};

enum class End { complete, interrupted, voice_unusable };

struct Report {
    std::vector<Row>
        rows; ///< in the order in which they ended; articles that an interruption kept from ending: none
    End end = End::complete;
    std::string voice_trouble; ///< why the voice cannot be used, where that ended the batch
    std::string store_trouble; ///< why takes could not be kept for the next run; empty when they were
};

int count(const Report& report, Outcome outcome);

/// An article is read and analysed; its takes come next.
struct Started {
    std::filesystem::path source;
    std::size_t utterances = 0;
    std::size_t articles_done = 0;
    std::size_t articles = 0;
};
/// More of its utterances are written.
struct Advanced {
    std::filesystem::path source;
    std::size_t done = 0;
    std::size_t utterances = 0;
    double seconds = 0; ///< of speech in it so far
};
/// It is done with, one way or another.
struct Ended {
    const Row& row;
    std::size_t articles_done = 0;
    std::size_t articles = 0;
};
using Event = std::variant<Started, Advanced, Ended>;
using Listener = std::function<void(const Event&)>;

} // namespace production
