// pause: a silence that the author asks for, "[Pause 2 s]". Nothing is said; how long it is stands in
// Utterance::pause (asked_pauses.hpp).
#pragma once

#include "frontend/reading.hpp"

namespace frontend::pause {

std::optional<Reading> read(const Cursor& at);

} // namespace frontend::pause
