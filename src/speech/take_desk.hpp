// The take desk: one counter for takes, whether they lie in the store or must be spoken. What is spoken goes
// into the store before it is handed out.
#pragma once

#include "speech/speakers.hpp"
#include "speech/take_store.hpp"

#include <cstdint>
#include <deque>
#include <map>
#include <optional>
#include <string>

namespace speech {

enum class Origin { made, reused };

struct DeliveredTake {
    std::uint64_t id = 0;
    Origin origin = Origin::made;
    base::Result<Take> take;
};

class TakeDesk {
public:
    TakeDesk(TakeStore store, Speakers speakers) : store_(std::move(store)), speakers_(std::move(speakers)) {}

    void submit(std::uint64_t id, TakeOrder order);
    /// Orders submitted and not yet delivered.
    std::size_t pending() const { return ready_.size() + speakers_.pending(); }
    /// In any order. Nothing: none is pending, or the run was cancelled.
    std::optional<DeliveredTake> next();

    TakeStore& store() { return store_; }
    Speakers& speakers() { return speakers_; }
    /// Why takes could not be stored, the first time that it happened; empty when all were.
    const std::string& store_trouble() const { return store_trouble_; }

private:
    TakeStore store_;
    Speakers speakers_;
    std::deque<DeliveredTake> ready_;
    std::map<std::uint64_t, std::string> keys_; ///< of the orders that the speakers have
    std::string store_trouble_;
};

} // namespace speech
