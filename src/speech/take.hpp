// A take: one utterance, spoken, levelled and encoded, on its own.
//
// It begins and ends in digital silence and is a whole number of encoding frames, encoded with the bit
// reservoir off: takes can be put end to end in any company. It is a pure function of its TakeOrder.
#pragma once

#include "audio/encoding.hpp"
#include "audio/master.hpp"
#include "base/result.hpp"
#include "base/units.hpp"
#include "speech/saying.hpp"
#include "speech/voice.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace speech {

/// All that a take depends on. Pauses are not among it: they lie between takes.
struct TakeOrder {
    std::string engine_text;
    std::string engine_voice;
    std::string variant;
    int rate = 0;
    int pitch = 0;
    int pitch_range = 0;
    int word_gap = 0;
    base::Decibels gain;
    base::Decibels peak;
    std::string encoding;                  ///< audio::Encoding::name
    std::vector<Saying> sayings = {};      ///< of words of the engine text; none twice
    std::vector<std::string> command = {}; ///< speaks instead of eSpeak NG: Voice::command
    std::string command_identity = {};     ///< Voice::command_identity
    std::string own_variant = {};          ///< Voice::own_variant

    /// Hash of the above and of the program parts that shape a take: its name in the take store.
    std::string key() const;
};

/// Where a word begins to sound: byte of the engine text, sample of the take.
struct WordMark {
    std::uint32_t text_offset = 0;
    std::uint32_t sample = 0;
    friend bool operator==(const WordMark&, const WordMark&) = default;
};

struct Take {
    std::string frames;       ///< MP3 frames, or little-endian 16-bit PCM for wav and flac
    base::Samples length = 0; ///< at the encoding's rate; a whole number of frames
    base::Samples sound_begin =
        0; ///< first and one past the last sample that sounds; equal when nothing does
    base::Samples sound_end = 0;
    std::vector<WordMark> words; ///< rising in both
    std::vector<float>
        block_energies; ///< BS.1770 gating blocks (400 ms, every 100 ms) of the encoded sound: mean
                        ///< square after K-weighting; what programme loudness is computed from
    float peak = 0;     ///< true peak of the encoded sound, linear, 1.0 is full scale
    friend bool operator==(const Take&, const Take&) = default;
};

/// Without words.
Take take_of(audio::Mastered mastered);

/// Take ↔ bytes: the one form in which takes cross a pipe or lie in the store. Checksummed; parsing is total
/// on any bytes and never allocates more than the bytes justify.
std::string serialise(const Take& take);
base::Result<Take> parse_take(std::string_view bytes);

} // namespace speech
