// What takes cost: WORKER TEXT, where WORKER is a program that runs speech::run_worker() and TEXT holds one
// utterance a line. Prints the worker's start, milliseconds a take and throughput with one and two workers,
// the worker's memory, and what the take store costs.
#include "base/file.hpp"
#include "speech/calibration.hpp"
#include "speech/engine_text.hpp"
#include "speech/speakers.hpp"
#include "speech/take_store.hpp"
#include "speech/voice.hpp"

#include <fmt/format.h>
#include <sys/resource.h>
#include <unistd.h>

#include <chrono>
#include <sstream>

namespace {

using Clock = std::chrono::steady_clock;

/// Processor time of the workers and their children that have ended, in ms.
double workers_cpu()
{
    rusage usage{};
    ::getrusage(RUSAGE_CHILDREN, &usage);
    const auto milliseconds = [](const timeval& time) {
        return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_usec) / 1e3;
    };
    return milliseconds(usage.ru_utime) + milliseconds(usage.ru_stime);
}

double milliseconds_since(Clock::time_point begin)
{
    return std::chrono::duration<double, std::milli>(Clock::now() - begin).count();
}

struct Run {
    double first = 0; ///< ms to the first take, the worker's start included
    double all = 0;   ///< ms to the last
    double seconds = 0;
    std::size_t failed = 0;
    std::vector<speech::Take> takes;
};

Run speak(const std::vector<speech::TakeOrder>& orders, const std::string& worker, int workers,
          base::Hertz rate)
{
    speech::SpeakersOptions options;
    options.program = worker;
    options.arguments = {"worker"};
    options.workers = workers;
    Run run;
    const auto begin = Clock::now();
    speech::Speakers speakers(options);
    for (std::size_t i = 0; i < orders.size(); ++i)
        speakers.submit(i, orders[i]);
    while (auto spoken = speakers.next()) {
        if (run.first == 0) run.first = milliseconds_since(begin);
        if (!spoken->take) {
            ++run.failed;
            continue;
        }
        run.seconds += base::seconds(spoken->take->sound_end - spoken->take->sound_begin, rate);
        run.takes.push_back(std::move(*spoken->take));
    }
    run.all = milliseconds_since(begin);
    return run;
}

void measure_store(const std::vector<speech::TakeOrder>& orders, const std::vector<speech::Take>& takes)
{
    const auto folder = std::filesystem::temp_directory_path() / fmt::format("vorlaut-bench-{}", ::getpid());
    speech::TakeStore store(folder, std::uint64_t{1} << 30U);
    auto begin = Clock::now();
    for (std::size_t i = 0; i < takes.size(); ++i)
        (void)store.put(orders[i].key(), takes[i]);
    fmt::print("store: put {:.3f} ms", milliseconds_since(begin) / static_cast<double>(takes.size()));
    begin = Clock::now();
    for (std::size_t i = 0; i < takes.size(); ++i)
        (void)store.find(orders[i].key());
    fmt::print(", hit {:.3f} ms a take\n", milliseconds_since(begin) / static_cast<double>(takes.size()));
    std::filesystem::remove_all(folder);
}

} // namespace

int main(int count, char** arguments)
{
    if (count != 3) return 2;
    const auto text = base::read_file(arguments[2], std::size_t{64} << 20U);
    if (!text) return 2;
    for (const char* name : {"podcast", "compact", "wav"}) {
        const audio::Encoding encoding = *audio::find_encoding(name);
        std::vector<speech::TakeOrder> orders;
        std::istringstream lines(*text);
        for (std::string line; std::getline(lines, line);) {
            frontend::Utterance utterance;
            utterance.spoken = line;
            const speech::EngineText engine = speech::engine_text(utterance);
            if (!engine.text.empty())
                orders.push_back(speech::order_for(engine, speech::Voice(), encoding, {6}));
        }
        for (const int workers : {1, 2}) {
            const double cpu_before = workers_cpu();
            const Run run = speak(orders, arguments[1], workers, encoding.rate);
            const auto takes = static_cast<double>(orders.size());
            fmt::print("{} {} worker(s): first take {:.1f} ms, {:.2f} ms a take ({:.2f} of processor), "
                       "{:.0f} x real time ({:.0f} s of speech, {} failed)\n",
                       name, workers, run.first, run.all / takes, (workers_cpu() - cpu_before) / takes,
                       run.seconds * 1000 / run.all, run.seconds, run.failed);
            if (workers == 1) measure_store(orders, run.takes);
        }
    }
    rusage children{};
    ::getrusage(RUSAGE_CHILDREN, &children);
    fmt::print("largest worker or child: {} MB\n", children.ru_maxrss / 1024);
}
