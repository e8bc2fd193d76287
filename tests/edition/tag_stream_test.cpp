#include "audio/pcm.hpp"
#include "audio/sound_file.hpp"
#include "base/file.hpp"
#include "edition/orders.hpp"
#include "edition/pictures.hpp"
#include "edition/tag_stream.hpp"
#include "edition/tags.hpp"
#include "temporary_folder.hpp"

#include <doctest/doctest.h>
#include <sys/resource.h>

#include <csignal>
#include <fstream>

namespace {

/// While it lives, no file may become larger than so many bytes: a full disk, as far as a file can tell.
class SizeLimit {
public:
    explicit SizeLimit(rlim_t most)
    {
        old_handler_ = std::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &old_);
        const rlimit limit{most, old_.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~SizeLimit()
    {
        ::setrlimit(RLIMIT_FSIZE, &old_);
        std::signal(SIGXFSZ, old_handler_);
    }
    SizeLimit(const SizeLimit&) = delete;
    SizeLimit& operator=(const SizeLimit&) = delete;

private:
    rlimit old_{};
    void (*old_handler_)(int) = nullptr;
};

std::string bytes_of(const std::filesystem::path& path) { return base::read_file(path, 1U << 24U).value(); }

TagLib::ByteVector vector(const std::string& text)
{
    return {text.data(), static_cast<unsigned>(text.size())};
}

edition::TagFields fields()
{
    edition::TagFields made;
    made.metadata = orders::script().metadata;
    made.fingerprint = "text:1";
    made.cover = *edition::parse_picture(pictures::png(64, 64));
    return made;
}

} // namespace

TEST_CASE("bytes are put in, replaced and taken out, over any distance")
{
    const TemporaryFolder folder;
    const std::filesystem::path file = folder.path() / "a";
    std::string expected(3U << 20U, '\0');
    for (std::size_t i = 0; i < expected.size(); ++i)
        expected[i] = static_cast<char>(i * 7 + i / 251);
    std::ofstream(file, std::ios::binary) << expected;
    edition::TagStream stream(file);
    const auto both = [&](const std::string& data, std::size_t start, std::size_t replace) {
        stream.insert(vector(data), start, replace);
        expected.replace(start, replace, data);
        CHECK(bytes_of(file) == expected);
    };
    both("eingefügt", 10, 0);
    both(std::string(2U << 20U, 'x'), 5, 100);
    both("kurz", 7, 1U << 20U);
    both("gleich", 0, 6);
    both("am Ende", expected.size(), 0);
    both("", 3, 50);
    stream.removeBlock(100, 1U << 20U);
    expected.erase(100, 1U << 20U);
    CHECK(bytes_of(file) == expected);
    stream.seek(-4, TagLib::IOStream::End);
    CHECK(stream.readBlock(100) == vector(expected.substr(expected.size() - 4)));
    CHECK(stream.status());
}

TEST_CASE("a failed write is remembered")
{
    const TemporaryFolder folder;
    std::ofstream(folder.path() / "a") << "0123456789";
    edition::TagStream stream(folder.path() / "a");
    {
        const SizeLimit limit(12);
        stream.insert(vector("abcdef"), 0, 0);
    }
    stream.insert(vector("z"), 0, 1);
    REQUIRE_FALSE(stream.status());
    CHECK(stream.status().error().message.find("cannot be written: ") == 0);
    CHECK_FALSE(edition::TagStream(folder.path() / "fehlt").status());
}

TEST_CASE("tags that the disk does not take are an error, in WAV and FLAC alike")
{
    for (const std::string_view format : {"wav", "flac"}) {
        CAPTURE(format);
        const orders::Order order(format);
        const std::filesystem::path file = order.folder.path() / "ton";
        auto sound =
            audio::SoundFile::create(file, order.format, {"Titel", "", "Vorlaut fingerprint: text:1"});
        REQUIRE(sound);
        REQUIRE(sound->write(audio::to_pcm(sounds::speech(1))));
        REQUIRE(sound->close());
        const auto tag = format == "wav" ? edition::tag_wav : edition::tag_flac;
        const std::vector<edition::ChapterMark> chapters{{"Eins", 0, 44100}};
        const auto size = static_cast<rlim_t>(std::filesystem::file_size(file));
        const std::string before = bytes_of(file);
        for (const rlim_t room : {0U, 10U, 500U}) {
            CAPTURE(room);
            const SizeLimit limit(size + room);
            CHECK_FALSE(tag(file, fields(), chapters, order.format.rate));
            std::ofstream(file, std::ios::binary | std::ios::trunc) << before;
        }
        CHECK(tag(file, fields(), chapters, order.format.rate));
    }
}
