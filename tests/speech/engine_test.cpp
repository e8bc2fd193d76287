// The real engine. Every case speaks in a child of its own, since a process can start the engine only once.
#include "base/hash.hpp"
#include "speech/engine.hpp"
#include "speech/isolation.hpp"
#include "speech/wire.hpp"

#include <doctest/doctest.h>
#include <sys/resource.h>

namespace {

const speech::EngineSettings newsreader{"de", "m3", 165, 44, 55, 0};

/// Runs `work` with a started engine in a child; what it returns, or the error's words.
template <class Work>
std::string with_engine(Work work)
{
    const auto result = speech::isolated([&]() -> std::string {
        auto engine = speech::Engine::start();
        if (!engine) return engine.error().message;
        return work(*engine);
    });
    REQUIRE(result);
    return *result;
}

std::string digest(const speech::Speech& speech)
{
    base::Hasher hasher;
    for (const float sample : speech.samples)
        hasher.add(double{sample});
    return hasher.digest();
}

base::Samples length_at(int rate)
{
    const std::string bytes = with_engine([rate](speech::Engine& engine) {
        speech::EngineSettings settings = newsreader;
        settings.rate = rate;
        if (!engine.set(settings)) return std::string();
        const auto speech = engine.speak("Der Bundestag hat über den Haushalt beraten.");
        return speech::WireWriter().u64(speech->samples.size()).take();
    });
    return speech::WireReader(bytes).i64();
}

} // namespace

TEST_CASE("the engine speaks at 22,050 Hz and marks every word, exactly")
{
    const std::string seen = with_engine([](speech::Engine& engine) {
        if (!engine.set(newsreader)) return std::string("no voice");
        const auto speech = engine.speak("Die Über-Tänzer aus Köln kamen, sahen und siegten.");
        if (!speech) return speech.error().message;
        std::string marks = fmt::format("{}:", engine.rate().value);
        std::uint32_t last = 0;
        for (const speech::WordMark& word : speech->words) {
            marks += fmt::format(" {}", word.text_offset);
            if (word.sample < last || word.sample > speech->samples.size()) marks += "!";
            last = word.sample;
        }
        return marks;
    });
    CHECK(seen == "22050: 0 4 18 22 28 35 41 45");
}

TEST_CASE("every process says the same bytes, whatever voices it had before")
{
    const auto spoken = [](const std::vector<speech::EngineSettings>& before) {
        return with_engine([&](speech::Engine& engine) {
            for (const auto& settings : before) {
                if (!engine.set(settings)) return std::string("no voice");
            }
            if (!engine.set(newsreader)) return std::string("no voice");
            return digest(*engine.speak("Guten Abend, meine Damen und Herren."));
        });
    };
    const std::string plain = spoken({});
    CHECK(plain.size() == 32);
    CHECK(spoken({}) == plain);
    CHECK(spoken({newsreader}) == plain);
    CHECK(
        spoken({{"de", "f5", 300, 90, 10, 5}, {"en", "", 100, 20, 20, 0}, {"de", "whisper", 80, 0, 0, 0}}) ==
        plain);
}

TEST_CASE("the rate is obeyed over all of its range")
{
    base::Samples last = length_at(80);
    for (const int rate : {140, 200, 300, 449}) {
        const base::Samples length = length_at(rate);
        CHECK(length < last);
        last = length;
    }
}

TEST_CASE("unknown voices and variants are errors")
{
    const auto error_for = [](speech::EngineSettings settings) {
        return with_engine([&](speech::Engine& engine) {
            const base::Status status = engine.set(settings);
            return status ? std::string("none") : status.error().message;
        });
    };
    CHECK(error_for({"klingonisch", "", 165, 50, 50, 0}).find("no voice \"klingonisch\"") !=
          std::string::npos);
    CHECK(error_for({"", "", 165, 50, 50, 0}).find("no voice \"\"") != std::string::npos);
    for (const char* variant : {"tenor", "../../de", "m3/", "."})
        CHECK(error_for({"de", variant, 165, 50, 50, 0}).find("no voice variant") != std::string::npos);
}

TEST_CASE("voice data that cannot be read are an error, not the end of the process")
{
    const auto result = speech::isolated([] {
        const rlimit no_more_files{0, 0};
        ::setrlimit(RLIMIT_NOFILE, &no_more_files);
        const auto engine = speech::Engine::start();
        return engine ? std::string("started") : engine.error().message;
    });
    REQUIRE(result);
    CHECK(result->find("install espeak-ng-data") != std::string::npos);
}

TEST_CASE("a variant of our own sounds, also where words are taught, and nothing of it is left behind")
{
    const auto spoken = [](const std::string& own_variant, bool teach) {
        return with_engine([&](speech::Engine& engine) {
            speech::EngineSettings settings = newsreader;
            settings.variant = own_variant.empty() ? "" : "eigen";
            settings.own_variant = own_variant;
            if (const auto set = engine.set(settings); !set) return set.error().message;
            const std::vector<speech::Saying> sayings{
                {"haushalt", {{speech::Saying::Piece::Kind::phonemes, "h'aUsh,alt"}}}};
            if (teach && !engine.teach(sayings, {})) return std::string("not taught");
            return digest(*engine.speak("Der Haushalt."));
        });
    };
    const std::string low = "language variant\nname eigen\npitch 40 60\nflutter 0\n";
    const std::string high = "language variant\nname eigen\npitch 140 200\nflutter 0\n";
    for (const bool teach : {false, true}) {
        CHECK(spoken(low, teach) != spoken(high, teach));
        CHECK(spoken(low, teach) != spoken("", teach));
        CHECK(spoken(low, teach) == spoken(low, teach));
    }
    CHECK(spoken(low, false) == spoken(low, true));
}
