// Editions with all that a voice and an article may bring besides words: cues, a cover, chapters of a least
// length.
#include "edition/orders.hpp"
#include "edition/pictures.hpp"
#include "edition/readers.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>

using nlohmann::json;
using orders::Order;
using orders::published;

namespace {

json timeline_of(const Order& order)
{
    return json::parse(base::read_file(order.plan().timeline, 1 << 20).value());
}

json chapters_in(const std::filesystem::path& file)
{
    return json::parse(readers::printed("ffprobe -v error -show_chapters -of json FILE", file))["chapters"];
}

void add_cues(Order& order)
{
    order.cues.start = orders::take(sounds::sine(500, 0.1, 1.2), order.format);
    order.cues.heading = orders::take(sounds::sine(700, 0.1, 0.4), order.format);
    order.cues.end = orders::take(sounds::sine(300, 0.1, 0.9), order.format);
    order.voice.cues = {speech::Cue{}, speech::Cue{}, speech::Cue{}};
}

/// Timeline and audio tell of the same chapters: contiguous, from 0 to the end.
void check_chapters(const Order& order, const edition::Edition& made, std::size_t count)
{
    const json written = timeline_of(order)["chapters"];
    const json seen = chapters_in(made.audio);
    REQUIRE(written.size() == count);
    REQUIRE(seen.size() == count);
    double at = 0;
    for (std::size_t i = 0; i < count; ++i) {
        CHECK(written[i]["start"].get<double>() == at);
        CHECK(std::stod(seen[i]["start_time"].get<std::string>()) == doctest::Approx(at).epsilon(0.001));
        CHECK(seen[i]["tags"]["title"] == written[i]["title"]);
        at = written[i]["end"].get<double>();
    }
    CHECK(at == doctest::Approx(base::seconds(made.duration, order.format.rate)));
}

} // namespace

TEST_CASE("cues sound where they belong, and chapters begin in the pause before them")
{
    for (const std::string_view format : {"podcast", "compact", "wav", "flac"}) {
        CAPTURE(format);
        Order order(format);
        add_cues(order);
        const edition::Edition made = published(order);
        check_chapters(order, made, 3);
        CHECK(readers::ffmpeg_samples(made.audio) == made.duration);
        CHECK(readers::ffmpeg_complaints(made.audio) == "");

        const json timeline = timeline_of(order);
        const json& cues = timeline["cues"];
        REQUIRE(cues.size() == 4);
        CHECK(cues[0]["cue"] == "start");
        CHECK(cues[0]["start"].get<double>() == doctest::Approx(0.75).epsilon(0.02));
        CHECK(cues[3]["cue"] == "end");
        CHECK(cues[3]["end"].get<double>() ==
              doctest::Approx(timeline["duration"].get<double>() - 1.5).epsilon(0.02));
        double last_end = 0;
        for (std::size_t i = 0; i < 3; ++i) {
            const json& chapter = timeline["chapters"][i];
            const double cue = cues[i]["start"];
            if (i > 0) {
                CHECK(cues[i]["cue"] == "heading");
                CHECK(cue - last_end >= 1.0 - 0.03);
                CHECK(chapter["start"].get<double>() >= last_end);
                CHECK(chapter["start"].get<double>() <= cue);
                CHECK(chapter["start"].get<double>() == std::floor(chapter["start"].get<double>()));
            }
            const double words = chapter["utterances"][0]["start"];
            CHECK(words - cues[i]["end"].get<double>() == doctest::Approx(0.5).epsilon(0.06));
            last_end = chapter["utterances"].back()["end"];
        }
        CHECK(cues[3]["start"].get<double>() - last_end == doctest::Approx(1.2).epsilon(0.03));
    }
}

TEST_CASE("short chapters are merged in the audio and in the timeline alike")
{
    const Order plain("podcast");
    published(plain);
    const json sections = timeline_of(plain)["chapters"];
    std::vector<double> lengths;
    for (const json& each : sections)
        lengths.push_back(each["end"].get<double>() - each["start"].get<double>());
    const auto with = [](double seconds, std::size_t count) {
        Order order("podcast");
        order.shortest_chapter = base::Milliseconds(std::llround(seconds * 1000));
        const edition::Edition made = published(order);
        CHECK(made.chapters == static_cast<int>(count));
        check_chapters(order, made, count);
        CHECK(readers::mp3val_complaints(made.audio) == "");
        CHECK(edition::fingerprint_of(made.audio, made.timeline).value() == order.fingerprint);
        json chapters = timeline_of(order)["chapters"];
        std::size_t utterances = 0;
        for (const json& chapter : chapters)
            utterances += chapter["utterances"].size();
        CHECK(utterances == 8);
        return chapters;
    };
    with(*std::min_element(lengths.begin(), lengths.end()), 3);
    with(0.001, 3);
    CHECK(with(lengths[0] + 0.001, 2)[0]["utterances"].size() == 5); // the first takes in the second
    CHECK(with(lengths[0] + lengths[1] + lengths[2] - 0.01, 1)[0]["title"] == plain.text.chapters[0].title);
    with(80000, 1);
}

TEST_CASE("a cover is read back, and harms neither chapters nor the gapless playback")
{
    for (const std::string_view format : {"podcast", "flac"}) {
        for (const std::string& bytes : {pictures::png(120, 90), pictures::jpeg()}) {
            CAPTURE(format);
            Order order(format);
            order.cover = edition::parse_picture(bytes).value();
            const edition::Edition made = published(order);
            check_chapters(order, made, 3);
            const std::filesystem::path extracted = order.folder.path() / "bild";
            readers::printed("ffmpeg -v error -i FILE -map 0:v -c copy -f image2pipe - > " +
                                 extracted.string(),
                             made.audio);
            CHECK(base::read_file(extracted, 1 << 20).value() == bytes);
            const std::string decoded = "ffmpeg -v error -i FILE -map 0:a -f s16le - | wc -c";
            CHECK(std::stol(readers::printed(decoded, made.audio)) / 2 == made.duration);
            CHECK(readers::ffmpeg_complaints(made.audio) == "");
            CHECK(edition::fingerprint_of(made.audio, made.timeline).value() == order.fingerprint);
            if (format != "podcast") continue;
            CHECK(readers::mpg123_samples(made.audio) == made.duration);
            CHECK(readers::mp3val_complaints(made.audio) == "");
        }
    }
}
