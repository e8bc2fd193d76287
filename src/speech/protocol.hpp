// The worker protocol: what coordinator and worker say to each other over the pipes. A worker says `ready`
// once; then every `order` is answered by one `take`, `failed` or `crashed` with the order's id.
//
// A message is framed: magic, kind, id, length of the body, checksum, body; little-endian throughout. Bodies
// are bounded; any byte that cannot belong to a message is an error, and nothing can be trusted after it.
#pragma once

#include "base/result.hpp"
#include "speech/take.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace speech {

enum class MessageKind : std::uint32_t {
    ready = 1,   ///< worker: the engine runs; the body is empty
    order = 2,   ///< coordinator: a serialised TakeOrder
    take = 3,    ///< worker: a serialised Take
    failed = 4,  ///< worker: an error in words that a second try would not mend
    crashed = 5, ///< worker: the child died; in words, how
};

struct Message {
    MessageKind kind = MessageKind::ready;
    std::uint64_t id = 0;
    std::string body;
};

/// The longest body: a take of twelve minutes as 44.1 kHz PCM.
constexpr std::size_t longest_body = std::size_t{64} << 20U;

std::string framed(const Message& message);

/// Puts messages together again from the bytes as they come. Keeps no more than it was fed.
class Inbox {
public:
    void feed(std::string_view bytes) { bytes_ += bytes; }
    /// The next whole message; nothing while it is incomplete. After an error the stream is lost.
    base::Result<std::optional<Message>> next();

private:
    std::string bytes_;
    std::size_t begin_ = 0; ///< of what next() has not returned yet
};

std::string serialise(const TakeOrder& order);
base::Result<TakeOrder> parse_order(std::string_view bytes);

} // namespace speech
