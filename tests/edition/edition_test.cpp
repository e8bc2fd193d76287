#include "edition/orders.hpp"
#include "edition/readers.hpp"

#include <nlohmann/json.hpp>

#include <cmath>
#include <cstdlib>
#include <fstream>

using orders::Order;
using orders::published;

namespace {

nlohmann::json timeline_of(const Order& order)
{
    return nlohmann::json::parse(base::read_file(order.plan().timeline, 1 << 20).value());
}

nlohmann::json ffprobe(const std::string& what, const std::filesystem::path& file)
{
    return nlohmann::json::parse(readers::printed("ffprobe -v error " + what + " -of json FILE", file));
}

std::size_t files_in(const std::filesystem::path& folder)
{
    using Entries = std::filesystem::directory_iterator;
    return static_cast<std::size_t>(std::distance(Entries(folder), Entries()));
}

} // namespace

TEST_CASE("every reader decodes exactly the samples that went in")
{
    for (const std::string_view encoding : {"podcast", "compact", "high"}) {
        CAPTURE(encoding);
        const Order order(encoding);
        const edition::Edition made = published(order);
        CHECK(made.duration % order.format.frame_length == 0);
        CHECK(readers::mpg123_samples(made.audio) == made.duration);
        CHECK(readers::ffmpeg_samples(made.audio) == made.duration);
        CHECK(readers::ffmpeg_complaints(made.audio) == "");
        CHECK(readers::mp3val_complaints(made.audio) == "");
    }
}

TEST_CASE("WAV and FLAC hold the same samples")
{
    const Order wav("wav");
    const Order flac("flac");
    const edition::Edition as_wav = published(wav);
    const edition::Edition as_flac = published(flac);
    CHECK(readers::ffmpeg_samples(as_wav.audio) == as_wav.duration);
    CHECK(readers::ffmpeg_samples(as_flac.audio) == as_wav.duration);
    CHECK(readers::ffmpeg_complaints(as_wav.audio) == "");
    CHECK(readers::ffmpeg_complaints(as_flac.audio) == "");
    const std::string md5 = "ffmpeg -v error -i FILE -f md5 -";
    CHECK(readers::printed(md5, as_wav.audio) == readers::printed(md5, as_flac.audio));
}

TEST_CASE("ffprobe reads chapters and tags in every format")
{
    for (const audio::Encoding& encoding : audio::encodings()) {
        CAPTURE(encoding.name);
        const Order order(encoding.name);
        const edition::Edition made = published(order);
        const double duration = base::seconds(made.duration, encoding.rate);
        CHECK(made.chapters == 3);

        const nlohmann::json chapters = ffprobe("-show_chapters", made.audio)["chapters"];
        REQUIRE(chapters.size() == 3);
        double begin = 0;
        for (std::size_t at = 0; at < 3; ++at) {
            CHECK(chapters[at]["tags"]["title"] == order.text.chapters[at].title);
            CHECK(std::stod(chapters[at]["start_time"].get<std::string>()) == doctest::Approx(begin));
            begin = std::stod(chapters[at]["end_time"].get<std::string>());
        }
        CHECK(std::abs(begin - duration) < 0.001);

        const nlohmann::json tags = ffprobe("-show_format", made.audio)["format"]["tags"];
        std::map<std::string, std::string> lower;
        for (const auto& [key, value] : tags.items()) {
            std::string name = key;
            for (char& c : name)
                c = static_cast<char>(std::tolower(c));
            lower[name] = value;
        }
        CHECK(lower["title"] == "Über „Äpfel“ & Birnen");
        CHECK(lower["artist"] == "Änne Öhm, Jan Kurz");
        CHECK(lower["album"] == "Obstbote");
        CHECK(lower["genre"] == "Speech");
        CHECK(lower["date"].substr(0, 4) == "2024");
    }
}

TEST_CASE("loudness and peak are what ffmpeg measures on the finished file")
{
    for (const audio::Encoding& encoding : audio::encodings()) {
        CAPTURE(encoding.name);
        const Order order(encoding.name);
        const edition::Edition made = published(order);
        CHECK(std::abs(made.loudness.value - readers::ebur128("I:", made.audio)) <= 0.3);
        CHECK(std::abs(made.peak.value - readers::ebur128("Peak:", made.audio)) <= 0.3);
        CHECK(made.peak.value <= -1);
    }
}

TEST_CASE("chapters follow one another, each begins in a pause of a second or more")
{
    const Order order("podcast");
    const edition::Edition made = published(order);
    const nlohmann::json timeline = timeline_of(order);
    const nlohmann::json& chapters = timeline["chapters"];
    REQUIRE(chapters.size() == 3);
    CHECK(chapters[0]["start"] == 0);
    for (std::size_t at = 1; at < 3; ++at) {
        const double start = chapters[at]["start"];
        const double last_sound = chapters[at - 1]["utterances"].back()["end"];
        CHECK(chapters[at - 1]["end"] == start);
        CHECK(std::floor(start) > last_sound);
        CHECK(start < chapters[at]["utterances"][0]["start"]);
    }
    CHECK(chapters[2]["end"] == timeline["duration"]);
    CHECK(timeline["duration"] == doctest::Approx(base::seconds(made.duration, order.format.rate)));
}

TEST_CASE("the silence between sounds is the rule to half a frame")
{
    for (const std::string_view encoding : {"podcast", "compact", "wav"}) {
        CAPTURE(encoding);
        const Order order(encoding);
        published(order);
        std::vector<std::pair<double, double>> sounds;
        const nlohmann::json timeline = timeline_of(order);
        for (const auto& chapter : timeline["chapters"])
            for (const auto& each : chapter["utterances"])
                sounds.emplace_back(each["start"], each["end"]);
        const std::vector<double> rule{0.75, 0.75, 1.2, 0.75, 0.42, 1.2, 0.75, 0.5, 1.5};
        double end = 0;
        sounds.emplace_back(timeline["duration"], 0);
        REQUIRE(sounds.size() == rule.size());
        for (std::size_t at = 0; at < sounds.size(); ++at) {
            CAPTURE(at);
            CHECK(std::abs(sounds[at].first - end - rule[at]) <= 0.0131);
            end = sounds[at].second;
        }
    }
}

TEST_CASE("the timeline says where the audio really sounds")
{
    const Order order("wav"); // exact samples behind a header of 44 bytes
    published(order);
    const std::string raw = readers::printed("ffmpeg -v error -i FILE -f s16le -", order.plan().audio);
    const auto sounds_between = [&](double from, double until) {
        const double rate = order.format.rate.value;
        int largest = 0;
        for (auto at = static_cast<std::size_t>(from * rate); at < static_cast<std::size_t>(until * rate);
             ++at) {
            const auto high = static_cast<signed char>(raw.at(2 * at + 1));
            largest = std::max(largest, std::abs(high * 256 + static_cast<unsigned char>(raw.at(2 * at))));
        }
        return largest > 16;
    };
    const auto timeline = timeline_of(order);
    for (const auto& chapter : timeline["chapters"]) {
        for (const auto& each : chapter["utterances"]) {
            const auto start = each["start"].get<double>();
            const auto end = each["end"].get<double>();
            CHECK_FALSE(sounds_between(start - 0.1, start - 0.01));
            CHECK(sounds_between(start, start + 0.05));
            CHECK(sounds_between(end - 0.05, end));
            CHECK_FALSE(sounds_between(end + 0.01, end + 0.1));
        }
    }
}

TEST_CASE("both files name the fingerprint, and damage is noticed")
{
    for (const audio::Encoding& encoding : audio::encodings()) {
        CAPTURE(encoding.name);
        const Order order(encoding.name);
        const edition::Plan plan = order.plan();
        CHECK_FALSE(edition::fingerprint_of(plan.audio, plan.timeline));
        published(order);
        CHECK(edition::fingerprint_of(plan.audio, plan.timeline).value() == order.fingerprint);
        CHECK(files_in(order.folder.path()) == 2);

        const auto size = std::filesystem::file_size(plan.audio);
        std::filesystem::resize_file(plan.audio, size - 1);
        CHECK_FALSE(edition::fingerprint_of(plan.audio, plan.timeline));
        std::filesystem::resize_file(plan.audio, size);
        const auto timeline_size = std::filesystem::file_size(plan.timeline);
        std::filesystem::resize_file(plan.timeline, timeline_size / 2);
        CHECK_FALSE(edition::fingerprint_of(plan.audio, plan.timeline));
        std::filesystem::remove(plan.timeline);
        CHECK_FALSE(edition::fingerprint_of(plan.audio, plan.timeline));
    }
}

TEST_CASE("an edition takes the place of what Vorlaut made, and not of anybody's own recording")
{
    const Order order("podcast");
    const edition::Plan plan = order.plan();
    CHECK(edition::may_replace(plan.audio, plan.timeline));
    std::ofstream(plan.audio) << "my own recording";
    const auto refused = edition::may_replace(plan.audio, plan.timeline);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().message.find(plan.audio.string() + " exists") != std::string::npos);
    std::ofstream(plan.audio, std::ios::trunc).close(); // empty: nothing to lose
    CHECK(edition::may_replace(plan.audio, plan.timeline));

    published(order);
    CHECK(edition::may_replace(plan.audio, plan.timeline));
    std::filesystem::resize_file(plan.audio, std::filesystem::file_size(plan.audio) / 2);
    CHECK(edition::may_replace(plan.audio, plan.timeline));
    std::ofstream(plan.audio) << "my own recording"; // beside our timeline
    CHECK_FALSE(edition::may_replace(plan.audio, plan.timeline));
    std::filesystem::remove(plan.timeline);
    published(order);
    std::ofstream(plan.timeline) << "{\"mine\": true}"; // beside our audio
    CHECK_FALSE(edition::may_replace(plan.audio, plan.timeline));
    std::filesystem::remove(plan.timeline);
    CHECK(edition::may_replace(plan.audio, plan.timeline));
}

TEST_CASE("audio and timeline of different editions do not pass for one")
{
    Order first("podcast");
    Order second("podcast");
    second.fingerprint = "fedcba9876543210fedcba9876543210";
    published(first);
    published(second);
    const auto mixed = edition::fingerprint_of(first.plan().audio, second.plan().timeline);
    REQUIRE_FALSE(mixed);
    CHECK(mixed.error().message.find("different editions") != std::string::npos);
}

TEST_CASE("the same takes make the same files")
{
    const Order first("podcast");
    const Order second("podcast");
    published(first);
    published(second);
    CHECK(base::read_file(first.plan().audio, 1 << 24).value() ==
          base::read_file(second.plan().audio, 1 << 24).value());
    CHECK(base::read_file(first.plan().timeline, 1 << 24).value() ==
          base::read_file(second.plan().timeline, 1 << 24).value());
}

TEST_CASE("takes without any sound make an edition, too")
{
    const Order order("podcast");
    auto writer = edition::Writer::open(order.plan());
    REQUIRE(writer);
    for (const frontend::Chapter& chapter : order.text.chapters)
        for (const frontend::Utterance& each : chapter.utterances)
            REQUIRE(writer->add(orders::engine_text(each), speech::Take{}));
    const auto made = writer->finish();
    REQUIRE(made);
    CHECK(readers::mpg123_samples(made->audio) == made->duration);
    CHECK(timeline_of(order)["loudness"].is_null());
}

TEST_CASE("the fingerprint is found behind whatever stands in the tags")
{
    Order order("podcast");
    order.text.metadata.url = "https://example.org/" + std::string(50000, 'x');
    order.text.metadata.description = std::string(50000, 'y');
    order.text.metadata.title = std::string(5000, 'z') + "\n\t\x01";
    published(order);
    CHECK(edition::fingerprint_of(order.plan().audio, order.plan().timeline).value() == order.fingerprint);
    const std::string title =
        ffprobe("-show_format", order.plan().audio)["format"]["tags"]["title"].get<std::string>();
    CHECK(title.size() < 300);
    CHECK(readers::mp3val_complaints(order.plan().audio) == "");
}

TEST_CASE("more chapters than players list are merged with a warning, and all stand in the timeline")
{
    Order order("compact");
    order.text.chapters.assign(600, order.text.chapters.front());
    const speech::Take sound = orders::take(sounds::speech(0.3), order.format);
    auto writer = edition::Writer::open(order.plan());
    REQUIRE(writer);
    for (const frontend::Chapter& chapter : order.text.chapters)
        for (const frontend::Utterance& each : chapter.utterances)
            REQUIRE(writer->add(orders::engine_text(each), sound));
    const auto made = writer->finish();
    REQUIRE(made);
    CHECK(made->chapters <= 255);
    CHECK(made->warnings.size() == 1);
    CHECK(ffprobe("-show_chapters", made->audio)["chapters"].size() ==
          static_cast<std::size_t>(made->chapters));
    CHECK(timeline_of(order)["chapters"].size() == 600);
}
