#include "cli/interrupt.hpp"

#include <sys/signalfd.h>

#include <csignal>

namespace cli {

Interrupt::Interrupt()
{
    sigset_t ends;
    ::sigemptyset(&ends);
    for (const int each : {SIGINT, SIGTERM, SIGHUP})
        ::sigaddset(&ends, each);
    ::sigprocmask(SIG_BLOCK, &ends, nullptr);
    for (const int each : {SIGPIPE, SIGXFSZ})
        ::signal(each, SIG_IGN);
    signals_ = base::Descriptor(::signalfd(-1, &ends, SFD_CLOEXEC | SFD_NONBLOCK));
}

} // namespace cli
