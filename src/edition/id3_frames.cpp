#include "edition/id3_frames.hpp"

#include "edition/tag_values.hpp"

#include <fmt/format.h>
#include <taglib/attachedpictureframe.h>
#include <taglib/chapterframe.h>
#include <taglib/commentsframe.h>
#include <taglib/tableofcontentsframe.h>
#include <taglib/textidentificationframe.h>
#include <taglib/urllinkframe.h>

namespace edition {

namespace {

using TagLib::ByteVector;
using TagLib::ID3v2::Frame;

constexpr unsigned no_byte_offset = 0xFFFFFFFF;

/// Owned by the tag or frame that it is given to, as all of TagLib's frames.
Frame* text_frame(const char* id, std::string_view text)
{
    auto* frame = new TagLib::ID3v2::TextIdentificationFrame(ByteVector(id, 4), TagLib::String::UTF16);
    frame->setText(tag_string(text));
    return frame;
}

Frame* user_text_frame(std::string_view description, std::string_view text)
{
    auto* frame = new TagLib::ID3v2::UserTextIdentificationFrame(TagLib::String::UTF16);
    frame->setDescription(tag_string(description));
    frame->setText(tag_string(text));
    return frame;
}

Frame* comment_frame(std::string_view text)
{
    auto* frame = new TagLib::ID3v2::CommentsFrame(TagLib::String::UTF16);
    frame->setLanguage(ByteVector("deu", 3));
    frame->setText(tag_string(text));
    return frame;
}

Frame* url_frame(const char* id, std::string_view url)
{
    auto* frame = new TagLib::ID3v2::UrlLinkFrame(ByteVector(id, 4));
    frame->setUrl(tag_string(url));
    return frame;
}

/// Element ids are ASCII and unique, ended by a zero that TagLib adds.
ByteVector chapter_id(std::size_t number) { return {fmt::format("ch{:03}", number).c_str()}; }

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

Frame* cover_frame(const Picture& picture)
{
    auto* frame = new TagLib::ID3v2::AttachedPictureFrame;
    frame->setType(TagLib::ID3v2::AttachedPictureFrame::FrontCover);
    frame->setMimeType(tag_string(picture.mime));
    frame->setPicture({picture.bytes.data(), static_cast<unsigned>(picture.bytes.size())});
    return frame;
}

} // namespace

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
    // Last, so that readers who look only at the beginning find the rest.
    if (fields.cover) tag.addFrame(cover_frame(*fields.cover));
}

} // namespace edition
