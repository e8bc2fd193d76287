#include "speech/isolation.hpp"

#include <doctest/doctest.h>
#include <unistd.h>

#include <csignal>
#include <cstdlib>
#include <vector>

using speech::isolated;

TEST_CASE("what the work returns comes back, what it changes does not")
{
    int touched = 0;
    const std::string large(3'000'000, 'x');
    const auto result = isolated([&] {
        touched = 1;
        return large;
    });
    REQUIRE(result);
    CHECK(*result == large);
    CHECK(touched == 0);
    CHECK(isolated([] { return std::string(); }).value().empty());
}

TEST_CASE("how a child dies is told")
{
    const auto killed_by = [](int signal) {
        return isolated([signal] {
            ::raise(signal);
            return std::string();
        });
    };
    for (const int signal : {SIGKILL, SIGUSR1}) {
        const auto result = killed_by(signal);
        REQUIRE_FALSE(result);
        CHECK(result.error().message == fmt::format("the engine crashed (signal {})", signal));
    }
    CHECK(killed_by(SIGXCPU).error().message.find("60 s of processor time") != std::string::npos);
    const auto gone = isolated([]() -> std::string { ::_exit(3); });
    CHECK(gone.error().message.find("gave up") != std::string::npos);
}

TEST_CASE("an exception or the memory limit ends the child only")
{
    CHECK_FALSE(isolated([]() -> std::string { throw 1; }));
#if !defined(__SANITIZE_ADDRESS__) && !defined(__clang__)
    CHECK_FALSE(isolated([] { return std::string(std::size_t{1} << 33U, 'x'); }));
#endif
}
