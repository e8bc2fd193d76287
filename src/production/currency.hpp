// Currency: whether a finished edition is still what would be made today.
//
// A fingerprint names all that makes an edition, part by part ("text:… voice:… format:… program:…"), so that
// it can also say which part changed. It stands in the edition's own files; an equal one in intact files
// means: up to date.
#pragma once

#include "audio/encoding.hpp"
#include "production/order.hpp"
#include "speech/voice.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace production {

std::string fingerprint(std::string_view source, const speech::Voice& voice, const audio::Encoding& encoding);

/// Nothing when the edition at the order's place is current; else why it must be made: "the text changed".
std::optional<std::string> why_outdated(const Order& order, const std::string& fingerprint);

} // namespace production
