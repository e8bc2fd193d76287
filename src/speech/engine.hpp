// The engine: eSpeak NG, as one process may use it. The library keeps everything in globals, is not
// thread-safe and hangs when it is ended and started again, so a process starts it once and never ends it.
//
// What it says depends on what it said before, and it can crash on odd input: speak() belongs into a forked
// child (isolation.hpp). Text is UTF-8 without markup. Samples are mono, full scale ±1, at rate().
#pragma once

#include "base/result.hpp"
#include "base/units.hpp"
#include "speech/take.hpp"
#include "speech/voice.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace speech {

/// The library's version; needs no started engine.
std::string engine_version();

/// How the engine is to sound.
struct EngineSettings {
    std::string voice;
    std::string variant;
    int rate = 0;
    int pitch = 0;
    int pitch_range = 0;
    int word_gap = 0;
    friend bool operator==(const EngineSettings&, const EngineSettings&) = default;
};

EngineSettings settings_of(const Voice& voice);
EngineSettings settings_of(const TakeOrder& order);

struct Speech {
    std::vector<float> samples;
    std::vector<WordMark> words; ///< one for each word between white space; sample at the engine's rate
};

class Engine {
public:
    /// Once in a process. Errors: the voice data are missing.
    static base::Result<Engine> start();

    base::Hertz rate() const { return rate_; }

    /// Errors: no such voice or variant.
    base::Status set(const EngineSettings& settings);
    base::Result<Speech> speak(const std::string& text);
    /// The phonemes of the text, clauses joined by a space.
    std::string mnemonics(const std::string& text);
    std::string ipa(const std::string& text);

private:
    explicit Engine(base::Hertz rate) : rate_(rate) {}

    base::Hertz rate_;
};

} // namespace speech
