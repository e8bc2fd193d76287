#include "audio/sound_reader.hpp"

#include <sndfile.h>

#include <algorithm>
#include <cmath>
#include <cstring>
#include <memory>
#include <string>

namespace audio {

namespace {

/// Bytes as libsndfile reads a file.
struct Bytes {
    std::string_view all;
    sf_count_t at = 0;

    sf_count_t size() const { return static_cast<sf_count_t>(all.size()); }
};

Bytes& bytes_of(void* user) { return *static_cast<Bytes*>(user); }

sf_count_t length(void* user) { return bytes_of(user).size(); }

sf_count_t seek(sf_count_t offset, int whence, void* user)
{
    Bytes& bytes = bytes_of(user);
    const sf_count_t from = whence == SEEK_SET ? 0 : whence == SEEK_CUR ? bytes.at : bytes.size();
    bytes.at = std::clamp<sf_count_t>(from + offset, 0, bytes.size());
    return bytes.at;
}

sf_count_t read(void* target, sf_count_t count, void* user)
{
    Bytes& bytes = bytes_of(user);
    const sf_count_t got = std::clamp<sf_count_t>(count, 0, bytes.size() - bytes.at);
    std::memcpy(target, bytes.all.data() + bytes.at, static_cast<std::size_t>(got));
    bytes.at += got;
    return got;
}

sf_count_t tell(void* user) { return bytes_of(user).at; }

struct Close {
    void operator()(SNDFILE* file) const { ::sf_close(file); }
};

/// libsndfile's words without their full stop.
std::string words_of(const char* message)
{
    std::string words = message;
    if (words.ends_with('.')) words.pop_back();
    return words;
}

/// All frames of the file, mixed; no more than `most`, whatever the header says.
std::vector<float> mixed(SNDFILE* file, int channels, sf_count_t most)
{
    constexpr sf_count_t piece = 4096; // frames
    std::vector<float> samples;
    std::vector<float> frames(static_cast<std::size_t>(piece * channels));
    while (static_cast<sf_count_t>(samples.size()) < most) {
        const sf_count_t got = ::sf_readf_float(file, frames.data(), piece);
        if (got <= 0) break;
        const auto step = static_cast<std::size_t>(channels);
        for (std::size_t at = 0; at < static_cast<std::size_t>(got) * step; at += step) {
            float sum = 0;
            for (std::size_t channel = 0; channel < step; ++channel)
                sum += frames[at + channel];
            samples.push_back(std::isfinite(sum) ? sum / static_cast<float>(channels) : 0.0F);
        }
    }
    return samples;
}

} // namespace

base::Result<Sound> read_sound(std::string_view bytes, int longest_seconds)
{
    constexpr int least_rate = 4000;
    constexpr int most_rate = 384000;
    constexpr int most_channels = 32;
    SF_VIRTUAL_IO reading{length, seek, read, nullptr, tell};
    Bytes source{bytes, 0};
    SF_INFO info{};
    const std::unique_ptr<SNDFILE, Close> file(::sf_open_virtual(&reading, SFM_READ, &info, &source));
    if (!file) return base::failure("is no sound that can be read: {}", words_of(::sf_strerror(nullptr)));
    if (info.samplerate < least_rate || info.samplerate > most_rate || info.channels < 1 ||
        info.channels > most_channels) {
        return base::failure("has {} channels at {} Hz; give it as mono or stereo at 44100 Hz", info.channels,
                             info.samplerate);
    }
    const sf_count_t longest = sf_count_t{longest_seconds} * info.samplerate;
    // One more than is allowed: a header may say less than there is.
    Sound sound{mixed(file.get(), info.channels, longest + 1), {info.samplerate}};
    if (info.frames > longest || static_cast<sf_count_t>(sound.samples.size()) > longest)
        return base::failure("is longer than {} seconds", longest_seconds);
    if (::sf_error(file.get()) != SF_ERR_NO_ERROR)
        return base::failure("is damaged: {}", words_of(::sf_strerror(file.get())));
    return sound;
}

} // namespace audio
