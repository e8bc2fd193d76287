// The ID3v2.3 tag with chapters, and its kin in WAV (the same frames in a chunk) and FLAC (Vorbis comments).
//
// Not 2.4: with a 2.4 sub-frame of over 127 bytes ffprobe shows no chapter at all, and Apple drops long
// titles. No unsynchronisation, no extended header, UTF-16 with byte order mark. One table of contents,
// top-level and ordered, of at most 255 chapters (its count is one byte). https://id3.org/id3v2-chapters-1.0
#pragma once

#include "article/article.hpp"
#include "base/result.hpp"
#include "base/units.hpp"
#include "edition/picture.hpp"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace edition {

struct ChapterMark {
    std::string title;
    base::Samples start = 0;
    base::Samples end = 0;
};

/// Most players know no more.
inline constexpr std::size_t most_chapters = 255;

/// At most `most` chapters: where there are more, some neighbours become one under the title of the first,
/// evenly over the article. Depends on the number alone, so it can be known before the times are.
std::vector<ChapterMark> merged(const std::vector<ChapterMark>& chapters, std::size_t most);

struct TagFields {
    article::Metadata metadata;
    std::string fallback_title; ///< for an article that has none: the file's name
    std::string voice;
    std::string fingerprint;
    std::optional<Picture> cover = std::nullopt;
};

/// The whole tag, exactly `size` bytes (the rest is padding). `size` must be at least what tag_size gives for
/// the same fields and as many chapters with the same titles; times do not change it.
std::string id3_tag(const TagFields& fields, const std::vector<ChapterMark>& chapters, base::Hertz rate,
                    std::size_t size);
std::size_t tag_size(const TagFields& fields, const std::vector<ChapterMark>& chapters);

/// Tags a finished file. Error: TagLib cannot read or write it.
base::Status tag_wav(const std::filesystem::path& file, const TagFields& fields,
                     const std::vector<ChapterMark>& chapters, base::Hertz rate);
base::Status tag_flac(const std::filesystem::path& file, const TagFields& fields,
                      const std::vector<ChapterMark>& chapters, base::Hertz rate);

/// The length of the tag that a file begins with, from its first 10 bytes; 0: none.
std::size_t length_of_tag(std::string_view head);

/// The fingerprint in a tag's bytes; empty: none.
std::string fingerprint_in(std::string_view tag);

/// A text as a tag may hold it: one line, no control characters, at most 250 characters.
std::string tag_text(std::string_view text);

} // namespace edition
