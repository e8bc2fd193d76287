// Killed or interrupted at any moment: no half file under a final name, no process left behind, and the next
// run completes.
#include "vorlaut.hpp"

#include <doctest/doctest.h>
#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <csignal>

namespace fs = std::filesystem;

namespace {

/// Long enough to be caught in the middle.
void write_long_article(const fs::path& path)
{
    std::ofstream file(path);
    file << "Chronik eines langen Tages\n\n";
    for (int i = 0; i < 100; ++i) {
        file << "Im Abschnitt " << i << " der Chronik ging es um " << i * 7 + 3
             << " Entscheidungen des Rates, die am Ende niemand mehr ändern wollte. Das war Stunde " << i
             << ".\n\n";
    }
}

class Run {
public:
    Run(const Vorlaut& vorlaut, const std::vector<std::string>& arguments)
    {
        std::vector<std::string> words = vorlaut.command();
        words.insert(words.begin(), "env");
        words.insert(words.end(), arguments.begin(), arguments.end());
        std::vector<char*> pointers;
        for (std::string& word : words)
            pointers.push_back(word.data());
        pointers.push_back(nullptr);
        pid_ = ::fork();
        if (pid_ == 0) {
            const int nowhere = ::open("/dev/null", O_WRONLY);
            ::dup2(nowhere, STDERR_FILENO);
            ::execvp("env", pointers.data());
            ::_exit(127);
        }
    }
    void signal(int number) const { ::kill(pid_, number); }
    int wait() const
    {
        int status = 0;
        ::waitpid(pid_, &status, 0);
        return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
    }

private:
    pid_t pid_ = -1;
};

/// Whether every process that works for this folder's store has ended: coordinator, workers and their
/// children all carry its name in their environment.
bool all_gone(const fs::path& folder)
{
    const auto is_ours = [&](const fs::path& process) {
        return contents(process / "environ").find("VORLAUT_CACHE=" + folder.string()) != std::string::npos;
    };
    for (int i = 0; i < 300; ++i) {
        const auto all = fs::directory_iterator("/proc");
        if (std::none_of(begin(all), end(all), is_ours)) return true;
        ::usleep(10000);
    }
    return false;
}

/// Waits until some takes are finished.
void wait_for_takes(const fs::path& store)
{
    constexpr std::ptrdiff_t some = 5;
    for (int i = 0; i < 1000; ++i) {
        std::error_code error;
        const auto all = fs::recursive_directory_iterator(store, error);
        if (!error && std::count_if(begin(all), end(all),
                                    [](const auto& each) { return each.is_regular_file(); }) >= some) {
            return;
        }
        ::usleep(10000);
    }
}

bool has_no_final_file(const fs::path& out)
{
    return !fs::exists(out / "tag.mp3") && !fs::exists(out / "tag.json");
}

} // namespace

TEST_CASE("kill -9 of the coordinator leaves nothing half made")
{
    const TemporaryFolder folder;
    write_long_article(folder.path() / "tag.txt");
    const fs::path out = folder.path() / "o";
    const Vorlaut vorlaut(folder.path());
    const std::vector<std::string> command{"render", (folder.path() / "tag.txt").string(), "-o",
                                           out.string()};
    for (const useconds_t delay : {3000U, 30000U, 80000U, 150000U, 250000U}) {
        const Run run(vorlaut, command);
        ::usleep(delay);
        run.signal(SIGKILL);
        if (run.wait() == 0) break; // it was done before
        CHECK(all_gone(folder.path()));
        CHECK(has_no_final_file(out));
    }
    CHECK(vorlaut(command).code == 0);
    CHECK(std::distance(fs::directory_iterator(out), fs::directory_iterator()) == 2);
}

TEST_CASE("Ctrl-C ends with 130, leaves nothing behind, and the next run goes on")
{
    const TemporaryFolder folder;
    write_long_article(folder.path() / "tag.txt");
    const fs::path out = folder.path() / "o";
    const Vorlaut vorlaut(folder.path());
    const std::vector<std::string> command{
        "render", (folder.path() / "tag.txt").string(), "-o", out.string(), "--progress", "json"};
    const Run run(vorlaut, command);
    wait_for_takes(folder.path() / "store");
    run.signal(SIGINT);
    CHECK(run.wait() == 130);
    CHECK(all_gone(folder.path()));
    CHECK(has_no_final_file(out));
    CHECK((!fs::exists(out) || fs::is_empty(out)));
    const Outcome next = vorlaut(command);
    CHECK(next.code == 0);
    CHECK(next.err.find(R"("takes_reused":0,)") == std::string::npos);
}
