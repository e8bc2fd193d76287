// The tags of WAV and FLAC files.
#include "edition/id3_frames.hpp"
#include "edition/tag_stream.hpp"
#include "edition/tag_values.hpp"
#include "edition/tags.hpp"

#include <fmt/format.h>
#include <taglib/flacfile.h>
#include <taglib/flacpicture.h>
#include <taglib/id3v2framefactory.h>
#include <taglib/infotag.h>
#include <taglib/wavfile.h>
#include <taglib/xiphcomment.h>

namespace edition {

namespace {

void add_if_known(TagLib::Ogg::XiphComment& comment, const std::string& field, std::string_view text)
{
    if (const std::string clean = tag_text(text); !clean.empty()) comment.addField(field, tag_string(clean));
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
    if (known.url.size() <= longest_url && !known.url.empty())
        comment.addField("CONTACT", tag_string(known.url));
    for (std::size_t i = 0; i < chapters.size(); ++i) {
        const std::string field = fmt::format("CHAPTER{:03}", i);
        comment.addField(field, tag_string(clock_time(chapters[i].start, rate)));
        comment.addField(field + "NAME", tag_string(tag_text(chapters[i].title)));
    }
}

/// Owned by the file that it is given to.
TagLib::FLAC::Picture* cover_block(const Picture& picture)
{
    constexpr int colour_depth = 24;
    auto* block = new TagLib::FLAC::Picture;
    block->setType(TagLib::FLAC::Picture::FrontCover);
    block->setMimeType(tag_string(picture.mime));
    block->setWidth(static_cast<int>(picture.width));
    block->setHeight(static_cast<int>(picture.height));
    block->setColorDepth(colour_depth);
    block->setData({picture.bytes.data(), static_cast<unsigned>(picture.bytes.size())});
    return block;
}

/// The stream knows of failed writes that TagLib does not tell.
base::Status saved(bool success, const TagStream& stream)
{
    TRY(stream.status());
    if (success) return {};
    return base::failure("the tags cannot be written");
}

} // namespace

base::Status tag_wav(const std::filesystem::path& file, const TagFields& fields,
                     const std::vector<ChapterMark>& chapters, base::Hertz rate)
{
    using Wav = TagLib::RIFF::WAV::File;
    TagStream stream(file);
    Wav wav(&stream, false);
    if (!wav.isValid()) return saved(false, stream);
    fill(*wav.ID3v2Tag(), fields, chapters, rate);
    // Readers that find libsndfile's INFO chunk look no further for these.
    TagLib::RIFF::Info::Tag& info = *wav.InfoTag();
    info.setAlbum(tag_string(tag_text(album_of(fields.metadata))));
    info.setGenre(tag_string(genre));
    info.setFieldText("ICRD", tag_string(tag_text(fields.metadata.date)));
    const bool success = wav.save(Wav::AllTags, Wav::StripNone, TagLib::ID3v2::v3);
    return saved(success, stream);
}

base::Status tag_flac(const std::filesystem::path& file, const TagFields& fields,
                      const std::vector<ChapterMark>& chapters, base::Hertz rate)
{
    TagStream stream(file);
    TagLib::FLAC::File flac(&stream, TagLib::ID3v2::FrameFactory::instance(), false);
    if (!flac.isValid()) return saved(false, stream);
    fill(*flac.xiphComment(true), fields, chapters, rate);
    if (fields.cover) flac.addPicture(cover_block(*fields.cover));
    const bool success = flac.save();
    return saved(success, stream);
}

} // namespace edition
