#include "base/hash.hpp"
#include "speech/take_store.hpp"
#include "temporary_folder.hpp"

#include <doctest/doctest.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <fstream>

namespace {

namespace fs = std::filesystem;

constexpr std::uint64_t plenty = 1U << 30U;

std::string key(int number) { return base::Hasher().add(std::int64_t{number}).digest(); }

/// A take whose frames are `size` bytes.
speech::Take take_of(std::size_t size, char fill = 'f')
{
    speech::Take take;
    take.frames.assign(size, fill);
    take.length = 1152;
    return take;
}

fs::path only_take_file(const fs::path& folder)
{
    for (const auto& entry : fs::recursive_directory_iterator(folder)) {
        if (entry.path().extension() == ".take") return entry.path();
    }
    return {};
}

/// Makes a take as if it was last used so many hours ago.
void age(const fs::path& folder, int number, int hours)
{
    const std::string name = key(number);
    const fs::path path = folder / "takes" / name.substr(0, 2) / (name.substr(2) + ".take");
    fs::last_write_time(path, fs::file_time_type::clock::now() - std::chrono::hours(hours));
}

} // namespace

TEST_CASE("what was put is found, by another store object too; nothing else is")
{
    const TemporaryFolder folder;
    speech::TakeStore store(folder.path() / "deep" / "store", plenty);
    CHECK_FALSE(store.find(key(1)));
    REQUIRE(store.put(key(1), take_of(100)));
    REQUIRE(store.put(key(1), take_of(200)));
    speech::TakeStore other(folder.path() / "deep" / "store", plenty);
    const auto found = other.find(key(1));
    REQUIRE(found);
    CHECK(*found == take_of(200));
    CHECK_FALSE(other.find(key(2)));
    const auto info = other.info();
    REQUIRE(info);
    CHECK(info->takes == 1);
    CHECK(info->bytes > 200);
    CHECK(info->limit == plenty);
}

TEST_CASE("a damaged, truncated or empty file counts as missing and can be replaced")
{
    const TemporaryFolder folder;
    speech::TakeStore store(folder.path(), plenty);
    REQUIRE(store.put(key(1), take_of(1000)));
    const fs::path file = only_take_file(folder.path());
    const auto damage = [&](auto how) {
        how();
        CHECK_FALSE(store.find(key(1)));
        REQUIRE(store.put(key(1), take_of(1000)));
        CHECK(store.find(key(1)));
    };
    damage([&] {
        std::fstream stream(file, std::ios::in | std::ios::out | std::ios::binary);
        stream.seekp(500);
        stream.put('X');
    });
    damage([&] { fs::resize_file(file, 700); });
    damage([&] { fs::resize_file(file, 0); });
    damage([&] {
        fs::remove(file);
        fs::create_directory(file);
        fs::remove(file);
    });
}

TEST_CASE("what was used longest ago goes first")
{
    const TemporaryFolder folder;
    speech::TakeStore store(folder.path(), plenty);
    for (int i = 0; i < 10; ++i) {
        REQUIRE(store.put(key(i), take_of(1000)));
        age(folder.path(), i, 100 - i);
    }
    REQUIRE(store.find(key(0))); // a hit makes the oldest the youngest
    const auto left = store.trim(4500);
    REQUIRE(left);
    CHECK(left->takes == 4);
    CHECK(left->bytes <= 4500);
    for (const int kept : {0, 7, 8, 9})
        CHECK(store.find(key(kept)));
    for (const int gone : {1, 2, 3, 4, 5, 6})
        CHECK_FALSE(store.find(key(gone)));
}

TEST_CASE("a store that outgrows its limit trims itself")
{
    const TemporaryFolder folder;
    constexpr std::uint64_t limit = 20000;
    speech::TakeStore store(folder.path(), limit);
    for (int i = 0; i < 100; ++i) {
        REQUIRE(store.put(key(i), take_of(1000)));
        age(folder.path(), i, 100 - i);
    }
    CHECK(store.info()->bytes <= limit);
    CHECK(store.info()->takes > 10);
    CHECK(store.find(key(99)));
    CHECK_FALSE(store.find(key(0)));
}

TEST_CASE("clear removes what is the store's and nothing else")
{
    const TemporaryFolder folder;
    speech::TakeStore store(folder.path(), plenty);
    REQUIRE(store.put(key(1), take_of(10)));
    REQUIRE(store.put_measurement("gain", 4.5));
    std::ofstream(folder.path() / "takes" / "brief.txt") << "nicht deins";
    std::ofstream(folder.path() / "notiz.take.txt") << "nicht deins";
    const auto left = store.clear();
    REQUIRE(left);
    CHECK(left->takes == 0);
    CHECK(left->bytes == 0);
    CHECK_FALSE(store.find_measurement("gain"));
    CHECK(fs::exists(folder.path() / "takes" / "brief.txt"));
    CHECK(fs::exists(folder.path() / "notiz.take.txt"));
    // An empty or missing store is as good as a cleared one.
    CHECK(store.clear());
    CHECK(speech::TakeStore(folder.path() / "missing", plenty).clear());
    CHECK_FALSE(fs::exists(folder.path() / "missing"));
}

TEST_CASE("measurements are kept by their key")
{
    const TemporaryFolder folder;
    speech::TakeStore store(folder.path(), plenty);
    CHECK_FALSE(store.find_measurement("a"));
    REQUIRE(store.put_measurement("a", -3.7));
    REQUIRE(store.put_measurement("../b", 0));
    CHECK(store.find_measurement("a") == -3.7);
    CHECK(store.find_measurement("../b") == 0.0);
    for (const auto& entry : fs::directory_iterator(folder.path() / "measurements"))
        fs::resize_file(entry.path(), 9);
    CHECK_FALSE(store.find_measurement("a"));
}

TEST_CASE("a key that is no digest is refused")
{
    const TemporaryFolder folder;
    speech::TakeStore store(folder.path(), plenty);
    for (const char* bad :
         {"", "abc", "../../../../../../etc/passwd00000", "ABCDEF0123456789ABCDEF0123456789"}) {
        CHECK_FALSE(store.put(bad, take_of(1)));
        CHECK_FALSE(store.find(bad));
    }
}

TEST_CASE("a store that cannot be written says so and harms nothing")
{
    const TemporaryFolder folder;
    std::ofstream(folder.path() / "file") << "kein Ordner";
    speech::TakeStore store(folder.path() / "file" / "store", plenty);
    const base::Status put = store.put(key(1), take_of(1));
    REQUIRE_FALSE(put);
    CHECK(put.error().message.find("the take store cannot be written") != std::string::npos);
    CHECK_FALSE(store.find(key(1)));
    CHECK_FALSE(store.put_measurement("a", 1));
}

TEST_CASE("the reason is that of the first thing that failed")
{
    // No one may make a folder there; that the take's file is not there either is no reason.
    speech::TakeStore store("/sys/vorlaut", plenty);
    const base::Status put = store.put(key(1), take_of(1));
    REQUIRE_FALSE(put);
    CHECK(put.error().message.find("No such file") == std::string::npos);
}

TEST_CASE("processes share a store: every take read is one that was written whole")
{
    const TemporaryFolder folder;
    constexpr int writers = 2;
    constexpr std::uint64_t limit = 400'000;
    for (int writer = 0; writer < writers; ++writer) {
        if (::fork() != 0) continue;
        speech::TakeStore store(folder.path(), limit);
        bool sound = true;
        for (int i = 0; i < 400; ++i) {
            sound =
                sound && store.put(key(i % 50), take_of(20'000, static_cast<char>('a' + writer))).has_value();
            const auto found = store.find(key((i + 7) % 50));
            const bool whole = !found || *found == take_of(20'000, 'a') || *found == take_of(20'000, 'b');
            sound = sound && whole;
        }
        ::_exit(sound ? 0 : 1);
    }
    for (int writer = 0; writer < writers; ++writer) {
        int status = 0;
        REQUIRE(::wait(&status) > 0);
        CHECK(status == 0);
    }
    speech::TakeStore store(folder.path(), limit);
    CHECK(store.info()->bytes <= limit);
    for (const auto& entry : fs::recursive_directory_iterator(folder.path()))
        CHECK(entry.path().extension() != ".part");
}

TEST_CASE("the default folder follows the XDG specification")
{
    ::setenv("XDG_CACHE_HOME", "/tmp/probe", 1);
    CHECK(speech::TakeStore::default_folder() == "/tmp/probe/vorlaut");
    ::setenv("XDG_CACHE_HOME", "relative", 1);
    ::setenv("HOME", "/home/berta", 1);
    CHECK(speech::TakeStore::default_folder() == "/home/berta/.cache/vorlaut");
    ::unsetenv("XDG_CACHE_HOME");
}
