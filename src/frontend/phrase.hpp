// phrase: an utterance too long to be spoken at once → parts that are not. A take is the unit that is cached
// and retried, and the longer a sentence the less a listener can follow one breath, so what is over
// longest_utterance is broken where a reader would breathe: after a sentence inside a quotation, then after
// ; : –, then after a comma, and only then between two words.
// The parts have Boundary::clause but the last, which keeps the utterance's own. Linear.
#pragma once

#include "frontend/script.hpp"

#include <vector>

namespace frontend {

inline constexpr std::size_t longest_utterance = 300; ///< bytes of `spoken`, about 20 seconds

std::vector<Utterance> phrase(Utterance utterance);

} // namespace frontend
