#include "sentences.hpp"
#include "speech/engine_text.hpp"
#include "speech/speakers.hpp"
#include "temporary_folder.hpp"

#include <doctest/doctest.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <fstream>
#include <map>

namespace {

using namespace std::chrono_literals;

speech::SpeakersOptions real_workers(int count)
{
    speech::SpeakersOptions options;
    options.program = VORLAUT_TEST_WORKER;
    options.workers = count;
    return options;
}

/// A program of tests/speech/fakes, given the real worker and a folder to keep notes in.
speech::SpeakersOptions fake(const std::string& name, const std::filesystem::path& notes)
{
    speech::SpeakersOptions options;
    options.program = "/bin/sh";
    options.arguments = {std::string(VORLAUT_FAKES) + "/" + name + ".sh", VORLAUT_TEST_WORKER,
                         notes.string()};
    options.time_limit = 10s;
    return options;
}

std::map<std::uint64_t, base::Result<speech::Take>> all_of(speech::Speakers& speakers)
{
    std::map<std::uint64_t, base::Result<speech::Take>> takes;
    while (auto spoken = speakers.next())
        takes.emplace(spoken->id, std::move(spoken->take));
    return takes;
}

std::string error_of(speech::Speakers& speakers)
{
    speakers.submit(1, sentences::order("Guten Tag."));
    const auto spoken = speakers.next();
    REQUIRE(spoken);
    REQUIRE_FALSE(spoken->take);
    CHECK(speakers.pending() == 0);
    return spoken->take.error().message;
}

/// How often a fake was started, by the notes it keeps.
int starts(const TemporaryFolder& notes)
{
    std::ifstream file(notes.path() / "starts");
    return static_cast<int>(std::count(std::istreambuf_iterator<char>(file), {}, '\n'));
}

} // namespace

TEST_CASE("takes are the same bytes in any order and with any number of workers")
{
    std::vector<std::map<std::uint64_t, base::Result<speech::Take>>> runs;
    for (const int workers : {1, 7}) {
        for (const bool reversed : {false, true}) {
            speech::Speakers speakers(real_workers(workers));
            for (std::size_t i = 0; i < sentences::all.size(); ++i) {
                const std::size_t id = reversed ? sentences::all.size() - 1 - i : i;
                // Two voices in turn, so that workers change between them.
                speech::TakeOrder order = sentences::order(sentences::all[id]);
                if (id % 3 == 1) order.variant = "f2";
                if (id % 3 == 2) order.rate = 300;
                speakers.submit(id, order);
            }
            CHECK(speakers.pending() == sentences::all.size());
            runs.push_back(all_of(speakers));
        }
    }
    REQUIRE(runs.front().size() == sentences::all.size());
    for (std::size_t run = 1; run < runs.size(); ++run) {
        for (const auto& expected : runs.front()) {
            CAPTURE(run);
            CAPTURE(expected.first);
            REQUIRE(expected.second);
            REQUIRE(runs[run].at(expected.first));
            CHECK(*runs[run].at(expected.first) == *expected.second);
        }
    }
}

TEST_CASE("a take sounds between its silences, and its words lie in the sound")
{
    speech::Speakers speakers(real_workers(1));
    for (const char* encoding : {"podcast", "compact", "wav"})
        speakers.submit(0,
                        sentences::order("Rund 11.000 Menschen demonstrierten vor dem Rathaus.", encoding));
    while (const auto spoken = speakers.next()) {
        REQUIRE(spoken->take);
        const speech::Take& take = *spoken->take;
        CHECK_FALSE(take.frames.empty());
        CHECK(take.sound_begin < take.sound_end);
        CHECK(take.peak > 0.1F);
        CHECK_FALSE(take.block_energies.empty());
        REQUIRE(take.words.size() == 7);
        CHECK(take.words[0].text_offset == 0);
        CHECK(take.words[1].text_offset == 5);
        CHECK(take.words.front().sample >= take.sound_begin);
        for (std::size_t i = 1; i < take.words.size(); ++i)
            CHECK(take.words[i - 1].sample < take.words[i].sample);
        CHECK(take.words.back().sample < take.sound_end);
    }
}

TEST_CASE("nothing to say is a silent take")
{
    speech::Speakers speakers(real_workers(1));
    speakers.submit(1, sentences::order(""));
    const auto spoken = speakers.next();
    REQUIRE(spoken);
    REQUIRE(spoken->take);
    CHECK(spoken->take->sound_begin == spoken->take->sound_end);
}

TEST_CASE("what cannot succeed is an error at once, and the worker lives on")
{
    speech::Speakers speakers(real_workers(1));
    speech::TakeOrder order = sentences::order("Hallo.");
    order.variant = "tenor";
    speakers.submit(1, order);
    order = sentences::order("Hallo.");
    order.engine_voice = "klingonisch";
    speakers.submit(2, order);
    speakers.submit(3, sentences::order("Hallo.", "vinyl"));
    speakers.submit(4, sentences::order("Hallo."));
    auto takes = all_of(speakers);
    CHECK(takes.at(1).error().message.find("no voice variant \"tenor\"") != std::string::npos);
    CHECK(takes.at(2).error().message.find("no voice \"klingonisch\"") != std::string::npos);
    CHECK(takes.at(3).error().message == "there is no encoding \"vinyl\"");
    CHECK(takes.at(4).has_value());
}

TEST_CASE("a worker that is killed costs a second try, not the take")
{
    const TemporaryFolder notes;
    speech::Speakers speakers(fake("killed_once", notes.path()));
    for (std::uint64_t id = 0; id < 4; ++id)
        speakers.submit(id, sentences::order(sentences::all[id]));
    const auto takes = all_of(speakers);
    CHECK(takes.size() == 4);
    for (const auto& [id, take] : takes)
        CHECK(take.has_value());
    CHECK(starts(notes) == 2);
}

TEST_CASE("a take that kills every worker is given up after the second")
{
    const TemporaryFolder notes;
    speech::Speakers speakers(fake("killed_always", notes.path()));
    CHECK(error_of(speakers) == "the worker was killed (signal 9)");
    CHECK(starts(notes) == 2);
}

TEST_CASE("an engine that crashes is reported with its signal, and costs no other take")
{
    // Engine text never holds this: speakable() sees to it. eSpeak NG 1.51 overruns its stack.
    std::string deadly = "B.z.B.z.B.";
    for (int i = 0; i < 12; ++i)
        deadly += "👨‍👩‍👧";
    speech::Speakers speakers(real_workers(1));
    speakers.submit(1, sentences::order(deadly));
    speakers.submit(2, sentences::order("Hallo."));
    const auto takes = all_of(speakers);
    REQUIRE_FALSE(takes.at(1));
    CHECK(takes.at(1).error().message.find("the engine ") == 0);
    CHECK(takes.at(2).has_value());
}

TEST_CASE("what crashes the engine is harmless once it is engine text")
{
    std::string family;
    std::string possessive;
    for (int i = 0; i < 12; ++i)
        family += "👨‍👩‍👧";
    for (int i = 0; i < 220; ++i)
        possessive += "s'";
    speech::Speakers speakers(real_workers(2));
    std::uint64_t id = 0;
    for (const std::string& text : {"B.z.B.z.B." + family, "[[" + std::string(2000, 'a'), possessive,
                                    "S" + possessive, "[[B.z" + family + "Ωд漢" + std::string(100, 'x'),
                                    std::string(3'000, 'a'), std::string(20'000, '.'), std::string(500, '9'),
                                    std::string("\x01 50S schnell \x01 400S"), std::string(200, '\xF0')}) {
        frontend::Utterance utterance;
        utterance.spoken = text;
        speakers.submit(id++, sentences::order(speech::engine_text(utterance).text));
    }
    while (const auto spoken = speakers.next()) {
        CAPTURE(spoken->id);
        CHECK(spoken->take.has_value());
    }
}

TEST_CASE("a worker that hangs is killed after the time limit")
{
    const TemporaryFolder notes;
    speech::SpeakersOptions options = fake("hanging", notes.path());
    options.time_limit =
        3s; // a worker under sanitizers on a busy machine takes a while to say that it is ready
    speech::Speakers speakers(options);
    CHECK(error_of(speakers) == "took longer than 3 s");
    CHECK(starts(notes) == 2);
}

TEST_CASE("a damaged and a truncated message are noticed")
{
    const TemporaryFolder notes;
    speech::Speakers damaged(fake("damaging", notes.path()));
    CHECK(error_of(damaged) == "sent a damaged message");
    speech::Speakers truncated(fake("truncating", notes.path()));
    CHECK(error_of(truncated) == "the worker was killed (signal 9)");
}

TEST_CASE("a program that is no worker is not started for ever")
{
    for (const char* name : {"babbling", "ending_at_once"}) {
        const TemporaryFolder notes;
        speech::Speakers speakers(fake(name, notes.path()));
        for (std::uint64_t id = 0; id < 50; ++id)
            speakers.submit(id, sentences::order("Hallo."));
        const auto takes = all_of(speakers);
        REQUIRE(takes.size() == 50);
        for (const auto& [id, take] : takes)
            CHECK(take.error().message.find("cannot be used as a speech worker") != std::string::npos);
        CHECK(starts(notes) == 3);
    }
}

TEST_CASE("a program that is not there is an error")
{
    speech::SpeakersOptions options;
    options.program = "/does/not/exist";
    speech::Speakers speakers(options);
    CHECK(error_of(speakers) ==
          "/does/not/exist: cannot be used as a speech worker: the worker ended (exit code 127)");
}

TEST_CASE("a worker that writes a byte at a time is only slow")
{
    const TemporaryFolder notes;
    speech::Speakers speakers(fake("slow", notes.path()));
    speakers.submit(1, sentences::order("Ja."));
    CHECK(speakers.next()->take.has_value());
}

TEST_CASE("a readable cancel descriptor ends the waiting, not the orders")
{
    const TemporaryFolder notes;
    std::array<int, 2> ends{};
    REQUIRE(::pipe(ends.data()) == 0);
    speech::SpeakersOptions options = fake("hanging", notes.path());
    options.cancel_fd = ends[0];
    speech::Speakers speakers(options);
    speakers.submit(1, sentences::order("Hallo."));
    REQUIRE(::write(ends[1], "x", 1) == 1);
    CHECK_FALSE(speakers.next());
    CHECK(speakers.pending() == 1);
    ::close(ends[0]);
    ::close(ends[1]);
}

TEST_CASE("without orders no worker is started")
{
    const TemporaryFolder notes;
    speech::Speakers speakers(fake("hanging", notes.path()));
    CHECK_FALSE(speakers.next());
    CHECK(starts(notes) == 0);
}
