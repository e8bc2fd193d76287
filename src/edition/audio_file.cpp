#include "edition/audio_file.hpp"

#include "base/file.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <array>

namespace edition {

namespace {

/// A WAV or FLAC has no field of its own for the fingerprint; it stands in the comment.
audio::SoundFileText text_of(const TagFields& tags)
{
    return {tag_text(tags.metadata.title.empty() ? tags.fallback_title : tags.metadata.title),
            tag_text(article::joined_authors(tags.metadata)), "Vorlaut fingerprint: " + tags.fingerprint};
}

/// The error with the name that the file is to have.
tl::unexpected<base::Error> named(const base::AtomicFile& file, const base::Error& error)
{
    return base::failure("{}: {}", file.target().string(), error.message);
}

base::Result<std::string> fingerprint_of_sound_file(const std::filesystem::path& path)
{
    TRY_ASSIGN(const audio::SoundFileInfo info, audio::inspect_sound_file(path));
    constexpr std::string_view label = "Vorlaut fingerprint: ";
    if (!info.comment.starts_with(label)) return base::failure("{} is not one of Vorlaut's", path.string());
    return info.comment.substr(label.size());
}

std::string head_of(const base::Descriptor& file)
{
    // The fingerprint stands before the chapters, whose number knows no bound.
    constexpr std::size_t enough = 16384;
    std::string head(enough, '\0');
    const ssize_t got = ::pread(file.get(), head.data(), head.size(), 0);
    head.resize(got > 0 ? static_cast<std::size_t>(got) : 0);
    return head;
}

base::Result<std::string> fingerprint_of_mp3(const std::filesystem::path& path)
{
    const base::Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
    if (!file) return base::failure("{} is not there", path.string());
    const std::string head = head_of(file);
    const std::size_t tag = length_of_tag(head);
    std::string fingerprint = fingerprint_in(head);
    if (tag == 0 || fingerprint.empty()) return base::failure("{} is not one of Vorlaut's", path.string());

    std::array<char, 256> info{};
    const ssize_t info_size = ::pread(file.get(), info.data(), info.size(), static_cast<off_t>(tag));
    const std::uint64_t stream =
        audio::stream_size_in({info.data(), info_size > 0 ? static_cast<std::size_t>(info_size) : 0});
    if (stream == 0 || ::lseek(file.get(), 0, SEEK_END) != static_cast<off_t>(tag + stream)) {
        return base::failure("{} is damaged", path.string());
    }
    return fingerprint;
}

} // namespace

base::Result<AudioFile> AudioFile::open(const std::filesystem::path& target, const audio::Encoding& encoding,
                                        const TagFields& tags, const std::vector<ChapterMark>& chapters)
{
    if (encoding.container == audio::Container::mp3) {
        const std::size_t size = tag_size(tags, chapters);
        TRY_ASSIGN(Mp3File file, Mp3File::open(target, encoding, size));
        return AudioFile(Mp3{std::move(file), encoding.rate, size});
    }
    TRY_ASSIGN(base::AtomicFile file, base::AtomicFile::create(target));
    auto sound = audio::SoundFile::create(file.path(), encoding, text_of(tags));
    if (!sound) return named(file, sound.error());
    return AudioFile(Pcm{std::move(file), *std::move(sound), encoding});
}

base::Status AudioFile::add(std::string_view frames, base::Samples length)
{
    if (auto* mp3 = std::get_if<Mp3>(&file_)) return mp3->file.add(frames, length);
    auto& pcm = std::get<Pcm>(file_);
    if (const base::Status written = pcm.sound.write(frames); !written)
        return named(pcm.file, written.error());
    return {};
}

base::Result<std::uint64_t> AudioFile::close(const TagFields& tags, const std::vector<ChapterMark>& chapters)
{
    if (auto* mp3 = std::get_if<Mp3>(&file_)) {
        TRY(mp3->file.close(id3_tag(tags, chapters, mp3->rate, mp3->tag_size)));
        return mp3->file.size();
    }
    auto& [file, sound, encoding] = std::get<Pcm>(file_);
    if (const base::Status closed = sound.close(); !closed) return named(file, closed.error());
    const auto tag = encoding.container == audio::Container::flac ? tag_flac : tag_wav;
    if (const base::Status tagged = tag(file.path(), tags, chapters, encoding.rate); !tagged)
        return named(file, tagged.error());
    std::error_code error;
    const std::uint64_t size = std::filesystem::file_size(file.path(), error);
    if (error) return named(file, {error.message()});
    return size;
}

base::Status AudioFile::commit()
{
    if (auto* mp3 = std::get_if<Mp3>(&file_)) return mp3->file.commit();
    return std::get<Pcm>(file_).file.commit();
}

base::Result<std::string> audio_fingerprint(const std::filesystem::path& path)
{
    std::error_code error;
    if (!std::filesystem::exists(path, error)) return base::failure("{} is not there", path.string());
    return path.extension() == ".mp3" ? fingerprint_of_mp3(path) : fingerprint_of_sound_file(path);
}

bool is_ours(const std::filesystem::path& path)
{
    if (path.extension() != ".mp3") return fingerprint_of_sound_file(path).has_value();
    const base::Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
    return file && !fingerprint_in(head_of(file)).empty();
}

} // namespace edition
