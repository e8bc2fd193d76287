// Any bytes as what a worker or a coordinator might send, and as a stored take. What parses must come out of
// its own serialisation again.
#include "speech/protocol.hpp"

#include <cstdint>
#include <cstdlib>

namespace {

void require(bool holds)
{
    if (!holds) std::abort();
}

/// Messages must not depend on how the bytes were cut: here the first one says where.
std::size_t read_messages(std::string_view bytes, std::size_t piece)
{
    speech::Inbox inbox;
    std::size_t count = 0;
    for (std::size_t at = 0; at < bytes.size(); at += piece) {
        inbox.feed(bytes.substr(at, piece));
        for (;;) {
            const auto message = inbox.next();
            if (!message) return count;
            if (!*message) break;
            require((*message)->body.size() <= bytes.size());
            ++count;
        }
    }
    return count;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string bytes(data, data + size);
    const std::size_t piece = bytes.empty() ? 1 : 1U + static_cast<unsigned char>(bytes[0]);
    require(read_messages(bytes, piece) == read_messages(bytes, bytes.size() + 1));
    if (const auto order = speech::parse_order(bytes))
        require(speech::parse_order(serialise(*order)).has_value());
    if (const auto take = speech::parse_take(bytes)) require(speech::serialise(*take) == bytes);
    return 0;
}
