#include "speech/worker.hpp"

#include "cli/commands.hpp"

namespace cli {

int run(const Worker& /*options*/, const Common& /*common*/) { return speech::run_worker(); }

} // namespace cli
