// The real worker behind a door: what comes in is passed on to it, but an order that holds the word "Absturz"
// kills everything, every time. Argument: the real worker.
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <csignal>
#include <string_view>

int main(int /*argc*/, char** argv)
{
    std::array<int, 2> door{};
    if (::pipe(door.data()) != 0) return 1;
    if (::fork() == 0) {
        ::dup2(door[0], STDIN_FILENO);
        ::close(door[1]);
        ::execv(argv[1], argv + 1);
        ::_exit(1);
    }
    std::array<char, 4096> buffer{}; // an order is smaller and is written at once
    for (ssize_t got = 0; (got = ::read(STDIN_FILENO, buffer.data(), buffer.size())) > 0;) {
        const std::string_view bytes(buffer.data(), static_cast<std::size_t>(got));
        if (bytes.find("Absturz") != std::string_view::npos) {
            ::usleep(300000); // the worker behind has long said that it is ready: it did start
            ::kill(0, SIGKILL);
        }
        if (::write(door[1], bytes.data(), bytes.size()) != got) return 1;
    }
    ::close(door[1]);
    ::wait(nullptr);
    return 0;
}
