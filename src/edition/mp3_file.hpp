// An MP3 file as it grows: the tag's place, the Info/LAME frame's place, then frames as they come. Both
// places are filled at the end, when times and counts are known; the file gets its name in commit().
#pragma once

#include "audio/encoding.hpp"
#include "audio/info_frame.hpp"
#include "base/atomic_file.hpp"

#include <cstdint>
#include <string_view>

namespace edition {

class Mp3File {
public:
    static base::Result<Mp3File> open(const std::filesystem::path& target, const audio::Encoding& encoding,
                                      std::size_t tag_size);

    /// Whole frames of the encoding, `length` samples in all. Errors: the disk, or more than 4 GB.
    base::Status add(std::string_view frames, base::Samples length);
    /// The frames that let a decoder deliver the last sample, the Info frame and the tag (of the size given
    /// to open).
    base::Status close(std::string_view tag);
    /// In bytes, tag and Info frame included.
    std::uint64_t size() const { return tag_size_ + audio::info_frame_size(encoding_) + bytes_; }
    base::Status commit() { return file_.commit(); }

private:
    Mp3File(base::AtomicFile file, const audio::Encoding& encoding, std::size_t tag_size);

    base::AtomicFile file_;
    audio::Encoding encoding_;
    std::size_t tag_size_;
    audio::Crc16 music_crc_;
    std::int64_t frames_ = 0;
    std::uint64_t bytes_ = 0;
};

} // namespace edition
