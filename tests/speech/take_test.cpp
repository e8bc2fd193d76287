#include "speech/take.hpp"

#include <doctest/doctest.h>

#include <set>

namespace {

speech::Take sample_take()
{
    speech::Take take;
    take.frames = std::string("\0\xFF\x01 Rahmen", 10);
    take.length = 1152 * 3;
    take.sound_begin = 100;
    take.sound_end = 3000;
    take.words = {{0, 120}, {7, 900}};
    take.block_energies = {0.25F, 0.5F};
    take.peak = 0.75F;
    return take;
}

} // namespace

TEST_CASE("a take comes back as it was")
{
    const auto parsed = speech::parse_take(speech::serialise(sample_take()));
    REQUIRE(parsed);
    CHECK(*parsed == sample_take());
    CHECK(*speech::parse_take(speech::serialise({})) == speech::Take{});
}

TEST_CASE("any damaged byte, any missing end and any surplus is noticed")
{
    const std::string bytes = speech::serialise(sample_take());
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        std::string damaged = bytes;
        damaged[i] = static_cast<char>(damaged[i] ^ 0x10);
        CHECK_FALSE(speech::parse_take(damaged));
        CHECK_FALSE(speech::parse_take(bytes.substr(0, i)));
    }
    CHECK_FALSE(speech::parse_take(bytes + "x"));
}

TEST_CASE("a take whose sound lies outside it is damaged")
{
    speech::Take take = sample_take();
    take.sound_end = take.length + 1;
    CHECK_FALSE(speech::parse_take(speech::serialise(take)));
}

TEST_CASE("all that shapes a take is in its key")
{
    const speech::TakeOrder order{"Guten Tag", "de", "m3", 165, 44, 55, 0, {4.9}, {-1}, "podcast"};
    std::set<std::string> keys{order.key()};
    const auto differs = [&](auto change) {
        speech::TakeOrder other = order;
        change(other);
        return keys.insert(other.key()).second;
    };
    CHECK_FALSE(differs([](speech::TakeOrder&) {}));
    CHECK(differs([](speech::TakeOrder& o) { o.engine_text += "."; }));
    CHECK(differs([](speech::TakeOrder& o) { o.engine_voice = "en"; }));
    CHECK(differs([](speech::TakeOrder& o) { o.variant = "f2"; }));
    CHECK(differs([](speech::TakeOrder& o) { o.own_variant = "pitch 80 120"; }));
    CHECK(differs([](speech::TakeOrder& o) { o.command_identity = "12:34"; }));
    CHECK(differs([](speech::TakeOrder& o) { o.rate = 166; }));
    CHECK(differs([](speech::TakeOrder& o) { o.pitch = 45; }));
    CHECK(differs([](speech::TakeOrder& o) { o.pitch_range = 56; }));
    CHECK(differs([](speech::TakeOrder& o) { o.word_gap = 1; }));
    CHECK(differs([](speech::TakeOrder& o) { o.gain = {5.0}; }));
    CHECK(differs([](speech::TakeOrder& o) { o.command = {"piper"}; }));
    CHECK(differs([](speech::TakeOrder& o) { o.peak = {-2}; }));
    CHECK(differs([](speech::TakeOrder& o) { o.encoding = "compact"; }));
}
