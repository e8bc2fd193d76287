// A voice profile: how the engine is set, how long the pauses are and how loud the result is. One TOML file
// each in voices/; its name is the file's name without ".toml".
#pragma once

#include "article/article.hpp"
#include "base/result.hpp"
#include "base/units.hpp"
#include "frontend/opening.hpp"
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
    std::string variant;             ///< eSpeak NG's voice variant, e.g. "f2"; empty: none
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
    /// Who says titles and headings, and quotations that stand by themselves: the engine of another profile,
    /// with the pauses and the loudness of this one. None: this voice.
    std::shared_ptr<const Voice> heading_voice;
    std::shared_ptr<const Voice> quote_voice;

    static frontend::Opening default_opening(); ///< "{title}. Von {author}."
};

/// Who says what has this role.
const Voice& voice_for(const Voice& voice, article::Role role);

/// All profiles of a folder, sorted by name. Errors name file and line: bad TOML, an unknown key, a value
/// that is out of range or of the wrong type.
base::Result<std::vector<Voice>> load_voices(const std::filesystem::path& folder);

/// One of them; the others are not read. Where there is none of this name the error lists those that there
/// are.
base::Result<Voice> load_voice(const std::filesystem::path& folder, std::string_view name);

} // namespace speech
