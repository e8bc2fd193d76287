#include "edition/tags.hpp"

#include "edition/id3_frames.hpp"

#include <algorithm>

namespace edition {

namespace {

constexpr std::size_t header_size = 10; // of a tag, and of a frame

/// Room for what may grow after the size was fixed: the digits of TLEN.
constexpr std::size_t slack = 64;

std::string frames(const TagFields& fields, const std::vector<ChapterMark>& chapters, base::Hertz rate)
{
    TagLib::ID3v2::Tag tag;
    fill(tag, fields, chapters, rate);
    const TagLib::ByteVector rendered = tag.render(TagLib::ID3v2::v3);
    // Without TagLib's own padding: a frame's id is never zero.
    std::size_t end = header_size;
    while (end + header_size <= rendered.size() && rendered[static_cast<int>(end)] != 0) {
        end += header_size + rendered.toUInt(static_cast<unsigned>(end) + 4, true);
    }
    return {rendered.data() + header_size, std::min<std::size_t>(end, rendered.size()) - header_size};
}

/// Four bytes of seven bits.
std::string syncsafe(std::size_t size)
{
    std::string bytes;
    for (const unsigned shift : {21U, 14U, 7U, 0U})
        bytes += static_cast<char>((size >> shift) & 0x7FU);
    return bytes;
}

} // namespace

std::vector<ChapterMark> merged(const std::vector<ChapterMark>& chapters, std::size_t most)
{
    if (chapters.size() <= most) return chapters;
    std::vector<ChapterMark> fewer(most);
    for (std::size_t i = chapters.size(); i-- > 0;) {
        ChapterMark& group = fewer[i * most / chapters.size()];
        if (group.end == 0) group.end = chapters[i].end;
        group.title = chapters[i].title;
        group.start = chapters[i].start;
    }
    return fewer;
}

std::string id3_tag(const TagFields& fields, const std::vector<ChapterMark>& chapters, base::Hertz rate,
                    std::size_t size)
{
    std::string tag("ID3\x03\0\0", 6);
    tag += syncsafe(size - header_size);
    tag += frames(fields, chapters, rate);
    tag.resize(size, '\0');
    return tag;
}

std::size_t tag_size(const TagFields& fields, const std::vector<ChapterMark>& chapters)
{
    return header_size + frames(fields, chapters, {1}).size() + slack;
}

std::size_t length_of_tag(std::string_view head)
{
    if (head.size() < header_size || !head.starts_with("ID3")) return 0;
    std::size_t size = 0;
    for (std::size_t i = 6; i < header_size; ++i)
        size = (size << 7U) | (static_cast<unsigned char>(head[i]) & 0x7FU);
    return header_size + size;
}

std::string fingerprint_in(std::string_view tag)
{
    // TXXX, UTF-16: the label, a zero, a byte order mark, the value. The value is ASCII: every other byte is
    // it.
    const auto wide = [](std::string_view ascii) {
        std::string bytes;
        for (const char c : ascii)
            bytes += {c, '\0'};
        return bytes;
    };
    const std::string label = wide(fingerprint_label);
    const std::size_t at = tag.find(label);
    if (at == std::string_view::npos) return {};
    std::string value;
    constexpr std::size_t zero_and_mark = 4;
    for (std::size_t i = at + label.size() + zero_and_mark; i + 1 < tag.size() && tag[i + 1] == 0; i += 2) {
        const char c = tag[i];
        if (c < ' ' || c > '~') break;
        value += c;
    }
    return value;
}

} // namespace edition
