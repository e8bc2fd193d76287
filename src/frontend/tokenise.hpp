// tokenise: text → raw tokens. Total on any bytes (an invalid byte is a symbol) and linear.
// The text should be clean (NFC, single spaces), as article/ leaves it; it must outlive the tokens.
#pragma once

#include "frontend/token.hpp"

#include <string_view>
#include <vector>

namespace frontend {

std::vector<RawToken> tokenise(std::string_view text);

} // namespace frontend
