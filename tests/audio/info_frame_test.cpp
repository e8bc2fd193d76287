#include "audio/info_frame.hpp"
#include "audio/mp3_frame.hpp"
#include "audio/pcm.hpp"
#include "audio/sound_file.hpp"
#include "audio/sounds.hpp"
#include "base/file.hpp"
#include "temporary_folder.hpp"

#include <doctest/doctest.h>

#include <cstdlib>

namespace {

constexpr std::size_t marker_at = 21; // MPEG-1 mono: 4 of header, 17 of side information
constexpr std::size_t delay_at = marker_at + 120 + 21;

std::uint64_t big_endian(std::string_view bytes, std::size_t at, std::size_t width)
{
    std::uint64_t value = 0;
    for (const char byte : bytes.substr(at, width))
        value = (value << 8U) | static_cast<unsigned char>(byte);
    return value;
}

/// What the lame program makes of a sound.
std::string encoded_by_lame(const std::vector<float>& samples)
{
    const TemporaryFolder folder;
    const std::filesystem::path wav = folder.path() / "a.wav";
    const std::filesystem::path mp3 = folder.path() / "a.mp3";
    auto file = audio::SoundFile::create(wav, *audio::find_encoding("wav"), {"Titel", "Name", "Kommentar"});
    REQUIRE(file);
    REQUIRE(file->write(audio::to_pcm(samples)));
    REQUIRE(file->close());
    const std::string command =
        "lame --quiet -m m -b 64 -q 7 '" + wav.string() + "' '" + mp3.string() + "' 2>/dev/null";
    REQUIRE(std::system(command.c_str()) == 0);
    return base::read_file(mp3, 1 << 24).value();
}

} // namespace

TEST_CASE("the checksum is CRC-16/ARC, and may be taken in pieces")
{
    audio::Crc16 crc;
    crc.update("1234");
    crc.update("56789");
    CHECK(crc.value() == 0xBB3D); // the algorithm's published check value
    CHECK(audio::Crc16().value() == 0);
}

TEST_CASE("the frame says of LAME's own file what LAME says")
{
    const std::string file = encoded_by_lame(sounds::sine(440, 0.5, 2, {44100}));
    const audio::Encoding encoding = *audio::find_encoding("podcast");
    const std::size_t size = audio::info_frame_size(encoding);
    REQUIRE(file.substr(marker_at, 4) == "Info");

    audio::InfoFrame info;
    audio::Crc16 crc;
    for (std::size_t at = size; at < file.size(); ++info.frames) {
        const auto header = audio::parse_frame_header(std::string_view(file).substr(at));
        REQUIRE(header);
        crc.update(std::string_view(file).substr(at, header->size));
        at += header->size;
    }
    info.bytes = file.size() - size;
    info.music_crc = crc.value();
    info.delay = static_cast<base::Samples>(big_endian(file, delay_at, 3) >> 12U);
    info.padding = static_cast<base::Samples>(big_endian(file, delay_at, 3) & 0xFFFU);
    const std::string ours = audio::info_frame(encoding, info);
    CHECK(info.delay == 576);
    CHECK(ours.size() == size);

    const auto same = [&](std::size_t at, std::size_t width) {
        return ours.substr(marker_at + at, width) == file.substr(marker_at + at, width);
    };
    CHECK(same(0, 8));        // "Info", which fields follow
    CHECK(same(8, 8));        // frames and bytes
    CHECK(same(120, 10));     // encoder, revision and method
    CHECK(same(120 + 20, 4)); // bit rate, delay and padding
    CHECK(same(120 + 28, 6)); // length and checksum of the music
    CHECK(same(116, 4));      // quality
    CHECK(same(120 + 19, 1)); // psychoacoustics
    CHECK(same(120 + 24, 1)); // source rate, channels
    for (unsigned percent = 0; percent < 100; ++percent) {
        const auto place = marker_at + 16 + percent;
        CHECK(std::abs(static_cast<int>(big_endian(ours, place, 1)) -
                       static_cast<int>(big_endian(file, place, 1))) <= 4);
    }
    CHECK(audio::stream_size_in(ours) == file.size());
}

TEST_CASE("the tag's checksum covers all before it")
{
    for (const std::string_view name : {"podcast", "compact", "high"}) {
        const audio::Encoding encoding = *audio::find_encoding(name);
        const std::string frame = audio::info_frame(encoding, {1000, 200000, 576, 576, 0xABCD});
        const std::size_t end = frame.find("Info") + 120 + 36;
        REQUIRE(frame.size() == audio::info_frame_size(encoding));
        REQUIRE(end <= frame.size());
        audio::Crc16 crc;
        crc.update(std::string_view(frame).substr(0, end - 2));
        CHECK(big_endian(frame, end - 2, 2) == crc.value());
    }
}

TEST_CASE("what is no Info frame has no size")
{
    const std::string frame = audio::info_frame(*audio::find_encoding("podcast"), {10, 2000, 576, 576, 1});
    CHECK(audio::stream_size_in(frame) == 2000 + frame.size());
    for (std::size_t length = 0; length < 36; ++length)
        CHECK(audio::stream_size_in(std::string_view(frame).substr(0, length)) == 0);
    CHECK(audio::stream_size_in(std::string(300, '\xFF')) == 0);
}
