// Pauses by rule: what follows an utterance and the voice's profile → silence.
#pragma once

#include "base/units.hpp"
#include "frontend/script.hpp"
#include "speech/voice.hpp"

#include <vector>

namespace edition {

/// The silence after each utterance of the script, in order, from its last sound to the next one's first: the
/// voice's pause, shorter for a faster voice (the profile's figures are for 175 words a minute, eSpeak NG's
/// own default). The pause before a heading is never under a second, whatever the rate: players cut chapter
/// times to whole seconds. After the last utterance comes the tail.
std::vector<base::Milliseconds> pauses_after(const frontend::Script& script, const speech::Voice& voice);

} // namespace edition
