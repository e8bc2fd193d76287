#include "base/atomic_file.hpp"
#include "temporary_folder.hpp"

#include <doctest/doctest.h>

#include <fstream>

namespace fs = std::filesystem;

namespace {

std::size_t files_in(const fs::path& folder)
{
    return static_cast<std::size_t>(std::distance(fs::directory_iterator(folder), fs::directory_iterator()));
}

} // namespace

TEST_CASE("a file has its name only after commit")
{
    const TemporaryFolder folder;
    const fs::path target = folder.path() / "neu" / "a.txt";
    {
        auto file = base::AtomicFile::create(target);
        REQUIRE(file);
        REQUIRE(file->write("....Welt"));
        REQUIRE(file->write_at(0, "Hal,"));
        CHECK_FALSE(fs::exists(target));
        REQUIRE(file->commit());
    }
    CHECK(base::read_file(target, 100).value() == "Hal,Welt");
    CHECK(files_in(target.parent_path()) == 1);
}

TEST_CASE("without commit nothing is left")
{
    const TemporaryFolder folder;
    {
        auto file = base::AtomicFile::create(folder.path() / "a.txt");
        REQUIRE(file->write("halb"));
    }
    CHECK(files_in(folder.path()) == 0);
}

TEST_CASE("what a killed process left is swept away by the next one")
{
    const TemporaryFolder folder;
    std::ofstream(folder.path() / ".a.txt.1.part") << "halb";
    std::ofstream(folder.path() / ".b.txt.1.part") << "another target's";
    REQUIRE(base::write_atomically(folder.path() / "a.txt", "ganz"));
    CHECK_FALSE(fs::exists(folder.path() / ".a.txt.1.part"));
    CHECK(fs::exists(folder.path() / ".b.txt.1.part"));
}

TEST_CASE("a file that is being written is not swept away")
{
    const TemporaryFolder folder;
    std::ofstream(folder.path() / "unrelated");
    auto first = base::AtomicFile::create(folder.path() / "a.txt");
    REQUIRE(first);
    const fs::path renamed = folder.path() / ".a.txt.0.part"; // as if another process held it
    fs::rename(first->path(), renamed);
    auto second = base::AtomicFile::create(folder.path() / "a.txt");
    REQUIRE(second);
    CHECK(fs::exists(renamed));
}

TEST_CASE("an unwritable folder is named in the error")
{
    const auto file = base::AtomicFile::create("/proc/vorlaut/a.txt");
    REQUIRE_FALSE(file);
    CHECK(file.error().message.find("/proc/vorlaut") != std::string::npos);
}

TEST_CASE("a name may be as long as names can be, and what was left of it is swept away, too")
{
    const TemporaryFolder folder;
    const fs::path target = folder.path() / (std::string(251, 'x') + ".txt");
    std::ofstream(folder.path() / "bystander");
    {
        auto file = base::AtomicFile::create(target);
        REQUIRE(file);
        // What a killed process leaves: the hidden file, and nobody who locks it.
        fs::copy_file(file->path(),
                      file->path().string().substr(0, file->path().string().rfind('.')) + "1.part");
        REQUIRE(file->commit());
    }
    CHECK(base::write_atomically(target, "neu"));
    CHECK(fs::exists(target));
    CHECK(files_in(folder.path()) == 2);
}
