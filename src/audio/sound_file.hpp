// WAV and FLAC files through libsndfile, written as they grow: mono, 16 bit. Errors of writing say what
// happened but name no file: the path may be a temporary one, whose final name the caller knows.
#pragma once

#include "audio/encoding.hpp"
#include "base/result.hpp"

#include <filesystem>
#include <memory>
#include <string>
#include <string_view>

namespace audio {

struct SoundFileText {
    std::string title;
    std::string artist;
    std::string comment;
};

class SoundFile {
public:
    /// Overwrites the file at `path`. `encoding` is a WAV or FLAC one.
    static base::Result<SoundFile> create(const std::filesystem::path& path, const Encoding& encoding,
                                          const SoundFileText& text);

    SoundFile(SoundFile&&) noexcept;
    SoundFile& operator=(SoundFile&&) noexcept;
    SoundFile(const SoundFile&) = delete;
    SoundFile& operator=(const SoundFile&) = delete;
    ~SoundFile();

    /// Little-endian 16-bit PCM.
    base::Status write(std::string_view pcm);
    /// Completes the headers. Call once.
    base::Status close();

private:
    struct Handle;
    explicit SoundFile(std::unique_ptr<Handle> handle);
    std::unique_ptr<Handle> handle_;
};

struct SoundFileInfo {
    base::Samples length = 0;
    std::string comment;
};

/// Reads the headers only. Errors: missing, or damaged so that libsndfile does not open it.
base::Result<SoundFileInfo> inspect_sound_file(const std::filesystem::path& path);

} // namespace audio
