// encode_mp3: samples → constant-bit-rate MP3 frames that depend on nothing outside them (no bit reservoir),
// through LAME. No tag, no Info frame.
//
// Decoded, input sample i sounds at sample i + mp3_delay of these frames. What is nearer to the end than
// mp3_tail may spill into frames that follow: callers end in at least that much silence.
#pragma once

#include "audio/encoding.hpp"
#include "base/result.hpp"

#include <span>
#include <string>

namespace audio {

constexpr base::Samples encoder_delay = 576; ///< LAME's own
constexpr base::Samples decoder_delay = 529; ///< every decoder's: 528 + 1
constexpr base::Samples mp3_delay = encoder_delay + decoder_delay;
/// The delay and half of the 512-sample polyphase filter.
constexpr base::Samples mp3_tail = mp3_delay + 256;

/// LAME's -q. 7 costs half of 5 (bench/audio_chain.cpp) and loses nothing on this speech: without noise
/// shaping the error is 5 dB smaller, its mean distance to the masking threshold 1.5 dB larger, and as many
/// bands exceed it (20 % to 18 % at 64 kbit/s, 3.8 to 2.5 at 96).
constexpr int lame_quality = 7;
constexpr int low_pass_hertz = 11000; ///< eSpeak NG speaks at 22.05 kHz: nothing lies above

/// `samples` is a whole number of frames; exactly as many frames come out.
base::Result<std::string> encode_mp3(std::span<const float> samples, const Encoding& encoding);

} // namespace audio
