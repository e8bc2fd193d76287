// A voice profile: how the engine is set, how long the pauses are and how loud the result is. One TOML file
// each in voices/; its name is the file's name without ".toml".
#pragma once

#include "base/result.hpp"
#include "base/units.hpp"
#include "frontend/foreign.hpp"
#include "frontend/opening.hpp"
#include "frontend/script.hpp"
#include "speech/cue.hpp"

#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace speech {

/// Silence from the last sound of one utterance to the first of the next, before scaling with the rate.
/// The defaults are the ones measured as comfortable at 175 words a minute.
struct Pauses {
    base::Milliseconds clause{200};
    base::Milliseconds sentence{420};
    base::Milliseconds paragraph{780};
    base::Milliseconds before_heading{1200}; ///< at least 1 s: players cut chapter times to whole seconds
    base::Milliseconds after_heading{750};
    base::Milliseconds list_item{500};
    base::Milliseconds quotation{1000}; ///< around a quotation that stands by itself
    base::Milliseconds cue{500};        ///< from a cue to the words that it announces
    base::Milliseconds head{750};
    base::Milliseconds tail{1500};
};

struct Voice {
    std::string name;
    std::string description;
    std::string engine_voice = "de"; ///< eSpeak NG's name of the language voice
    std::string variant;             ///< eSpeak NG's voice variant or one of ours, e.g. "f2"; empty: none
    std::string own_variant;         ///< what the file of `variant` holds, if it is ours (voice_variant.hpp)
    int rate = 165;                  ///< words a minute, 80 to 450
    int pitch = 50;                  ///< 0 to 99
    int pitch_range = 50;            ///< 0 to 99
    int word_gap = 0;                ///< in units of 10 ms
    Pauses pauses;
    base::Lufs loudness{-16};
    base::Decibels peak{-1}; ///< true peak that the encoded file stays below, dBTP
    frontend::Opening opening = default_opening();
    Cues cues;
    std::vector<std::filesystem::path> lexicons; ///< PLS files; they count before the user's (--lexicon)
    /// A program that speaks instead of eSpeak NG (command_engine.hpp), with its arguments; empty: none. What
    /// is set above for eSpeak NG then counts for the pauses' rate alone.
    std::vector<std::string> command;
    std::string command_identity; ///< changes when the program does (command_engine.hpp)
    /// Who says titles and headings, and quotations that stand by themselves: the engine of another profile,
    /// with the pauses and the loudness of this one. None: this voice.
    std::shared_ptr<const Voice> heading_voice;
    std::shared_ptr<const Voice> quote_voice;
    /// Who says passages that the article marks as foreign (lang): the first that can say the language. What
    /// none can say, and all where there is none, this voice says itself, in German sounds.
    std::vector<std::shared_ptr<const Voice>> foreign_voices;

    bool is_german() const; ///< speaks by eSpeak NG's German rules, so that it can be taught German words
    /// A language (BCP 47). A German voice says every one in its sounds; of a program nothing is known, and
    /// it is taken at its word.
    bool can_say(std::string_view language) const;
    /// All whom it leaves passages to.
    std::vector<const Voice*> others() const;

    static frontend::Opening default_opening(); ///< "{title}. Von {author}."
};

/// Of a name of one of eSpeak NG's voices.
bool is_german_voice(std::string_view engine_voice);

/// Who says passages in this language (BCP 47; empty: German) instead of the voice; null: nobody.
const Voice* foreign_voice_for(const Voice& voice, std::string_view language);

/// What has to be set apart for that.
frontend::SetApart set_apart_for(const Voice& voice);

/// Who says the utterance.
const Voice& voice_for(const Voice& voice, const frontend::Utterance& utterance);

/// All profiles of a folder, sorted by name. Errors name file and line: bad TOML, an unknown key, a value
/// that is out of range or of the wrong type.
base::Result<std::vector<Voice>> load_voices(const std::filesystem::path& folder);

/// One of them; the others are not read. Where there is none of this name the error lists those that there
/// are.
base::Result<Voice> load_voice(const std::filesystem::path& folder, std::string_view name);

} // namespace speech
