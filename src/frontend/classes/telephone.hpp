// telephone: numbers that are said digit by digit: telephone numbers (a leading 0 or +, with their usual
// marks), emergency numbers after "Notruf" or the like, and IBANs. "030 12345-67" → "null drei null eins zwei
// …".
#pragma once

#include "frontend/reading.hpp"

namespace frontend::telephone {

std::optional<Reading> read(const Cursor& at);

} // namespace frontend::telephone
