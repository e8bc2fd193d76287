#include "speech/protocol.hpp"

#include <doctest/doctest.h>

#include <limits>

using speech::Inbox;
using speech::Message;
using speech::MessageKind;

TEST_CASE("messages come out whole however the bytes are cut")
{
    const std::string stream =
        speech::framed({MessageKind::ready, 0, {}}) +
        speech::framed({MessageKind::take, 7, std::string(3000, 'x')}) +
        speech::framed({MessageKind::failed, std::numeric_limits<std::uint64_t>::max(), "ach"});
    for (const std::size_t piece : {std::size_t{1}, std::size_t{7}, std::size_t{28}, stream.size()}) {
        Inbox inbox;
        std::vector<Message> messages;
        for (std::size_t at = 0; at < stream.size(); at += piece) {
            inbox.feed(std::string_view(stream).substr(at, piece));
            for (;;) {
                auto message = inbox.next();
                REQUIRE(message);
                if (!*message) break;
                messages.push_back(**message);
            }
        }
        REQUIRE(messages.size() == 3);
        CHECK(messages[0].kind == MessageKind::ready);
        CHECK(messages[1].id == 7);
        CHECK(messages[1].body == std::string(3000, 'x'));
        CHECK(messages[2].body == "ach");
    }
}

TEST_CASE("babble is noticed at its first bytes, a damaged message at its end")
{
    Inbox babble;
    babble.feed("Usage: cat [OPTION]");
    CHECK_FALSE(babble.next());

    const std::string good = speech::framed({MessageKind::take, 7, "Inhalt"});
    for (std::size_t i = 0; i < good.size(); ++i) {
        // A changed id is for the receiver to notice: it knows what it ordered.
        if (i >= 8 && i < 16) continue;
        std::string damaged = good;
        damaged[i] = static_cast<char>(damaged[i] ^ 0x40);
        Inbox inbox;
        inbox.feed(damaged);
        const auto message = inbox.next();
        // A longer length makes it wait for bytes that never come; nothing wrong ever comes out.
        CHECK((!message || !*message));
    }
}

TEST_CASE("a length beyond all measure is refused before anything is allocated")
{
    std::string frame = speech::framed({MessageKind::take, 1, ""});
    frame.replace(16, 4, "\xFF\xFF\xFF\xFF");
    Inbox inbox;
    inbox.feed(frame);
    CHECK_FALSE(inbox.next());
}

TEST_CASE("an order comes back as it was")
{
    const speech::TakeOrder order{"Grüße, „Welt“", "de", "f2", 140, 46, 50, 1, {-3.25}, {-1}, "podcast"};
    const std::string bytes = speech::serialise(order);
    const auto parsed = speech::parse_order(bytes);
    REQUIRE(parsed);
    CHECK(parsed->key() == order.key());
    for (std::size_t i = 0; i < bytes.size(); ++i)
        CHECK_FALSE(speech::parse_order(bytes.substr(0, i)));
    CHECK_FALSE(speech::parse_order(bytes + "x"));
}
