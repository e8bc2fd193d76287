// Cues as takes: levelled and encoded by the same chain as speech (audio/master), so that they join it frame
// by frame, and kept in the take store under the hash of their content. The coordinator makes them itself:
// there are three at most, before the first article, and no engine is in it.
#pragma once

#include "audio/encoding.hpp"
#include "base/result.hpp"
#include "speech/take.hpp"
#include "speech/take_store.hpp"
#include "speech/voice.hpp"

#include <optional>

namespace speech {

struct CueTakes {
    std::optional<Take> start;
    std::optional<Take> heading;
    std::optional<Take> end;
};

/// Those that the voice has, at its loudness and below its true peak. Errors: those of load_cue, or a file
/// that has changed since the voice was loaded.
base::Result<CueTakes> cue_takes(const Voice& voice, const audio::Encoding& encoding, TakeStore& store);

} // namespace speech
