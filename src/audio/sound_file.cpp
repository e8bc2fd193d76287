#include "audio/sound_file.hpp"

#include <sndfile.h>

#include <bit>
#include <cstdint>
#include <cstring>
#include <vector>

namespace audio {

namespace {

struct Close {
    void operator()(SNDFILE* file) const { ::sf_close(file); }
};
using Owned = std::unique_ptr<SNDFILE, Close>;

int format_of(const Encoding& encoding)
{
    return (encoding.container == Container::flac ? SF_FORMAT_FLAC : SF_FORMAT_WAV) | SF_FORMAT_PCM_16;
}

// RIFF counts bytes in 32 bits; 16 MB are left for headers and tags.
constexpr std::uint64_t largest_wav = (1ULL << 32U) - (1ULL << 24U);

} // namespace

struct SoundFile::Handle {
    Owned file;
    std::uint64_t room = 0; ///< bytes that the format still takes

    tl::unexpected<base::Error> failure() const
    {
        return base::failure("cannot be written: {}", ::sf_strerror(file.get()));
    }
};

SoundFile::SoundFile(std::unique_ptr<Handle> handle) : handle_(std::move(handle)) {}
SoundFile::SoundFile(SoundFile&&) noexcept = default;
SoundFile& SoundFile::operator=(SoundFile&&) noexcept = default;
SoundFile::~SoundFile() = default;

base::Result<SoundFile> SoundFile::create(const std::filesystem::path& path, const Encoding& encoding,
                                          const SoundFileText& text)
{
    SF_INFO info{};
    info.samplerate = encoding.rate.value;
    info.channels = 1;
    info.format = format_of(encoding);
    auto handle =
        std::make_unique<Handle>(Handle{Owned(::sf_open(path.c_str(), SFM_WRITE, &info)), UINT64_MAX});
    if (!handle->file) return handle->failure();
    if (encoding.container == Container::wav) handle->room = largest_wav;
    ::sf_set_string(handle->file.get(), SF_STR_TITLE, text.title.c_str());
    ::sf_set_string(handle->file.get(), SF_STR_ARTIST, text.artist.c_str());
    ::sf_set_string(handle->file.get(), SF_STR_COMMENT, text.comment.c_str());
    return SoundFile(std::move(handle));
}

base::Status SoundFile::write(std::string_view pcm)
{
    static_assert(std::endian::native == std::endian::little, "PCM is handed on as it is");
    if (pcm.size() > handle_->room) {
        return base::failure("a WAV file holds no more than 4 GB (13 hours); choose another format");
    }
    handle_->room -= pcm.size();
    std::vector<short> samples(pcm.size() / sizeof(short));
    std::memcpy(samples.data(), pcm.data(), samples.size() * sizeof(short));
    const auto count = static_cast<sf_count_t>(samples.size());
    if (::sf_write_short(handle_->file.get(), samples.data(), count) != count) return handle_->failure();
    return {};
}

base::Status SoundFile::close()
{
    SNDFILE* file = handle_->file.release();
    const int error = ::sf_close(file);
    if (error == 0) return {};
    return base::failure("cannot be written: {}", ::sf_error_number(error));
}

base::Result<SoundFileInfo> inspect_sound_file(const std::filesystem::path& path)
{
    SF_INFO info{};
    const Owned file(::sf_open(path.c_str(), SFM_READ, &info));
    if (!file) return base::failure("{}: cannot be read: {}", path.string(), ::sf_strerror(nullptr));
    const char* comment = ::sf_get_string(file.get(), SF_STR_COMMENT);
    return SoundFileInfo{info.frames, comment == nullptr ? "" : comment};
}

} // namespace audio
