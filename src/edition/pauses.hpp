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
/// times to whole seconds. Where a cue comes next, the pause is the one before the cue. After the last
/// utterance comes the tail.
///
/// A list is heard as one: its items stand as far apart as the profile says, or as paragraphs do where one of
/// them has several sentences, and a paragraph's pause follows the last. A quotation that stands by itself is
/// set off on both sides.
///
/// Where the article asks for a pause ("[Pause 2 s]"), that is the silence, not scaled; but a heading keeps
/// its second before it, and the tail is never shorter than the voice's.
std::vector<base::Milliseconds> pauses_after(const frontend::Script& script, const speech::Voice& voice);

/// From a cue to the words behind it.
base::Milliseconds pause_after_cue(const speech::Voice& voice);

} // namespace edition
