// A WAV file as bytes: 16 bit, any rate, the same samples in every channel.
#pragma once

#include "audio/pcm.hpp"
#include "base/units.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace sounds {

inline std::string wav_bytes(const std::vector<float>& samples, base::Hertz rate, unsigned channels = 1)
{
    const auto number = [](std::uint32_t value, int size) {
        std::string bytes;
        for (int i = 0; i < size; ++i)
            bytes += static_cast<char>(value >> (8 * i) & 0xFFU);
        return bytes;
    };
    std::vector<float> interleaved;
    for (const float sample : samples)
        interleaved.insert(interleaved.end(), channels, sample);
    const std::string pcm = audio::to_pcm(interleaved);
    const auto size = static_cast<std::uint32_t>(pcm.size());
    const auto hertz = static_cast<std::uint32_t>(rate.value);
    return "RIFF" + number(size + 36, 4) + "WAVEfmt " + number(16, 4) + number(1, 2) + number(channels, 2) +
           number(hertz, 4) + number(hertz * channels * 2, 4) + number(channels * 2, 2) + number(16, 2) +
           "data" + number(size, 4) + pcm;
}

} // namespace sounds
