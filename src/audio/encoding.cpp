#include "audio/encoding.hpp"

#include <algorithm>

namespace audio {

const std::vector<Encoding>& encodings()
{
    // Apple names 44.1 kHz as the least for podcasts. Below about 56 kbit/s at 22.05 kHz a frame is too small
    // for the Info/LAME header.
    static const std::vector<Encoding> all{
        {"podcast", Container::mp3, {44100}, 64, 1152, ".mp3"},
        {"compact", Container::mp3, {22050}, 56, 576, ".mp3"},
        {"high", Container::mp3, {44100}, 96, 1152, ".mp3"},
        {"wav", Container::wav, {44100}, 0, 1152, ".wav"},
        {"flac", Container::flac, {44100}, 0, 1152, ".flac"},
    };
    return all;
}

const Encoding& engine_encoding()
{
    static const Encoding engine{"engine", Container::wav, {22050}, 0, 576, ".wav"};
    return engine;
}

std::optional<Encoding> find_encoding(std::string_view name)
{
    if (name == engine_encoding().name) return engine_encoding();
    const auto& all = encodings();
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const Encoding& each) { return each.name == name; });
    if (found == all.end()) return std::nullopt;
    return *found;
}

} // namespace audio
