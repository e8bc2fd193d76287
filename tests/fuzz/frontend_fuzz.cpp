// The front end is total: any bytes become a script, a spoken line and sentences, without a crash or a hang,
// and what is spoken has no digits.
#include "article/clean.hpp"
#include "frontend/analyse.hpp"
#include "frontend/german.hpp"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

namespace {

void check_script(std::string_view text)
{
    article::Article article;
    article.source_text = text;
    article::MappedText clean = article::clean(text, 0);
    if (clean.empty()) return;
    article.blocks.push_back({article::Role::paragraph, 0, std::move(clean)});
    const frontend::Script script = frontend::analyse(article, frontend::German::built_in());
    for (const frontend::Utterance& utterance : script.chapters.at(0).utterances) {
        for (const frontend::Token& token : utterance.tokens) {
            if (token.written.end > utterance.written.size() || token.spoken.end > utterance.spoken.size() ||
                token.source.end > text.size()) {
                std::abort();
            }
        }
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    const frontend::German& german = frontend::German::built_in();
    if (frontend::normalize(text, german).find_first_of("0123456789") != std::string::npos) std::abort();
    static_cast<void>(frontend::sentences(text, german));
    check_script(text);
    return 0;
}
