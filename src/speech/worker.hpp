// The worker's side of the pipe: initialises eSpeak NG once, then forks a child for every order that arrives
// on standard input; the child speaks, trims, levels, encodes and writes one message to standard output. Runs
// until standard input closes; dies with its parent. Returns the exit code of the process.
#pragma once

namespace speech {

int run_worker();

} // namespace speech
