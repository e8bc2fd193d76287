// What goes wrong while an edition is written: it must be said, and nothing may be left behind.
#include "edition/mp3_file.hpp"
#include "edition/orders.hpp"

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>

using orders::Order;

namespace {

std::size_t files_in(const std::filesystem::path& folder)
{
    using Entries = std::filesystem::directory_iterator;
    return static_cast<std::size_t>(std::distance(Entries(folder), Entries()));
}

enum Outcome { finished = 10, said_so = 11, silent = 12 };

/// Publishes in a child that may write no file larger than `limit` bytes, as on a full disk.
int published_within(const Order& order, const std::vector<speech::Take>& takes, rlim_t limit)
{
    const pid_t child = ::fork();
    if (child == 0) {
        ::signal(SIGXFSZ, SIG_IGN);
        const rlimit most{limit, limit};
        ::setrlimit(RLIMIT_FSIZE, &most);
        const auto publish = [&]() -> base::Result<edition::Edition> {
            TRY_ASSIGN(edition::Writer writer, edition::Writer::open(order.plan()));
            std::size_t next = 0;
            for (const auto& chapter : order.text.chapters)
                for (const auto& each : chapter.utterances)
                    TRY(writer.add(orders::engine_text(each), takes[next++]));
            return writer.finish();
        };
        const auto edition = publish();
        if (edition) ::_exit(finished);
        const std::string& message = edition.error().message;
        const bool named = message.starts_with(order.plan().audio.string() + ": ") ||
                           message.starts_with(order.plan().timeline.string() + ": ");
        ::_exit(named ? said_so : silent);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

} // namespace

TEST_CASE("a full disk is reported with the file's name and leaves nothing")
{
    for (const std::string_view encoding : {"podcast", "wav", "flac"}) {
        const Order order(encoding);
        std::vector<speech::Take> takes;
        for (std::uint32_t seed = 1; seed <= 8; ++seed)
            takes.push_back(orders::take(sounds::speech(1, seed), order.format));
        // FLAC grows in bursts; all limits lie under each format's size here.
        for (const rlim_t limit : {rlim_t{100}, rlim_t{5000}, rlim_t{40000}}) {
            CAPTURE(encoding);
            CAPTURE(limit);
            CHECK(published_within(order, takes, limit) == said_so);
            CHECK(files_in(order.folder.path()) == 0);
        }
        CHECK(published_within(order, takes, RLIM_INFINITY) == finished);
    }
}

TEST_CASE("without finish nothing is left, and what was there stays")
{
    for (const std::string_view encoding : {"podcast", "wav", "flac"}) {
        const Order order(encoding);
        const edition::Edition before = orders::published(order);
        const auto written = std::filesystem::last_write_time(before.audio);
        {
            auto writer = edition::Writer::open(order.plan());
            REQUIRE(writer);
            REQUIRE(orders::add_all(*writer, order));
            CHECK(files_in(order.folder.path()) == 4);
        }
        CHECK(files_in(order.folder.path()) == 2);
        CHECK(std::filesystem::last_write_time(before.audio) == written);
    }
}

TEST_CASE("an MP3 that would outgrow its own header is refused before it is written")
{
    const Order order("podcast");
    auto file = edition::Mp3File::open(order.plan().audio, order.format, 100);
    REQUIRE(file);
    const std::string_view never_read("", std::size_t{1} << 32U);
    const base::Status added = file->add(never_read, order.format.frame_length);
    REQUIRE_FALSE(added);
    CHECK(added.error().message.find("4 GB") != std::string::npos);
}

TEST_CASE("a folder that cannot be written is named")
{
    const Order order("podcast");
    edition::Plan plan = order.plan();
    plan.audio = "/proc/vorlaut/obst.mp3";
    const auto writer = edition::Writer::open(std::move(plan));
    REQUIRE_FALSE(writer);
    CHECK(writer.error().message.find("/proc/vorlaut") != std::string::npos);
}

TEST_CASE("takes and utterances must be as many")
{
    const Order order("podcast");
    const speech::Take sound = orders::take(sounds::speech(0.5), order.format);
    auto writer = edition::Writer::open(order.plan());
    REQUIRE(writer);
    CHECK_FALSE(writer->finish());
    REQUIRE(orders::add_all(*writer, order));
    CHECK_FALSE(writer->add({}, sound));
}
