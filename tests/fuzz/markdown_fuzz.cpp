// Any bytes are read as Markdown or refused with a message; spans stay inside the source.
#include "read_any.hpp"

// NOLINTNEXTLINE(readability-identifier-naming): libFuzzer's name
extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size)
{
    // NOLINTNEXTLINE(cppcoreguidelines-pro-type-reinterpret-cast): bytes are bytes
    read_any({reinterpret_cast<const char*>(data), size}, "fuzz.md");
    return 0;
}
