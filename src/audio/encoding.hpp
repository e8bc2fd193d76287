// How takes are encoded and editions are packed.
#pragma once

#include "base/units.hpp"

#include <optional>
#include <string_view>
#include <vector>

namespace audio {

enum class Container { mp3, wav, flac };

/// Mono throughout. One encoding frame is `frame_length` samples; every take and every pause is a whole
/// number of them.
struct Encoding {
    std::string_view name; ///< as the command line names it
    Container container = Container::mp3;
    base::Hertz rate;
    int kilobits_per_second = 0;    ///< constant bit rate; 0 for wav and flac
    base::Samples frame_length = 0; ///< 576 at 22.05 kHz, 1152 at 44.1 kHz (MPEG-2 and MPEG-1 Layer III)
    std::string_view extension;     ///< with its dot
};

/// Those of editions: podcast (the default), compact, high, wav, flac.
const std::vector<Encoding>& encodings();
/// Sound as the engine made it, for measuring: no edition has it.
const Encoding& engine_encoding();
/// Any of them.
std::optional<Encoding> find_encoding(std::string_view name);

} // namespace audio
