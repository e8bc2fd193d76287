// The audio of an edition as a file of its format: MP3 with its tag, or WAV or FLAC through libsndfile.
#pragma once

#include "audio/sound_file.hpp"
#include "edition/mp3_file.hpp"
#include "edition/tags.hpp"

#include <variant>
#include <vector>

namespace edition {

class AudioFile {
public:
    /// `chapters` holds all that close() will get, and may hold more; their times do not matter yet.
    static base::Result<AudioFile> open(const std::filesystem::path& target, const audio::Encoding& encoding,
                                        const TagFields& tags, const std::vector<ChapterMark>& chapters);

    /// Whole frames of the encoding, `length` samples in all.
    base::Status add(std::string_view frames, base::Samples length);
    /// Headers and tags. Returns the size of the finished file in bytes.
    base::Result<std::uint64_t> close(const TagFields& tags, const std::vector<ChapterMark>& chapters);
    base::Status commit();

private:
    struct Pcm {
        base::AtomicFile file;
        audio::SoundFile sound;
        audio::Encoding encoding;
    };
    struct Mp3 {
        Mp3File file;
        base::Hertz rate;
        std::size_t tag_size;
    };
    explicit AudioFile(std::variant<Mp3, Pcm> file) : file_(std::move(file)) {}

    std::variant<Mp3, Pcm> file_;
};

/// The fingerprint in an audio file's tag; an MP3's size is held against what it says of itself. Errors:
/// missing, damaged, not one of ours.
base::Result<std::string> audio_fingerprint(const std::filesystem::path& path);

/// Whether Vorlaut made the file, be it damaged since.
bool is_ours(const std::filesystem::path& path);

} // namespace edition
