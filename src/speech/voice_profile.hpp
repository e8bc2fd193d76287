// A voice profile's file → a voice. Errors name file and line: bad TOML, an unknown key, a value that is out
// of range or of the wrong type, another file that it names and that cannot be used.
#pragma once

#include "base/result.hpp"
#include "speech/voice.hpp"

#include <filesystem>

namespace speech {

base::Result<Voice> read_profile(const std::filesystem::path& file);

} // namespace speech
