// acronym: words in capitals and what acronyms.tsv names, read by its letters ("die AfD" → "A f D") or as a
// word
// ("OPEC" → "Opec"), with endings ("AKWs" → "A K Ws", "CDUler") and side by side ("CDU/CSU" → "C D U C S U").
// Unknown capitals are letters up to three of them or where no German could say them, else a word; in a
// line all in capitals they are words.
#pragma once

#include "frontend/reading.hpp"

namespace frontend::acronym {

std::optional<Reading> read(const Cursor& at);

} // namespace frontend::acronym
