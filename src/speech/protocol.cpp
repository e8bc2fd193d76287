#include "speech/protocol.hpp"

#include "base/hash.hpp"
#include "speech/wire.hpp"

namespace speech {

namespace {

constexpr std::uint32_t magic = 0x314B4D56; // "VMK1"
constexpr std::size_t header_size = 28;

bool known(std::uint32_t kind)
{
    return kind >= static_cast<std::uint32_t>(MessageKind::ready) &&
           kind <= static_cast<std::uint32_t>(MessageKind::crashed);
}

} // namespace

std::string framed(const Message& message)
{
    WireWriter frame;
    frame.u32(magic).u32(static_cast<std::uint32_t>(message.kind)).u64(message.id);
    frame.u32(static_cast<std::uint32_t>(message.body.size())).u64(base::checksum(message.body));
    return frame.raw(message.body).take();
}

base::Result<std::optional<Message>> Inbox::next()
{
    const std::string_view rest = std::string_view(bytes_).substr(begin_);
    // The first bytes are judged as soon as they are there: a babbling program must not be waited for.
    if (rest.size() >= 4 && WireReader(rest).u32() != magic) return base::failure("sent a damaged message");
    if (rest.size() < header_size) return std::nullopt;

    WireReader reader(rest);
    reader.u32();
    const std::uint32_t kind = reader.u32();
    const std::uint64_t id = reader.u64();
    const std::uint32_t length = reader.u32();
    const std::uint64_t checksum = reader.u64();
    if (!known(kind) || length > longest_body) return base::failure("sent a damaged message");
    if (reader.rest().size() < length) return std::nullopt;

    const std::string_view body = reader.raw(length);
    if (base::checksum(body) != checksum) return base::failure("sent a damaged message");
    Message message{static_cast<MessageKind>(kind), id, std::string(body)};
    begin_ += header_size + length;
    if (begin_ == bytes_.size()) {
        bytes_.clear();
        begin_ = 0;
    }
    return message;
}

std::string serialise(const TakeOrder& order)
{
    WireWriter body;
    body.bytes(order.engine_text).bytes(order.engine_voice).bytes(order.variant).bytes(order.encoding);
    for (const int number : {order.rate, order.pitch, order.pitch_range, order.word_gap})
        body.i64(number);
    body.f64(order.gain.value).f64(order.peak.value);
    body.u32(static_cast<std::uint32_t>(order.sayings.size()));
    for (const Saying& saying : order.sayings) {
        body.bytes(saying.word).u32(static_cast<std::uint32_t>(saying.pieces.size()));
        for (const Saying::Piece& piece : saying.pieces)
            body.u32(static_cast<std::uint32_t>(piece.kind)).bytes(piece.text);
    }
    body.u32(static_cast<std::uint32_t>(order.command.size()));
    for (const std::string& word : order.command)
        body.bytes(word);
    body.bytes(order.command_identity).bytes(order.own_variant);
    return body.take();
}

base::Result<TakeOrder> parse_order(std::string_view bytes)
{
    WireReader reader(bytes);
    TakeOrder order;
    order.engine_text = reader.bytes();
    order.engine_voice = reader.bytes();
    order.variant = reader.bytes();
    order.encoding = reader.bytes();
    for (int* number : {&order.rate, &order.pitch, &order.pitch_range, &order.word_gap})
        *number = static_cast<int>(reader.i64());
    order.gain = {reader.f64()};
    order.peak = {reader.f64()};
    constexpr std::size_t least_size = 8; // two lengths, or a kind and a length
    order.sayings.resize(reader.count(least_size));
    for (Saying& saying : order.sayings) {
        saying.word = reader.bytes();
        saying.pieces.resize(reader.count(least_size));
        for (Saying::Piece& piece : saying.pieces) {
            piece.kind = Saying::Piece::Kind{static_cast<std::uint8_t>(reader.u32())};
            piece.text = reader.bytes();
        }
    }
    order.command.resize(reader.count(4));
    for (std::string& word : order.command)
        word = reader.bytes();
    order.command_identity = reader.bytes();
    order.own_variant = reader.bytes();
    if (!reader.finished()) return base::failure("the order is damaged");
    return order;
}

} // namespace speech
