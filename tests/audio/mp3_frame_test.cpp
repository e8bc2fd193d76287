#include "audio/mp3_frame.hpp"

#include <doctest/doctest.h>

TEST_CASE("headers read back as they were written")
{
    for (const audio::Encoding& encoding : audio::encodings()) {
        if (encoding.container != audio::Container::mp3) continue;
        for (const audio::Padding padding : {audio::Padding::no, audio::Padding::yes}) {
            CAPTURE(encoding.name);
            const auto header = audio::parse_frame_header(audio::frame_header(encoding, padding));
            REQUIRE(header);
            CHECK(header->rate == encoding.rate);
            CHECK(header->kilobits_per_second == encoding.kilobits_per_second);
            CHECK(header->length == encoding.frame_length);
            CHECK(header->padding == padding);
        }
    }
}

TEST_CASE("sizes after ISO/IEC 11172-3: 144 · bit rate / rate, half of it for MPEG-2, and the padding")
{
    const auto size = [](std::string_view name, audio::Padding padding) {
        return audio::parse_frame_header(audio::frame_header(*audio::find_encoding(name), padding))->size;
    };
    CHECK(size("podcast", audio::Padding::no) == 208);
    CHECK(size("podcast", audio::Padding::yes) == 209);
    CHECK(size("compact", audio::Padding::no) == 182);
    CHECK(size("high", audio::Padding::no) == 313);
}

TEST_CASE("other bytes are no frame")
{
    CHECK_FALSE(audio::parse_frame_header(""));
    CHECK_FALSE(audio::parse_frame_header("\xFF\xFB\x50"));
    CHECK_FALSE(audio::parse_frame_header("ID3\x03"));
    CHECK_FALSE(audio::parse_frame_header(std::string(4, '\xFF')));
    CHECK_FALSE(audio::parse_frame_header(std::string("\xFF\xFB\x00\xC4", 4))); // free format
    CHECK_FALSE(audio::parse_frame_header("\xFF\xFD\x50\xC4"));                 // Layer II
    CHECK_FALSE(audio::parse_frame_header("\xFF\xE3\x50\xC4"));                 // MPEG-2.5
}

TEST_CASE("a run of frames that is cut or damaged is an error")
{
    std::string frames;
    for (int frame = 0; frame < 3; ++frame) {
        std::string one = audio::frame_header(*audio::find_encoding("podcast"), audio::Padding::no);
        one.resize(208, '\0');
        frames += one;
    }
    CHECK(audio::size_of_frames(frames, 3).value() == 624);
    CHECK(audio::size_of_frames(frames, 2).value() == 416);
    CHECK_FALSE(audio::size_of_frames(frames, 4));
    CHECK_FALSE(audio::size_of_frames(std::string_view(frames).substr(0, 623), 3));
    frames[208] = 'x';
    CHECK_FALSE(audio::size_of_frames(frames, 3));
}
