// The worker of the tests: what `vorlaut worker` is in the program.
#include "speech/worker.hpp"

int main() { return speech::run_worker(); }
