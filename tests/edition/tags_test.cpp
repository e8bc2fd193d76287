#include "edition/tags.hpp"

#include <doctest/doctest.h>
#include <id3v2tag.h>
#include <mpegfile.h>
#include <tbytevectorstream.h>

#include <string>

using edition::ChapterMark;

namespace {

edition::TagFields fields()
{
    edition::TagFields made;
    made.metadata.title = "Sturm über der Küste";
    made.metadata.authors = {"Anna Berg"};
    made.metadata.date = "2024-10-03";
    made.fingerprint = "text:1 voice:2";
    return made;
}

const base::Hertz rate{44100};

/// The text of a tag's first frame of this kind, as another program would read it; "" without one.
std::string text_of(const edition::TagFields& made, const char* frame)
{
    const std::vector<ChapterMark> chapters{{"Eins", 0, 44100}};
    const std::string bytes = edition::id3_tag(made, chapters, rate, edition::tag_size(made, chapters));
    TagLib::ByteVectorStream stream({bytes.data(), static_cast<unsigned>(bytes.size())});
    TagLib::MPEG::File file(&stream, TagLib::ID3v2::FrameFactory::instance(), false);
    REQUIRE(file.hasID3v2Tag());
    const TagLib::ID3v2::FrameList& frames = file.ID3v2Tag()->frameList(frame);
    return frames.isEmpty() ? std::string() : frames.front()->toString().to8Bit(true);
}

} // namespace

TEST_CASE("a tag is exactly as large as asked, whatever the times")
{
    const std::vector<ChapterMark> unknown{{"Eins", 0, 0}, {"Zwei", 0, 0}};
    const std::vector<ChapterMark> known{{"Eins", 0, 44100}, {"Zwei", 44100, 44100LL * 3600 * 40}};
    const std::size_t size = edition::tag_size(fields(), unknown);
    const std::string tag = edition::id3_tag(fields(), known, rate, size);
    CHECK(tag.size() == size);
    CHECK(edition::length_of_tag(tag) == size);
    CHECK(tag[3] == 3); // ID3v2.3
    CHECK(tag[5] == 0); // no unsynchronisation, no extended header
}

TEST_CASE("the fingerprint can be read back from the bytes")
{
    const std::vector<ChapterMark> chapters{{"Eins", 0, 44100}};
    const std::string tag = edition::id3_tag(fields(), chapters, rate, edition::tag_size(fields(), chapters));
    CHECK(edition::fingerprint_in(tag) == "text:1 voice:2");
    CHECK(edition::fingerprint_in("").empty());
    CHECK(edition::length_of_tag("no tag at all") == 0);
}

TEST_CASE("chapters over the limit are merged with their neighbours")
{
    std::vector<ChapterMark> chapters;
    for (int i = 0; i < 300; ++i)
        chapters.push_back({std::to_string(i), i * 10, i * 10 + 10});
    const auto fewer = edition::merged(chapters, 255);
    CHECK(fewer.size() == 255);
    CHECK(fewer.front().title == "0");
    CHECK(fewer.front().start == 0);
    CHECK(fewer.back().end == 3000);
    for (std::size_t i = 1; i < fewer.size(); ++i)
        CHECK(fewer[i].start == fewer[i - 1].end);
    CHECK(edition::merged(fewer, 255).size() == 255);
}

TEST_CASE("tag texts are one line of bounded length")
{
    CHECK(edition::tag_text("Zeile\nzwei\x01") == "Zeile zwei ");
    const std::string cut = edition::tag_text(std::string(5000, 'x'));
    CHECK(cut.size() == 249 + std::string("…").size());
}

TEST_CASE("section, publisher, address and description stand in frames that players show")
{
    edition::TagFields made = fields();
    made.metadata.section = "Küste";
    CHECK(text_of(made, "TALB") == "Küste");
    CHECK(text_of(made, "WOAF").empty());
    CHECK(text_of(made, "COMM").find("Gesprochen von Vorlaut") != std::string::npos);

    made.metadata.publisher = "Hafenblatt";
    made.metadata.url = "https://hafenblatt.example/sturm";
    made.metadata.description = "Der Sturm hat die Küste verwüstet.";
    made.metadata.language = "de-AT";
    CHECK(text_of(made, "TALB") == "Hafenblatt"); // the publisher before the section
    CHECK(text_of(made, "WOAF") == "https://hafenblatt.example/sturm");
    CHECK(text_of(made, "COMM") == "Der Sturm hat die Küste verwüstet.");
    CHECK(text_of(made, "TIT2") == "Sturm über der Küste");
    CHECK(text_of(made, "TPE1") == "Anna Berg");
    CHECK(text_of(made, "TDRC") == "2024-10-03");
    CHECK(text_of(made, "TLAN") == "deu");
}
