// electronic: addresses of the web and of mail, hashtags and account names. "www.tagesschau.de" → "w w w
// Punkt tagesschau Punkt d e", "info@polizei.de" → "info ät polizei Punkt d e", "#MeToo" → "Hashtag MeToo".
// The scheme is not said; a full stop at the end belongs to the sentence.
#pragma once

#include "frontend/reading.hpp"

namespace frontend::electronic {

std::optional<Reading> read(const Cursor& at);

} // namespace frontend::electronic
