// Any bytes are a cover or no cover: the walk through a picture's structure stays inside it.
#include "edition/picture.hpp"

// NOLINTNEXTLINE(readability-identifier-naming): libFuzzer's name
extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size)
{
    // NOLINTNEXTLINE(cppcoreguidelines-pro-type-reinterpret-cast): bytes are bytes
    (void)edition::parse_picture({reinterpret_cast<const char*>(data), size});
    return 0;
}
