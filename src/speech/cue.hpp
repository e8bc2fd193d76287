// Cues: short sounds that a voice comes with, a jingle or a gong, as files that are known to be usable.
#pragma once

#include "audio/sound_reader.hpp"
#include "base/result.hpp"

#include <filesystem>
#include <optional>
#include <string>

namespace speech {

inline constexpr int longest_cue_seconds = 30;

struct Cue {
    std::filesystem::path file;
    std::string digest; ///< of the file's bytes
};

struct Cues {
    std::optional<Cue> start;   ///< before everything
    std::optional<Cue> heading; ///< before every heading but the title
    std::optional<Cue> end;     ///< after everything
};

/// A file and the sound in it. Errors, with the file's name: missing, unreadable, not a sound, longer than
/// longest_cue_seconds, or silent.
struct LoadedCue {
    Cue cue;
    audio::Sound sound;
};
base::Result<LoadedCue> load_cue(const std::filesystem::path& file);

} // namespace speech
