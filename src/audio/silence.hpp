// silence: encoded silence for the pauses between takes. Its frames are valid in any position: an MP3 frame
// whose side information and data are all zero decodes to nothing, whatever stands before it.
#pragma once

#include "audio/encoding.hpp"

#include <string>

namespace audio {

/// `length` is a whole number of frames.
std::string silence(const Encoding& encoding, base::Samples length);

} // namespace audio
