// cut: a part of an utterance as one of its own.
#pragma once

#include "frontend/script.hpp"

#include <cstddef>

namespace frontend {

/// Tokens [first, last] of `whole`. Its boundary is a clause's, but that of the last part the whole's. Pauses
/// and foreign words are not taken over.
Utterance cut(const Utterance& whole, std::size_t first, std::size_t last);

} // namespace frontend
