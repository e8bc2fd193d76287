// Orders as the command line gives them: what has to be read before the work on articles begins.
#pragma once

#include "base/result.hpp"
#include "production/germans.hpp"
#include "production/lexicons.hpp"
#include "production/order.hpp"
#include "production/rulebooks.hpp"

#include <filesystem>
#include <vector>

namespace cli {

/// Standard input is read before Ctrl-C is caught: nothing is open yet, and waiting for it must be easy to
/// end. What cannot be read becomes a refusal.
void read_standard_input_into(production::Plan& plan);

/// Reads every table, rule and lexicon of the user's that an article needs: a wrong one ends the run before
/// any work.
base::Status check_users_files(const production::Plan& plan, production::Germans& germans,
                               production::Rulebooks& rulebooks, production::Lexicons& lexicons);

/// Of folders the names of the files tell what they are, whatever --type says.
bool only_folders(const std::vector<std::filesystem::path>& inputs);

} // namespace cli
