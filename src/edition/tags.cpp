#include "edition/tags.hpp"

#include "base/utf8.hpp"

#include <fmt/format.h>
#include <taglib/chapterframe.h>
#include <taglib/commentsframe.h>
#include <taglib/flacfile.h>
#include <taglib/id3v2tag.h>
#include <taglib/infotag.h>
#include <taglib/tableofcontentsframe.h>
#include <taglib/textidentificationframe.h>
#include <taglib/urllinkframe.h>
#include <taglib/wavfile.h>
#include <taglib/xiphcomment.h>

#include <algorithm>

namespace edition {

namespace {

using TagLib::ByteVector;
using TagLib::ID3v2::Frame;

constexpr std::size_t header_size = 10; // of a tag, and of a frame
constexpr unsigned no_byte_offset = 0xFFFFFFFF;
constexpr std::string_view genre = "Speech"; // ID3v1's number 101, which every player knows
constexpr const char* fingerprint_label = "Vorlaut fingerprint";

/// Room for what may grow after the size was fixed: the digits of TLEN.
constexpr std::size_t slack = 64;

TagLib::String string(std::string_view text) { return {std::string(text), TagLib::String::UTF8}; }

/// Owned by the tag or frame that it is given to, as all of TagLib's frames.
Frame* text_frame(const char* id, std::string_view text)
{
    auto* frame = new TagLib::ID3v2::TextIdentificationFrame(ByteVector(id, 4), TagLib::String::UTF16);
    frame->setText(string(text));
    return frame;
}

Frame* user_text_frame(std::string_view description, std::string_view text)
{
    auto* frame = new TagLib::ID3v2::UserTextIdentificationFrame(TagLib::String::UTF16);
    frame->setDescription(string(description));
    frame->setText(string(text));
    return frame;
}

Frame* comment_frame(std::string_view text)
{
    auto* frame = new TagLib::ID3v2::CommentsFrame(TagLib::String::UTF16);
    frame->setLanguage(ByteVector("deu", 3));
    frame->setText(string(text));
    return frame;
}

Frame* url_frame(const char* id, std::string_view url)
{
    auto* frame = new TagLib::ID3v2::UrlLinkFrame(ByteVector(id, 4));
    frame->setUrl(string(url));
    return frame;
}

/// Element ids are ASCII and unique, ended by a zero that TagLib adds.
ByteVector chapter_id(std::size_t number) { return {fmt::format("ch{:03}", number).c_str()}; }

unsigned milliseconds(base::Samples at, base::Hertz rate)
{
    return static_cast<unsigned>((at * 1000 + rate.value / 2) / rate.value);
}

Frame* chapter_frame(const ChapterMark& chapter, std::size_t number, base::Hertz rate)
{
    TagLib::ID3v2::FrameList title;
    title.append(text_frame("TIT2", tag_text(chapter.title)));
    return new TagLib::ID3v2::ChapterFrame(chapter_id(number), milliseconds(chapter.start, rate),
                                           milliseconds(chapter.end, rate), no_byte_offset, no_byte_offset,
                                           title);
}

Frame* contents_frame(std::size_t chapters)
{
    TagLib::ByteVectorList children;
    for (std::size_t i = 0; i < chapters; ++i)
        children.append(chapter_id(i));
    TagLib::ID3v2::FrameList title;
    title.append(text_frame("TIT2", "Inhalt"));
    auto* frame = new TagLib::ID3v2::TableOfContentsFrame(ByteVector("toc"), children, title);
    frame->setIsTopLevel(true);
    frame->setIsOrdered(true);
    return frame;
}

void add_if_known(TagLib::ID3v2::Tag& tag, const char* id, std::string_view text)
{
    if (const std::string clean = tag_text(text); !clean.empty()) tag.addFrame(text_frame(id, clean));
}

/// "deu" for "de" and "de-AT", and for a text that does not say; "und", undetermined, for any other.
std::string_view iso_639_2(std::string_view language)
{
    return language.empty() || language == "de" || language.starts_with("de-") ? "deu" : "und";
}

const std::string& title_of(const TagFields& fields)
{
    return fields.metadata.title.empty() ? fields.fallback_title : fields.metadata.title;
}

const std::string& album_of(const article::Metadata& known)
{
    return known.publisher.empty() ? known.section : known.publisher;
}

/// What a link would lose if it were cut; longer ones are left out.
constexpr std::size_t longest_url = 2000;

void fill(TagLib::ID3v2::Tag& tag, const TagFields& fields, const std::vector<ChapterMark>& chapters,
          base::Hertz rate)
{
    const article::Metadata& known = fields.metadata;
    // First, so that it is found near the file's beginning however long the rest is.
    tag.addFrame(user_text_frame(fingerprint_label, fields.fingerprint));
    add_if_known(tag, "TIT2", title_of(fields));
    add_if_known(tag, "TPE1", article::joined_authors(known));
    add_if_known(tag, "TALB", album_of(known));
    // TagLib writes TYER and, if there is a day, TDAT for it in version 2.3.
    if (known.date.size() >= 4) add_if_known(tag, "TDRC", known.date.substr(0, 10));
    add_if_known(tag, "TLAN", iso_639_2(known.language));
    add_if_known(tag, "TCON", genre);
    const base::Samples duration = chapters.empty() ? 0 : chapters.back().end;
    add_if_known(tag, "TLEN", std::to_string(milliseconds(duration, rate)));
    add_if_known(tag, "TENC", "Vorlaut");
    const std::string summary = tag_text(known.description);
    tag.addFrame(comment_frame(summary.empty() ? "Gesprochen von Vorlaut, Stimme " + fields.voice : summary));
    if (!known.url.empty() && known.url.size() <= longest_url) tag.addFrame(url_frame("WOAF", known.url));
    tag.addFrame(contents_frame(chapters.size()));
    for (std::size_t i = 0; i < chapters.size(); ++i)
        tag.addFrame(chapter_frame(chapters[i], i, rate));
}

std::string frames(const TagFields& fields, const std::vector<ChapterMark>& chapters, base::Hertz rate)
{
    TagLib::ID3v2::Tag tag;
    fill(tag, fields, chapters, rate);
    const ByteVector rendered = tag.render(TagLib::ID3v2::v3);
    // Without TagLib's own padding: a frame's id is never zero.
    std::size_t end = header_size;
    while (end + header_size <= rendered.size() && rendered[static_cast<int>(end)] != 0) {
        end += header_size + rendered.toUInt(static_cast<unsigned>(end) + 4, true);
    }
    return {rendered.data() + header_size, std::min<std::size_t>(end, rendered.size()) - header_size};
}

void add_if_known(TagLib::Ogg::XiphComment& comment, const std::string& field, std::string_view text)
{
    if (const std::string clean = tag_text(text); !clean.empty()) comment.addField(field, string(clean));
}

/// "00:01:23.456"
std::string clock_time(base::Samples at, base::Hertz rate)
{
    const unsigned ms = milliseconds(at, rate);
    return fmt::format("{:02}:{:02}:{:02}.{:03}", ms / 3600000, ms / 60000 % 60, ms / 1000 % 60, ms % 1000);
}

/// Chapters by the Vorbis comment convention that ffmpeg and mpv read: CHAPTER000=time, CHAPTER000NAME=title.
void fill(TagLib::Ogg::XiphComment& comment, const TagFields& fields,
          const std::vector<ChapterMark>& chapters, base::Hertz rate)
{
    const article::Metadata& known = fields.metadata;
    comment.removeFields("TITLE"); // libsndfile's
    comment.removeFields("ARTIST");
    add_if_known(comment, "TITLE", title_of(fields));
    add_if_known(comment, "ARTIST", article::joined_authors(known));
    add_if_known(comment, "ALBUM", album_of(known));
    add_if_known(comment, "DATE", known.date);
    add_if_known(comment, "LANGUAGE", iso_639_2(known.language));
    add_if_known(comment, "GENRE", genre);
    add_if_known(comment, "DESCRIPTION", known.description);
    if (known.url.size() <= longest_url && !known.url.empty()) comment.addField("CONTACT", string(known.url));
    for (std::size_t i = 0; i < chapters.size(); ++i) {
        const std::string field = fmt::format("CHAPTER{:03}", i);
        comment.addField(field, string(clock_time(chapters[i].start, rate)));
        comment.addField(field + "NAME", string(tag_text(chapters[i].title)));
    }
}

base::Status saved(bool success)
{
    if (success) return {};
    return base::failure("the tags cannot be written");
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

base::Status tag_wav(const std::filesystem::path& file, const TagFields& fields,
                     const std::vector<ChapterMark>& chapters, base::Hertz rate)
{
    using Wav = TagLib::RIFF::WAV::File;
    Wav wav(file.c_str(), false);
    if (!wav.isValid()) return saved(false);
    fill(*wav.ID3v2Tag(), fields, chapters, rate);
    // Readers that find libsndfile's INFO chunk look no further for these.
    TagLib::RIFF::Info::Tag& info = *wav.InfoTag();
    info.setAlbum(string(tag_text(album_of(fields.metadata))));
    info.setGenre(string(genre));
    info.setFieldText("ICRD", string(tag_text(fields.metadata.date)));
    return saved(wav.save(Wav::AllTags, Wav::StripNone, TagLib::ID3v2::v3));
}

base::Status tag_flac(const std::filesystem::path& file, const TagFields& fields,
                      const std::vector<ChapterMark>& chapters, base::Hertz rate)
{
    TagLib::FLAC::File flac(file.c_str(), false);
    if (!flac.isValid()) return saved(false);
    fill(*flac.xiphComment(true), fields, chapters, rate);
    return saved(flac.save());
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
