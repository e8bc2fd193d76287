#include "article/html/encoding.hpp"

#include "article/spelling.hpp"

#include <algorithm>

namespace article::html {

namespace {

constexpr std::size_t searched = 4096; // bytes; the standard asks for 1,024

/// What follows "charset=" in a <meta>, in lower case.
std::string declared_encoding(std::string_view bytes)
{
    std::string head(bytes.substr(0, searched));
    std::transform(head.begin(), head.end(), head.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    for (std::size_t meta = head.find("<meta"); meta != std::string::npos;
         meta = head.find("<meta", meta + 1)) {
        const std::string_view tag = std::string_view(head).substr(meta, head.find('>', meta) - meta);
        constexpr std::string_view key = "charset=";
        const std::size_t at = tag.find(key);
        if (at == std::string_view::npos) continue;
        std::string_view name = tag.substr(at + key.size());
        name.remove_prefix(std::min(name.find_first_not_of("\"' "), name.size()));
        return std::string(name.substr(0, name.find_first_of("\"'; />")));
    }
    return {};
}

} // namespace

base::Result<DecodedText> decode_html(std::string bytes, std::string_view name)
{
    const std::string declared = declared_encoding(bytes);
    return decode(std::move(bytes), name, declared);
}

} // namespace article::html
