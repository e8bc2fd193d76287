#include "audio/pcm.hpp"

#include <algorithm>
#include <cmath>
#include <cstdint>

namespace audio {

namespace {

constexpr float full_scale = 32768;

} // namespace

std::string to_pcm(std::span<const float> samples)
{
    std::string bytes;
    bytes.reserve(2 * samples.size());
    for (const float sample : samples) {
        const float scaled = std::clamp(std::nearbyint(sample * full_scale), -full_scale, full_scale - 1);
        const auto bits = static_cast<std::uint16_t>(static_cast<std::int16_t>(scaled));
        bytes.push_back(static_cast<char>(static_cast<unsigned char>(bits & 0xFFU)));
        bytes.push_back(static_cast<char>(static_cast<unsigned char>(bits >> 8U)));
    }
    return bytes;
}

std::vector<float> from_pcm(std::string_view bytes)
{
    std::vector<float> samples(bytes.size() / 2);
    for (std::size_t at = 0; at < samples.size(); ++at) {
        const auto low = static_cast<unsigned char>(bytes[2 * at]);
        const auto high = static_cast<unsigned char>(bytes[2 * at + 1]);
        const auto bits = static_cast<std::uint16_t>(low | (high << 8U));
        samples[at] = static_cast<float>(static_cast<std::int16_t>(bits)) / full_scale;
    }
    return samples;
}

} // namespace audio
