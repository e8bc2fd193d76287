// Whether the front end takes time in proportion to the text, whatever the text: each hostile text at a
// quarter of a megabyte and at a whole one, read as an article and analysed. Prints the milliseconds of both
// and their ratio, which ought to be 4 (more only by noise and caches), then the worst. Then megabytes a
// second of running text, from the files named: bench_hostile_text [TEXT...].
#include "frontend/hostile_text.hpp"

#include "article/read.hpp"
#include "base/file.hpp"
#include "frontend/analyse.hpp"
#include "frontend/german.hpp"

#include <fmt/format.h>
#include <malloc.h>
#include <sys/resource.h>

#include <algorithm>
#include <cstdio>
#include <ctime>

namespace {

constexpr std::size_t small =
    250'000; // bytes; less fits into the processor's cache, and four times it does not

/// Processor time, so that other programs on the machine do not count.
double milliseconds()
{
    timespec now{};
    ::clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

double time_of(const std::string& text)
{
    double best = 1e9;
    for (int run = 0; run < 2; ++run) {
        const double begin = milliseconds();
        const auto article = article::read_bytes(text, "bench.txt");
        if (article) static_cast<void>(frontend::analyse(*article, frontend::German::built_in()));
        static_cast<void>(frontend::normalize(text, frontend::German::built_in()));
        static_cast<void>(frontend::sentences(text, frontend::German::built_in()));
        best = std::min(best, milliseconds() - begin);
    }
    return best;
}

/// The text without line ends, C escapes for what is not seen.
std::string shown(std::string_view text)
{
    std::string escaped;
    for (const char c : text) {
        if (c >= 0 && c < ' ')
            escaped += fmt::format("\\x{:02x}", c);
        else
            escaped += c;
    }
    return escaped;
}

void bench_hostile_texts()
{
    double worst = 0;
    for (const HostileText& hostile : hostile_texts) {
        const double one = time_of(hostile.of_size(small));
        const double four = time_of(hostile.of_size(4 * small));
        worst = std::max(worst, four / one);
        std::fflush(stdout);
        fmt::print("{:8.1f} ms {:8.1f} ms  × {:4.1f}  {} {}\n", one, four, four / one,
                   shown(hostile.repeated), shown(hostile.after));
    }
    fmt::print("worst ratio for four times the text: {:.1f}\n", worst);
}

/// Line by line, as `vorlaut normalize` does.
void bench_running_text(const char* path)
{
    const auto text = base::read_file(path, std::size_t{100} << 20U);
    if (!text) {
        fmt::print(stderr, "{}\n", text.error().message);
        return;
    }
    std::size_t bytes = 0;
    std::size_t spoken = 0;
    const double begin = milliseconds();
    while (bytes < 20'000'000 && !text->empty()) {
        for (std::size_t at = 0; at < text->size();) {
            const std::size_t end = std::min(text->find('\n', at), text->size());
            spoken += frontend::normalize(std::string_view(*text).substr(at, end - at),
                                          frontend::German::built_in())
                          .size();
            at = end + 1;
        }
        bytes += text->size();
    }
    const double seconds = (milliseconds() - begin) / 1e3;
    fmt::print("{}: {:.1f} MB/s through normalize ({} bytes → {})\n", path,
               static_cast<double>(bytes) / 1e6 / seconds, bytes, spoken);
}

} // namespace

int main(int argc, char** argv)
{
    // Memory that was asked for once stays ours, so that page faults do not weigh on the longer texts.
    ::mallopt(M_MMAP_THRESHOLD, 1 << 30);
    ::mallopt(M_TRIM_THRESHOLD, 1 << 30);
    static_cast<void>(frontend::German::built_in());
    for (int i = 1; i < argc; ++i)
        bench_running_text(argv[i]);
    bench_hostile_texts();
    rusage usage{};
    ::getrusage(RUSAGE_SELF, &usage);
    fmt::print("most memory: {} MB\n", usage.ru_maxrss / 1024);
    return 0;
}
