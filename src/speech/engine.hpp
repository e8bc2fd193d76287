// The engine: eSpeak NG, as one process may use it. The library keeps everything in globals, is not
// thread-safe and hangs when it is ended and started again, so a process starts it once and never ends it.
//
// What it says depends on what it said before, and it can crash on odd input: speak() belongs into a forked
// child (isolation.hpp). Text is UTF-8 without markup. Samples are mono, full scale ±1, at rate().
#pragma once

#include "base/result.hpp"
#include "base/units.hpp"
#include "speech/dictionary.hpp"
#include "speech/saying.hpp"
#include "speech/take.hpp"
#include "speech/voice.hpp"

#include <filesystem>
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
    std::string own_variant = {}; ///< Voice::own_variant
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
    /// From now on these words are said so, and none that were taught before. Words of the text about to be
    /// spoken that eSpeak's German rules would say in the English voice ("Knightley", "Cover") are taught,
    /// too: English in German sounds. Returns these, in small letters. Comes after set(). A word whose pieces
    /// make no sound keeps the engine's own reading. Errors: the dictionary cannot be made.
    base::Result<std::vector<std::string>> teach(const std::vector<Saying>& sayings, const std::string& text);
    base::Result<Speech> speak(const std::string& text);
    /// The phonemes of the text, clauses joined by a space.
    std::string mnemonics(const std::string& text);
    std::string ipa(const std::string& text);

private:
    Engine(base::Hertz rate, std::filesystem::path data, Dictionary dictionary)
        : rate_(rate), data_(std::move(data)), dictionary_(std::move(dictionary))
    {
    }

    base::Status apply(const EngineSettings& settings);
    base::Status select(const std::string& voice);
    base::Status use(const std::vector<DictionaryEntry>& entries);
    std::vector<DictionaryEntry> entries_for(const std::vector<Saying>& sayings);
    Saying saying_for_switched(const std::string& word);
    std::vector<Saying> sayings_for_switched(const std::string& text);
    std::string german(const std::string& text);
    std::string english(const std::string& text);

    base::Hertz rate_;
    std::filesystem::path data_; ///< the system's
    Dictionary dictionary_;
    EngineSettings settings_;
    bool taught_ = false; ///< something, so that the library's dictionary is not the system's
};

} // namespace speech
