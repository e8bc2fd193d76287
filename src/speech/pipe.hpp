// Writing to a pipe whose reader may be dead: an error value (EPIPE) instead of SIGPIPE, which would end this
// process. What the process itself wants from SIGPIPE, on its standard output say, stays as it is.
#pragma once

#include <cstddef>
#include <string_view>

namespace speech {

enum class PipeState { open, closed };

struct PipeWrite {
    std::size_t written = 0;
    PipeState state = PipeState::open; ///< closed: nobody will ever read it
};

/// Writes as much as the (non-blocking) pipe takes at once.
PipeWrite write_to_pipe(int fd, std::string_view bytes);

} // namespace speech
