#include "audio/wav.hpp"

#include <sndfile.h>

#include <algorithm>
#include <cstdio>
#include <cstring>

namespace audio {

namespace {

/// A file in memory, as libsndfile wants to see one.
struct Memory {
    std::string bytes;
    std::size_t at = 0;
};

sf_count_t length_of(void* user) { return static_cast<sf_count_t>(static_cast<Memory*>(user)->bytes.size()); }

sf_count_t seek(sf_count_t offset, int whence, void* user)
{
    Memory& memory = *static_cast<Memory*>(user);
    sf_count_t from = 0;
    if (whence == SEEK_CUR) from = static_cast<sf_count_t>(memory.at);
    if (whence == SEEK_END) from = static_cast<sf_count_t>(memory.bytes.size());
    memory.at = static_cast<std::size_t>(std::max<sf_count_t>(0, from + offset));
    return static_cast<sf_count_t>(memory.at);
}

sf_count_t read(void* target, sf_count_t count, void* user)
{
    Memory& memory = *static_cast<Memory*>(user);
    const std::size_t there = memory.bytes.size() - std::min(memory.at, memory.bytes.size());
    const std::size_t got = std::min(there, static_cast<std::size_t>(count));
    std::memcpy(target, memory.bytes.data() + memory.at, got);
    memory.at += got;
    return static_cast<sf_count_t>(got);
}

sf_count_t write(const void* source, sf_count_t count, void* user)
{
    Memory& memory = *static_cast<Memory*>(user);
    const std::size_t end = memory.at + static_cast<std::size_t>(count);
    if (memory.bytes.size() < end) memory.bytes.resize(end);
    std::memcpy(memory.bytes.data() + memory.at, source, static_cast<std::size_t>(count));
    memory.at = end;
    return count;
}

sf_count_t tell(void* user) { return static_cast<sf_count_t>(static_cast<Memory*>(user)->at); }

} // namespace

base::Result<std::string> wav_bytes(std::span<const float> samples, base::Hertz rate)
{
    SF_VIRTUAL_IO io{length_of, seek, read, write, tell};
    SF_INFO info{};
    info.samplerate = rate.value;
    info.channels = 1;
    info.format = SF_FORMAT_WAV | SF_FORMAT_PCM_16;
    Memory memory;
    SNDFILE* const file = sf_open_virtual(&io, SFM_WRITE, &info, &memory);
    if (file == nullptr) return base::failure("a WAV file cannot be made: {}", sf_strerror(nullptr));
    sf_command(file, SFC_SET_CLIPPING, nullptr, SF_TRUE);
    const auto count = static_cast<sf_count_t>(samples.size());
    const bool whole = sf_write_float(file, samples.data(), count) == count;
    if (sf_close(file) != 0 || !whole) return base::failure("a WAV file cannot be made");
    return std::move(memory.bytes);
}

} // namespace audio
