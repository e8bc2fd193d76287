// Any bytes are read as an article or refused with a message; spans stay inside the source.
#include "article/read.hpp"
#include "base/utf8.hpp"

#include <cstdlib>

namespace {

void require(bool holds)
{
    if (!holds) std::abort();
}

} // namespace

// NOLINTNEXTLINE(readability-identifier-naming): libFuzzer's name
extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size)
{
    // NOLINTNEXTLINE(cppcoreguidelines-pro-type-reinterpret-cast): bytes are bytes
    const auto article = article::read_bytes({reinterpret_cast<const char*>(data), size}, "fuzz.txt");
    if (!article) {
        require(!article.error().message.empty());
        return 0;
    }
    require(!article->blocks.empty());
    require(base::valid_utf8(article->source_text));
    for (const article::Block& block : article->blocks) {
        require(!block.text.empty());
        require(base::valid_utf8(block.text.text()));
        require(block.text.source().end <= article->source_text.size());
    }
    for (const article::Dropped& dropped : article->dropped) {
        require(!dropped.rule.empty());
        require(dropped.source.end <= article->source_text.size());
    }
    return 0;
}
