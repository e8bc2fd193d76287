// read_sound: a sound file's bytes → mono samples, through libsndfile (WAV, FLAC and what else it knows).
// Channels are mixed in equal parts; samples that are not finite numbers become silence. Errors say what is
// wrong with the sound, but name no file: not a sound, damaged, longer than `longest_seconds`.
#pragma once

#include "base/result.hpp"
#include "base/units.hpp"

#include <string_view>
#include <vector>

namespace audio {

struct Sound {
    std::vector<float> samples; ///< full scale ±1
    base::Hertz rate;
};

base::Result<Sound> read_sound(std::string_view bytes, int longest_seconds);

} // namespace audio
