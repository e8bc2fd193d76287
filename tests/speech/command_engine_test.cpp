#include "sentences.hpp"
#include "speech/command_engine.hpp"
#include "speech/engine_text.hpp"
#include "speech/speakers.hpp"
#include "temporary_folder.hpp"

#include <doctest/doctest.h>

#include <cmath>
#include <filesystem>
#include <fstream>

namespace {

using namespace std::chrono_literals;

// Another eSpeak voice, through its own program: a real engine that every machine with Vorlaut may have.
const std::vector<std::string> other_voice{"espeak-ng", "-v", "de+f4", "--stdin", "--stdout"};

/// A shell's line in place of an engine.
std::vector<std::string> shell(const std::string& line) { return {"sh", "-c", line}; }

std::string error_of(const std::vector<std::string>& command, std::chrono::milliseconds limit = 5s)
{
    const auto said = speech::speak_by_command(command, "Guten Tag.", limit);
    REQUIRE_FALSE(said);
    return said.error().message;
}

bool is_there(const std::string& program) { return std::filesystem::exists("/usr/bin/" + program); }

} // namespace

TEST_CASE("a program speaks, and its words rise in time")
{
    if (!is_there("espeak-ng")) return;
    const auto said = speech::speak_by_command(other_voice, "Guten Tag, hier sind die Nachrichten.");
    REQUIRE(said);
    const auto& [speech, rate] = *said;
    CHECK(rate.value == 22050);
    CHECK(speech.samples.size() > 22050);
    REQUIRE(speech.words.size() == 6);
    for (std::size_t i = 1; i < speech.words.size(); ++i)
        CHECK(speech.words[i - 1].sample < speech.words[i].sample);
    CHECK(speech.words.back().sample < speech.samples.size());
}

TEST_CASE("a take of a program's is made in a worker like any other")
{
    if (!is_there("espeak-ng")) return;
    speech::SpeakersOptions options;
    options.program = VORLAUT_TEST_WORKER;
    speech::Speakers speakers(options);
    speech::TakeOrder order = sentences::order("Guten Tag.");
    order.command = other_voice;
    speakers.submit(1, order);
    speakers.submit(2, sentences::order("Guten Tag."));
    order.command = shell("kill -9 $$");
    speakers.submit(3, order);
    int good = 0;
    for (int i = 0; i < 3; ++i) {
        const auto spoken = speakers.next();
        REQUIRE(spoken);
        if (spoken->id == 3) {
            CHECK_FALSE(spoken->take);
            CHECK(spoken->take.error().message.find("was killed (signal 9)") != std::string::npos);
            continue;
        }
        REQUIRE(spoken->take);
        CHECK(spoken->take->sound_end > spoken->take->sound_begin);
        CHECK(spoken->take->words.size() == 2);
        ++good;
    }
    CHECK(good == 2);
}

TEST_CASE("a program that fails is named with what it did")
{
    CHECK(error_of({"no-such-program"}) == "there is no program \"no-such-program\" in PATH");
    CHECK(error_of({"/no/program"}).starts_with("/no/program: cannot be executed"));
    CHECK(error_of(shell("exit 3")).ends_with("/sh failed (exit code 3)"));
    CHECK(error_of(shell("cat")).find("/sh wrote what is no sound") != std::string::npos);
    CHECK(error_of(shell(":")).find("/sh wrote what is no sound") != std::string::npos);
}

TEST_CASE("a program that does not end is killed at the time limit, whatever it still holds open")
{
    for (const char* const line : {"sleep 100", "sleep 100 & wait", "exec >&-; sleep 100"}) {
        const auto begin = std::chrono::steady_clock::now();
        CHECK(error_of(shell(line), 200ms).ends_with("/sh took too long"));
        CHECK(std::chrono::steady_clock::now() - begin < 5s);
    }
}

TEST_CASE("a text longer than a pipe holds reaches a program that reads late, or none that does not read")
{
    const std::string text(300000, 'a');
    CHECK_FALSE(speech::speak_by_command(shell("sleep 0.1; cat"), text, 5s)); // no sound, but an end
    CHECK(speech::speak_by_command(shell("exit 4"), text, 5s).error().message.ends_with("(exit code 4)"));
}

TEST_CASE("other engines get the spoken text, words apart, each with its token")
{
    frontend::Utterance utterance;
    utterance.spoken = "Am „dritten Oktober“ neunzehnhundertneunundachtzig – sprach Kim Jong-un.";
    const speech::EngineText text = speech::plain_text(utterance);
    CHECK(text.text == "Am „dritten Oktober“ neunzehnhundertneunundachtzig – sprach Kim Jong-un.");
    CHECK(text.sayings.empty());
    REQUIRE(text.words.size() == 7);
    CHECK(text.words[1].text.of(text.text) == "dritten");
    speech::Voice voice;
    CHECK(speech::text_for(voice, utterance, {}).text == speech::engine_text(utterance).text);
    voice.command = {"piper"};
    CHECK(speech::text_for(voice, utterance, {}).text == text.text);
}

TEST_CASE("another program of the same name is another program, and so is another model")
{
    const TemporaryFolder folder;
    const std::string program = (folder.path() / "speak").string();
    const std::string model = (folder.path() / "model").string();
    std::ofstream(program) << "#!/bin/sh\n";
    std::ofstream(model) << "1";
    std::filesystem::permissions(program, std::filesystem::perms::owner_all);
    const std::string before = speech::command_identity({program, model, "--fast"});
    CHECK_FALSE(before.empty());
    CHECK(speech::command_identity({program, model, "--fast"}) == before);
    std::ofstream(model) << "23";
    const std::string other_model = speech::command_identity({program, model, "--fast"});
    CHECK(other_model != before);
    std::ofstream(program) << "#!/bin/sh\nexit 0\n";
    CHECK(speech::command_identity({program, model, "--fast"}) != other_model);
    CHECK(speech::command_identity({}).empty());
    CHECK(speech::command_identity({"there-is-no-such-program"}).empty());
}
