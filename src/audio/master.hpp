// master: raw engine speech → the sound of a take, ready to be put end to end.
//
// trim → gain → true-peak limiter → resample → encode → measure. Goes in: mono samples at the engine's rate,
// full scale ±1. Comes out: whole encoding frames without bit reservoir, beginning and ending in digital
// silence, with the encoder's delay inside (the tail of silence is long enough that nothing sounding is cut
// by it).
#pragma once

#include "audio/encoding.hpp"
#include "base/result.hpp"
#include "base/units.hpp"

#include <span>
#include <string>
#include <vector>

namespace audio {

struct Mastered {
    std::string frames;       ///< MP3 frames, or little-endian 16-bit PCM
    base::Samples length = 0; ///< at the encoding's rate; a whole number of frames
    base::Samples sound_begin =
        0; ///< first and one past the last sounding sample, as decoded; equal if silent
    base::Samples sound_end = 0;
    base::Samples trimmed = 0;         ///< samples of the input (engine rate) cut from its front
    std::vector<float> block_energies; ///< as in speech::Take, of the decoded sound
    float peak = 0;                    ///< true peak of the decoded sound, linear
};

/// The levelling alone: gain and limiter, for an encoding whose peaks are to stay below `ceiling` (dBTP) once
/// decoded.
std::vector<float> levelled(std::vector<float> samples, base::Hertz rate, base::Decibels gain,
                            base::Decibels ceiling, const Encoding& encoding);

base::Result<Mastered> master(std::span<const float> speech, base::Hertz engine_rate, base::Decibels gain,
                              base::Decibels ceiling, const Encoding& encoding);

} // namespace audio
