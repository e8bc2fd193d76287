#include "speech/take_desk.hpp"

namespace speech {

void TakeDesk::submit(std::uint64_t id, TakeOrder order)
{
    std::string key = order.key();
    if (auto stored = store_.find(key)) {
        ready_.push_back({id, Origin::reused, *std::move(stored)});
        return;
    }
    keys_.emplace(id, std::move(key));
    speakers_.submit(id, std::move(order));
}

std::optional<DeliveredTake> TakeDesk::next()
{
    if (!ready_.empty()) {
        std::optional<DeliveredTake> first(std::move(ready_.front()));
        ready_.pop_front();
        return first;
    }
    auto spoken = speakers_.next();
    if (!spoken) return std::nullopt;
    const auto key = keys_.extract(spoken->id);
    if (spoken->take && key) {
        const base::Status stored = store_.put(key.mapped(), *spoken->take);
        if (!stored && store_trouble_.empty()) store_trouble_ = stored.error().message;
    }
    return DeliveredTake{spoken->id, Origin::made, std::move(spoken->take)};
}

} // namespace speech
