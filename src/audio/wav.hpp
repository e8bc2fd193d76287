// wav: a short sound as the bytes of a WAV file (mono, 16 bit, through libsndfile), for clips that are
// embedded or written at once. Editions grow as they are made: sound_file.hpp.
#pragma once

#include "base/result.hpp"
#include "base/units.hpp"

#include <span>
#include <string>

namespace audio {

/// Full scale is ±1; what is beyond is clipped.
base::Result<std::string> wav_bytes(std::span<const float> samples, base::Hertz rate);

} // namespace audio
