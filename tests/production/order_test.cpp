#include "production/order.hpp"
#include "temporary_folder.hpp"

#include <doctest/doctest.h>
#include <sys/stat.h>

#include <fstream>

namespace fs = std::filesystem;

namespace {

const audio::Encoding podcast = audio::encodings().front();

void touch(const fs::path& path)
{
    fs::create_directories(path.parent_path());
    std::ofstream(path) << "Text.";
}

} // namespace

TEST_CASE("a folder's articles are found below it, sorted, and keep their subfolders")
{
    const TemporaryFolder folder;
    touch(folder.path() / "b.txt");
    touch(folder.path() / "a" / "z.txt");
    touch(folder.path() / ".hidden" / "x.txt");
    touch(folder.path() / ".hidden.txt");
    touch(folder.path() / "bild.jpg");
    const auto plan = production::plan({folder.path()}, "out", podcast);
    REQUIRE(plan.orders.size() == 2);
    CHECK(plan.orders[0].audio == "out/a/z.mp3");
    CHECK(plan.orders[0].timeline == "out/a/z.json");
    CHECK(plan.orders[1].source == folder.path() / "b.txt");
}

TEST_CASE("only the last suffix of a name is its extension")
{
    const TemporaryFolder folder;
    touch(folder.path() / "1.5-grad.ziel.txt");
    const auto plan = production::plan({folder.path() / "1.5-grad.ziel.txt"}, "out", podcast);
    CHECK(plan.orders.at(0).audio == "out/1.5-grad.ziel.mp3");
}

TEST_CASE("two inputs for one edition are refused, and the rest goes on")
{
    const TemporaryFolder folder;
    touch(folder.path() / "a" / "x.txt");
    touch(folder.path() / "b" / "x.txt");
    touch(folder.path() / "b" / "y.txt");
    const auto plan = production::plan({folder.path() / "a" / "x.txt", folder.path() / "b"}, "out", podcast);
    REQUIRE(plan.orders.size() == 1);
    CHECK(plan.orders[0].source == folder.path() / "b" / "y.txt");
    REQUIRE(plan.refusals.size() == 2);
    for (const production::Refusal& refusal : plan.refusals) {
        CHECK(refusal.reason.find("a/x.txt") != std::string::npos);
        CHECK(refusal.reason.find("b/x.txt") != std::string::npos);
        CHECK(refusal.reason.find("out/x.mp3") != std::string::npos);
    }
}

TEST_CASE("what is missing or empty is refused, and the rest goes on")
{
    const TemporaryFolder folder;
    fs::create_directory(folder.path() / "leer");
    touch(folder.path() / "x.txt");
    const auto plan = production::plan(
        {folder.path() / "leer", folder.path() / "fehlt.txt", folder.path() / "x.txt"}, "out", podcast);
    CHECK(plan.refusals.size() == 2);
    CHECK(plan.orders.size() == 1);
}

TEST_CASE("a link that leads back to its own folder ends")
{
    const TemporaryFolder folder;
    touch(folder.path() / "x.txt");
    fs::create_directory_symlink(folder.path(), folder.path() / "kreis");
    const auto plan = production::plan({folder.path()}, "out", podcast);
    CHECK(plan.orders.size() == 1);
}

TEST_CASE("standard input becomes stdin")
{
    const auto plan = production::plan({"-"}, "out", podcast);
    CHECK(plan.orders.at(0).audio == "out/stdin.mp3");
}

TEST_CASE("what looks like an article in a folder and cannot be read is named")
{
    const TemporaryFolder folder;
    touch(folder.path() / "x.txt");
    fs::create_symlink("nirgendwo", folder.path() / "tot.txt");
    REQUIRE(::mkfifo((folder.path() / "rohr.txt").c_str(), 0600) == 0);
    const auto plan = production::plan({folder.path()}, "out", podcast);
    CHECK(plan.orders.size() == 1);
    REQUIRE(plan.refusals.size() == 2);
    for (const production::Refusal& refusal : plan.refusals)
        CHECK(refusal.reason.starts_with(refusal.input.string()));
}

TEST_CASE("an article that its own edition would replace is refused, by whatever way it is named")
{
    const TemporaryFolder folder;
    touch(folder.path() / "x.json");
    touch(folder.path() / "y.mp3");
    touch(folder.path() / "z.txt");
    fs::create_directory_symlink(folder.path(), folder.path() / "link");
    const auto plan = production::plan(
        {folder.path() / "x.json", folder.path() / "link" / "y.mp3", folder.path() / "z.txt"}, folder.path(),
        podcast);
    CHECK(plan.refusals.size() == 2);
    REQUIRE(plan.orders.size() == 1);
    CHECK(plan.orders[0].source == folder.path() / "z.txt");
}

TEST_CASE("an input that is named twice is made once")
{
    const TemporaryFolder folder;
    touch(folder.path() / "x.txt");
    const auto plan = production::plan({folder.path() / "x.txt", folder.path() / "x.txt"}, "out", podcast);
    CHECK(plan.orders.size() == 1);
    CHECK(plan.refusals.empty());
}

TEST_CASE("folders of tables are never articles, and count for what stands beside and below them")
{
    const TemporaryFolder folder;
    const fs::path top = folder.path() / "in";
    touch(top / "a.txt");
    touch(top / "tables" / "liesmich.txt");
    touch(top / "sport" / "b.txt");
    touch(top / "sport" / "tables" / "x.txt");
    touch(top / "sport" / "fern" / "c.txt");
    touch(top / "kultur" / "d.txt");
    const auto plan = production::plan({top, top / "sport" / "b.txt", "-"}, folder.path(), podcast);
    const std::vector<fs::path> whole{top / "tables"};
    const std::vector<fs::path> sport{top / "tables", top / "sport" / "tables"};
    REQUIRE(plan.orders.size() == 6);
    CHECK(plan.orders[0].tables == whole); // a.txt
    CHECK(plan.orders[1].tables == whole); // kultur/d.txt
    CHECK(plan.orders[2].tables == sport); // sport/b.txt
    CHECK(plan.orders[3].tables == sport); // sport/fern/c.txt
    CHECK(plan.orders[4].tables == std::vector<fs::path>{top / "sport" / "tables"});
    CHECK(plan.orders[5].tables.empty());
}
