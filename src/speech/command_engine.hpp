// The other engine: a program of the user's that speaks, Piper for instance. It gets the text (UTF-8, one
// line, as spoken: numbers in words) on standard input and writes a sound file that libsndfile knows (WAV, at
// any rate) to standard output.
//
// One process a take, started without a shell in a process group of its own; one that does not end within the
// time limit is killed with all that it started. It tells no word times: words are placed in proportion to
// their letters, from the first sound to the last.
#pragma once

#include "base/result.hpp"
#include "base/units.hpp"
#include "speech/engine.hpp"

#include <chrono>
#include <string>
#include <utility>
#include <vector>

namespace speech {

/// Less than what the speakers grant a take, so that the error can name the program.
constexpr std::chrono::milliseconds command_time_limit{15000};

/// `command` is the program, a path or a name that is looked up in PATH, and its arguments. Errors, with the
/// program's name: it is not there, fails, takes too long, or what it writes is no sound.
base::Result<std::pair<Speech, base::Hertz>>
speak_by_command(const std::vector<std::string>& command, const std::string& text,
                 std::chrono::milliseconds time_limit = command_time_limit);

/// What tells one state of a program from another: size and time of the program's file and of those that its
/// arguments name (a script, a model). Empty where there is no command or no file.
std::string command_identity(const std::vector<std::string>& command);

} // namespace speech
