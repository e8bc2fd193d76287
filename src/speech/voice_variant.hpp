// Voice variants of our own: how an eSpeak NG voice sounds, in the form of eSpeak NG's own variant files
// (voices/!v; its documentation tells the attributes: docs/voices.md). They lie in the folder variants/
// beside the profiles, and come before eSpeak NG's of the same name.
//
// Only attributes of the timbre are taken: what would change the language, its rules or its dictionary, or
// the rate, which pauses and word times count on, is an error. eSpeak NG itself passes over what it does not
// know.
#pragma once

#include "base/result.hpp"

#include <filesystem>
#include <string>

namespace speech {

/// The content of `voices`/variants/`name`; empty where there is none of this name. Errors: the file cannot
/// be read, or has an unknown attribute or a wrong value, with its line.
base::Result<std::string> read_own_variant(const std::filesystem::path& voices, const std::string& name);

} // namespace speech
