#include "base/subprocess.hpp"

#include <doctest/doctest.h>
#include <poll.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <fstream>
#include <string>

namespace {

/// Gone, or a zombie that waits for an init process to reap it.
bool has_ended(pid_t pid)
{
    std::ifstream stat("/proc/" + std::to_string(pid) + "/stat");
    std::string number;
    std::string name;
    std::string state;
    return !(stat >> number >> name >> state) || state == "Z";
}

} // namespace

TEST_CASE("a child's output can be read and its end waited for")
{
    auto child = base::Subprocess::start("/bin/cat", {});
    REQUIRE(child);
    REQUIRE(base::write_all(child->input(), "Hallo"));
    child->close_input();
    pollfd ready{child->output(), POLLIN, 0};
    REQUIRE(::poll(&ready, 1, 5000) == 1);
    std::array<char, 16> buffer{};
    CHECK(::read(child->output(), buffer.data(), buffer.size()) == 5);
    const int status = child->wait();
    CHECK(WIFEXITED(status));
}

TEST_CASE("kill reaches the children of the child")
{
    auto child = base::Subprocess::start("/bin/sh", {"-c", "sleep 60 & echo $!; wait"});
    REQUIRE(child);
    pollfd ready{child->output(), POLLIN, 0};
    REQUIRE(::poll(&ready, 1, 5000) == 1);
    std::array<char, 32> buffer{};
    REQUIRE(::read(child->output(), buffer.data(), buffer.size() - 1) > 0);
    const pid_t grandchild = std::atoi(buffer.data()); // NOLINT(cert-err34-c)
    child->kill();
    bool gone = false;
    for (int i = 0; i < 100 && !gone; ++i) {
        gone = has_ended(grandchild);
        ::usleep(10000);
    }
    CHECK(gone);
}

TEST_CASE("a program that is not there ends with 127")
{
    auto child = base::Subprocess::start("/does/not/exist", {});
    REQUIRE(child);
    const int status = child->wait();
    CHECK(WEXITSTATUS(status) == 127);
}
