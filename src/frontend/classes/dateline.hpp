// What stands around an agency's report and is not part of it: the dateline in front, "Berlin (dpa) –", "WIEN
// (APA) -", "(sda)", and the credit at the end, "… ist verletzt worden. (dpa/lby)". Nobody reads either
// aloud. "die Deutsche Presse-Agentur (dpa)" and "Foto: dpa" stay: only the start and the end of a text
// count. Tables: agencies, months.
#pragma once

#include "frontend/reading.hpp"

namespace frontend::dateline {

std::optional<Reading> read(const Cursor& at);

} // namespace frontend::dateline
