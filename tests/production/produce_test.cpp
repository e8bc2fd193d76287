#include "base/file.hpp"
#include "production/produce.hpp"
#include "temporary_folder.hpp"

#include <doctest/doctest.h>
#include <fcntl.h>

#include <fstream>
#include <iterator>

namespace fs = std::filesystem;
using production::Outcome;

namespace {

const audio::Encoding compact = *audio::find_encoding("compact");

production::Studio studio(const fs::path& folder, int cancel_fd = -1)
{
    speech::SpeakersOptions speakers;
    speakers.program = VORLAUT_PICKY_WORKER;
    speakers.arguments = {VORLAUT_TEST_WORKER};
    speakers.workers = 2;
    speakers.cancel_fd = cancel_fd;
    return production::Studio{production::Germans(),
                              speech::Voice{},
                              compact,
                              production::Force::no,
                              2,
                              speech::TakeDesk(speech::TakeStore(folder / "store", 1U << 30U),
                                               speech::Speakers(std::move(speakers)))};
}

production::Report produce(const fs::path& folder, production::Studio& studio)
{
    const auto plan = production::plan({folder / "in"}, folder / "out", compact);
    return production::produce(plan, studio, [](const production::Event&) {});
}

void write(const fs::path& path, const std::string& text)
{
    fs::create_directories(path.parent_path());
    std::ofstream(path) << text;
}

const production::Row& row_of(const production::Report& report, const std::string& name)
{
    for (const production::Row& row : report.rows) {
        if (row.source.filename() == name) return row;
    }
    FAIL("no row for ", name);
    return report.rows.front();
}

} // namespace

TEST_CASE("a sentence that cannot be spoken costs its article, names the sentence, and nothing else")
{
    const TemporaryFolder folder;
    write(folder.path() / "in" / "a.txt", "Alles ist gut\n\nDas Wetter bleibt schön. Morgen regnet es.\n");
    write(folder.path() / "in" / "b.txt",
          "Alles ist schlecht\n\nHier kommt noch nichts. Nach dem Absturz ist Ruhe. Ja.\n");
    write(folder.path() / "in" / "c.txt",
          "Alles ist wieder gut\n\nDie Sonne scheint. Niemand ist traurig.\n");
    production::Studio here = studio(folder.path());
    const production::Report report = produce(folder.path(), here);

    REQUIRE(report.rows.size() == 3);
    CHECK(report.end == production::End::complete);
    CHECK(row_of(report, "a.txt").outcome == Outcome::made);
    CHECK(row_of(report, "c.txt").outcome == Outcome::made);
    CHECK(row_of(report, "b.txt").outcome == Outcome::failed);
    CHECK(row_of(report, "b.txt").reason.find("Nach dem Absturz ist Ruhe.") != std::string::npos);
    CHECK(row_of(report, "b.txt").reason.find("b.txt") != std::string::npos);
    const fs::path out = folder.path() / "out";
    CHECK(std::distance(fs::directory_iterator(out), fs::directory_iterator()) == 4);
    CHECK_FALSE(fs::exists(out / "b.mp3"));
}

TEST_CASE("takes are counted as made or reused")
{
    const TemporaryFolder folder;
    write(folder.path() / "in" / "a.txt", "Alles ist gut\n\nDas Wetter bleibt schön. Morgen regnet es.\n");
    production::Studio first = studio(folder.path());
    CHECK(produce(folder.path(), first).rows.at(0).takes_made == 3);
    write(folder.path() / "in" / "a.txt", "Alles ist gut\n\nDas Wetter bleibt schön. Morgen schneit es.\n");
    production::Studio second = studio(folder.path());
    const production::Report report = produce(folder.path(), second);
    CHECK(report.rows.at(0).takes_made == 1);
    CHECK(report.rows.at(0).takes_reused == 2);
    production::Studio third = studio(folder.path());
    CHECK(produce(folder.path(), third).rows.at(0).outcome == Outcome::current);
}

TEST_CASE("an interruption while the voice is measured is not the voice's fault")
{
    const TemporaryFolder folder;
    write(folder.path() / "in" / "a.txt", "Alles ist gut\n\nDas Wetter bleibt schön.\n");
    const base::Descriptor readable(::open("/dev/zero", O_RDONLY | O_CLOEXEC));
    production::Studio here = studio(folder.path(), readable.get());
    const production::Report report = produce(folder.path(), here);
    CHECK(report.end == production::End::interrupted);
    CHECK(report.voice_trouble.empty());
    CHECK(report.rows.empty());
}

TEST_CASE("an interruption is heard while all takes come from the store")
{
    const TemporaryFolder folder;
    write(folder.path() / "in" / "a.txt", "Alles ist gut\n\nDas Wetter bleibt schön.\n");
    production::Studio first = studio(folder.path());
    CHECK(produce(folder.path(), first).rows.at(0).outcome == Outcome::made);
    fs::remove_all(folder.path() / "out");
    const base::Descriptor readable(::open("/dev/zero", O_RDONLY | O_CLOEXEC));
    production::Studio here = studio(folder.path(), readable.get());
    here.gains = first.gains; // the voice is measured already
    here.cues = first.cues;
    const production::Report report = produce(folder.path(), here);
    CHECK(report.end == production::End::interrupted);
    CHECK_FALSE(fs::exists(folder.path() / "out" / "a.mp3"));
}

TEST_CASE("somebody's own recording is not overwritten unasked")
{
    const TemporaryFolder folder;
    write(folder.path() / "in" / "a.txt", "Alles ist gut\n\nDas Wetter bleibt schön.\n");
    write(folder.path() / "out" / "a.mp3", "my own recording");
    production::Studio here = studio(folder.path());
    const production::Report report = produce(folder.path(), here);
    CHECK(report.rows.at(0).outcome == Outcome::failed);
    CHECK(report.rows.at(0).reason.find("--force") != std::string::npos);
    CHECK(fs::file_size(folder.path() / "out" / "a.mp3") == 16);
    here.force = production::Force::yes;
    CHECK(produce(folder.path(), here).rows.at(0).outcome == Outcome::made);
}

TEST_CASE("an article longer than an edition can be is refused before anything is spoken")
{
    const TemporaryFolder folder;
    std::string long_text = "Ein sehr langer Text\n\n";
    while (long_text.size() < (5U << 20U))
        long_text += "Dieser Satz steht hier sehr oft und sagt immer dasselbe. ";
    write(folder.path() / "in" / "a.txt", long_text);
    production::Studio here = studio(folder.path());
    const production::Report report = produce(folder.path(), here);
    CHECK(report.rows.at(0).outcome == Outcome::failed);
    CHECK(report.rows.at(0).reason.find("split") != std::string::npos);
}
