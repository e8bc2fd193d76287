#include "speech/command_engine.hpp"

#include "audio/sound_reader.hpp"
#include "base/subprocess.hpp"
#include "base/utf8.hpp"
#include "speech/pipe.hpp"
#include "speech/word_marks.hpp"

#include <poll.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cmath>
#include <cstdlib>
#include <optional>
#include <string_view>

namespace speech {

namespace {

namespace fs = std::filesystem;
using Clock = std::chrono::steady_clock;

constexpr int longest_seconds = 600;                        // of sound
constexpr std::size_t most_bytes = std::size_t{256} << 20U; // ten minutes of stereo at 48 kHz and more

base::Result<fs::path> find_program(const std::string& name)
{
    if (name.find('/') != std::string::npos) {
        if (::access(name.c_str(), X_OK) == 0) return fs::path(name);
        return base::failure("{}: cannot be executed: {}", name, base::system_message(errno));
    }
    const char* const path = std::getenv("PATH"); // NOLINT(concurrency-mt-unsafe): there are no threads
    const std::string_view folders = path == nullptr ? "/usr/local/bin:/usr/bin:/bin" : path;
    for (std::size_t at = 0; at <= folders.size();) {
        const std::size_t end = std::min(folders.find(':', at), folders.size());
        fs::path program = fs::path(folders.substr(at, end - at)) / name;
        std::error_code ignored;
        if (fs::is_regular_file(program, ignored) && ::access(program.c_str(), X_OK) == 0) return program;
        at = end + 1;
    }
    return base::failure("there is no program \"{}\" in PATH", name);
}

enum class Progress : std::uint8_t { more, finished };

/// Reads what there is.
base::Result<Progress> read_some(int fd, std::string& bytes)
{
    std::array<char, 1U << 16U> buffer{};
    const ssize_t got = ::read(fd, buffer.data(), buffer.size());
    if (got < 0 && (errno == EAGAIN || errno == EINTR)) return Progress::more;
    if (got <= 0) return Progress::finished;
    bytes.append(buffer.data(), static_cast<std::size_t>(got));
    if (bytes.size() > most_bytes) return base::failure("writes too much");
    return Progress::more;
}

/// What the program writes until it closes its output. It gets the text as fast as it reads it.
base::Result<std::string> exchange(base::Subprocess& program, std::string_view text, Clock::time_point end)
{
    std::string answer;
    for (;;) {
        const auto left = std::chrono::ceil<std::chrono::milliseconds>(end - Clock::now()).count();
        if (left <= 0) return base::failure("took too long");
        // poll passes over a negative descriptor, as a closed input is.
        std::array<pollfd, 2> descriptors{
            {{program.output(), POLLIN, 0}, {text.empty() ? -1 : program.input(), POLLOUT, 0}}};
        if (::poll(descriptors.data(), descriptors.size(), static_cast<int>(left)) < 0) continue;
        if (descriptors[1].revents != 0) {
            const PipeWrite write = write_to_pipe(program.input(), text);
            text.remove_prefix(write.state == PipeState::closed ? text.size() : write.written);
            if (text.empty()) program.close_input();
        }
        if (descriptors[0].revents == 0) continue;
        TRY_ASSIGN(const Progress progress, read_some(program.output(), answer));
        if (progress == Progress::finished) return answer;
    }
}

/// Its end, which it may put off after it has closed its output.
base::Status end_of(base::Subprocess& program, Clock::time_point end)
{
    siginfo_t ended{};
    while (::waitid(P_PID, static_cast<id_t>(program.pid()), &ended, WEXITED | WNOWAIT | WNOHANG) == 0 &&
           ended.si_pid == 0) {
        if (Clock::now() > end) return base::failure("took too long");
        ::poll(nullptr, 0, 1);
    }
    const int status = program.wait();
    if (WIFSIGNALED(status)) return base::failure("was killed (signal {})", WTERMSIG(status));
    if (WEXITSTATUS(status) != 0) return base::failure("failed (exit code {})", WEXITSTATUS(status));
    return {};
}

base::Result<audio::Sound> sound_of(base::Subprocess& program, const std::string& text, Clock::time_point end)
{
    TRY_ASSIGN(const std::string bytes, exchange(program, text + "\n", end));
    TRY(end_of(program, end));
    auto sound = audio::read_sound(bytes, longest_seconds);
    if (!sound) return base::failure("wrote what {}", sound.error().message);
    return sound;
}

/// The first and the last word's event, at the edges of what sounds.
std::vector<WordMark> evenly_placed(const std::string& text, const std::vector<float>& samples)
{
    constexpr float silence = 0.003F; // -50 dBFS
    const auto sounds = [](float sample) { return std::abs(sample) > silence; };
    const auto first = std::find_if(samples.begin(), samples.end(), sounds);
    const auto last = std::find_if(samples.rbegin(), samples.rend(), sounds);
    if (first == samples.end()) return {};
    return word_marks(text, {{0, first - samples.begin()}},
                      static_cast<base::Samples>(samples.size()) - (last - samples.rbegin()));
}

} // namespace

base::Result<std::pair<Speech, base::Hertz>> speak_by_command(const std::vector<std::string>& command,
                                                              const std::string& text,
                                                              std::chrono::milliseconds time_limit)
{
    if (command.empty()) return base::failure("there is no program to speak");
    TRY_ASSIGN(const fs::path path, find_program(command.front()));
    TRY_ASSIGN(auto program, base::Subprocess::start(path, {command.begin() + 1, command.end()}));
    auto sound = sound_of(program, text, Clock::now() + time_limit);
    if (!sound) return base::failure("{} {}", path.string(), sound.error().message);
    std::vector<WordMark> words = evenly_placed(text, sound->samples);
    return std::pair{Speech{std::move(sound->samples), std::move(words)}, sound->rate};
}

std::string command_identity(const std::vector<std::string>& command)
{
    std::string identity;
    const auto add = [&](const fs::path& file) {
        std::error_code no_size;
        std::error_code no_time;
        const auto size = fs::file_size(file, no_size);
        const auto time = fs::last_write_time(file, no_time).time_since_epoch().count();
        if (!no_size && !no_time) identity += fmt::format("{}:{} ", size, time);
    };
    if (command.empty()) return identity;
    if (const auto program = find_program(command.front())) add(*program);
    std::for_each(command.begin() + 1, command.end(), add);
    return identity;
}

} // namespace speech
