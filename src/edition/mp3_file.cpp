#include "edition/mp3_file.hpp"

#include "audio/mp3_encoder.hpp"
#include "audio/silence.hpp"

#include <cassert>

namespace edition {

namespace {

/// A decoder is encoder and decoder delay behind, so it needs that many samples more before the last one
/// comes out.
base::Samples flushing_samples(const audio::Encoding& encoding)
{
    const base::Samples frame = encoding.frame_length;
    return (audio::mp3_delay + frame - 1) / frame * frame;
}

} // namespace

base::Result<Mp3File> Mp3File::open(const std::filesystem::path& target, const audio::Encoding& encoding,
                                    std::size_t tag_size)
{
    TRY_ASSIGN(base::AtomicFile file, base::AtomicFile::create(target));
    TRY(file.write(std::string(tag_size + audio::info_frame_size(encoding), '\0')));
    return Mp3File(std::move(file), encoding, tag_size);
}

Mp3File::Mp3File(base::AtomicFile file, const audio::Encoding& encoding, std::size_t tag_size)
    : file_(std::move(file)), encoding_(encoding), tag_size_(tag_size)
{
}

base::Status Mp3File::add(std::string_view frames, base::Samples length)
{
    constexpr std::uint64_t largest = UINT32_MAX; // as the Info frame counts
    if (frames.size() > largest - size()) {
        return base::failure("{}: an MP3 cannot state more than 4 GB; split the article into several files",
                             file_.target().string());
    }
    music_crc_.update(frames);
    frames_ += length / encoding_.frame_length;
    bytes_ += frames.size();
    return file_.write(frames);
}

base::Status Mp3File::close(std::string_view tag)
{
    assert(tag.size() == tag_size_);
    const base::Samples flushing = flushing_samples(encoding_);
    TRY(add(audio::silence(encoding_, flushing), flushing));
    audio::InfoFrame info;
    info.frames = frames_;
    info.bytes = bytes_;
    info.delay = audio::encoder_delay;
    info.padding = flushing - audio::encoder_delay;
    info.music_crc = music_crc_.value();
    TRY(file_.write_at(0, tag));
    return file_.write_at(static_cast<std::int64_t>(tag_size_), audio::info_frame(encoding_, info));
}

} // namespace edition
