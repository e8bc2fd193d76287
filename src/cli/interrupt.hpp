// Ctrl-C as a file descriptor that becomes readable, so that a poll loop can end in good order.
#pragma once

#include "base/file.hpp"

namespace cli {

class Interrupt {
public:
    /// From here on SIGINT, SIGTERM and SIGHUP no longer end the program but make descriptor() readable;
    /// SIGPIPE and SIGXFSZ are ignored: a write to a dead process or past the file size limit fails instead.
    Interrupt();

    int descriptor() const { return signals_.get(); }

private:
    base::Descriptor signals_;
};

} // namespace cli
