#include "edition/tag_values.hpp"

#include "base/utf8.hpp"

namespace edition {

TagLib::String tag_string(std::string_view text) { return {std::string(text), TagLib::String::UTF8}; }

const std::string& title_of(const TagFields& fields)
{
    return fields.metadata.title.empty() ? fields.fallback_title : fields.metadata.title;
}

const std::string& album_of(const article::Metadata& known)
{
    return known.publisher.empty() ? known.section : known.publisher;
}

std::string_view iso_639_2(std::string_view language)
{
    return language.empty() || language == "de" || language.starts_with("de-") ? "deu" : "und";
}

unsigned milliseconds(base::Samples at, base::Hertz rate)
{
    return static_cast<unsigned>((at * 1000 + rate.value / 2) / rate.value);
}

std::string tag_text(std::string_view text)
{
    constexpr std::size_t most = 250;
    std::string clean;
    std::size_t length = 0;
    for (std::size_t at = 0; at < text.size();) {
        const base::CodePoint point = base::decode(text, at);
        at += point.length;
        const bool is_control = point.value < 0x20 || (point.value >= 0x7F && point.value < 0xA0);
        if (++length == most && at < text.size()) {
            base::append(clean, U'…');
            break;
        }
        base::append(clean, is_control ? U' ' : point.value);
    }
    return clean;
}

} // namespace edition
