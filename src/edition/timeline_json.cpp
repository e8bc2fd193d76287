#include "edition/timeline_json.hpp"

#include "edition/metadata_json.hpp"

#include <fcntl.h>
#include <nlohmann/json.hpp>
#include <unistd.h>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <optional>

namespace edition {

namespace {

using Json = nlohmann::ordered_json;

/// Bytes gathered before they are written.
constexpr std::size_t enough = 1U << 16U;

/// File names may hold any bytes; everything else is UTF-8 already.
std::string dump(const Json& json) { return json.dump(-1, ' ', false, Json::error_handler_t::replace); }

/// To the hundredth; a silent edition has no level.
Json level(double value)
{
    return std::isfinite(value) ? Json(std::round(value * 100) / 100) : Json(nullptr);
}

constexpr std::string_view size_label = ",\n  \"audio_bytes\": ";
constexpr std::string_view ending = "\n}\n";

/// The number between the last label and the ending of a whole timeline.
std::optional<std::uint64_t> audio_bytes_in(std::string_view tail)
{
    const std::size_t label = tail.rfind(size_label);
    if (label == std::string_view::npos || !tail.ends_with(ending)) return std::nullopt;
    tail.remove_prefix(label + size_label.size());
    tail.remove_suffix(std::min(ending.size(), tail.size()));
    std::uint64_t bytes = 0;
    const auto [end, error] = std::from_chars(tail.data(), tail.data() + tail.size(), bytes);
    if (error != std::errc() || end != tail.data() + tail.size()) return std::nullopt;
    return bytes;
}

/// Up to `size` bytes from `at` on.
std::string read_at(const base::Descriptor& file, off_t at, std::size_t size)
{
    std::string bytes(size, '\0');
    const ssize_t got = ::pread(file.get(), bytes.data(), bytes.size(), at);
    bytes.resize(got > 0 ? static_cast<std::size_t>(got) : 0);
    return bytes;
}

} // namespace

TimelineJson::TimelineJson(base::AtomicFile file, const std::string& source, base::Hertz rate)
    : file_(std::move(file)), characters_(source), rate_(rate)
{
}

base::Result<TimelineJson> TimelineJson::open(const std::filesystem::path& target,
                                              const article::Article& article, const frontend::Script& script,
                                              base::Hertz rate, const TimelineHead& head)
{
    TRY_ASSIGN(base::AtomicFile file, base::AtomicFile::create(target));
    TimelineJson json(std::move(file), article.source_text, rate);
    Json fields{{"fingerprint", head.fingerprint}};
    add_metadata(fields, script.metadata, article, {{"voice", head.voice}, {"format", head.format}});
    json.pending_ = "{";
    for (const auto& [key, value] : fields.items())
        json.pending_ += "\n  " + dump(key) + ": " + dump(value) + ",";
    json.pending_ += "\n  \"chapters\": [";
    return json;
}

/// Microseconds are finer than any sample.
double TimelineJson::seconds(base::Samples at) const
{
    return std::round(base::seconds(at, rate_) * 1e6) / 1e6;
}

base::Status TimelineJson::begin_chapter(const frontend::Chapter& chapter, base::Samples start)
{
    TRY(flush());
    if (in_chapter_) {
        seam_ = Seam{pending_.size(), 0, chapter_start_};
        end_chapter(start);
        pending_ += ",";
    }
    pending_ += "\n    {\"title\": " + dump(chapter.title) + ", \"level\": " + std::to_string(chapter.level) +
                ", \"utterances\": [";
    if (seam_) seam_->end = pending_.size();
    chapter_start_ = start;
    in_chapter_ = true;
    first_utterance_ = true;
    return {};
}

base::Status TimelineJson::settle_chapter()
{
    if (!seam_) return {};
    seam_.reset();
    return flush();
}

void TimelineJson::join_chapters()
{
    if (!seam_) return;
    pending_.replace(seam_->begin, seam_->end - seam_->begin, ",");
    chapter_start_ = seam_->start_before;
    seam_.reset();
}

void TimelineJson::end_chapter(base::Samples end)
{
    pending_ +=
        "\n    ], \"start\": " + dump(seconds(chapter_start_)) + ", \"end\": " + dump(seconds(end)) + "}";
    in_chapter_ = false;
}

base::Status TimelineJson::add(const frontend::Utterance& utterance, const Placement& placement)
{
    Json words = Json::array();
    for (const TimedWord& word : placement.words) {
        const frontend::Token& token = utterance.tokens[word.token];
        const std::size_t begin = characters_.of(token.source.begin);
        words.push_back({{"written", token.written.of(utterance.written)},
                         {"start", seconds(word.start)},
                         {"end", seconds(word.end)},
                         {"span", {begin, characters_.of(token.source.end)}}});
    }
    Json json{{"role", article::name(utterance.role)},
              {"written", utterance.written},
              {"spoken", utterance.spoken},
              {"start", seconds(placement.start)},
              {"end", seconds(placement.end)},
              {"words", std::move(words)}};
    if (utterance.pause.count() > 0) json["pause"] = base::seconds(utterance.pause);
    pending_ += first_utterance_ ? "\n      " : ",\n      ";
    pending_ += dump(json);
    first_utterance_ = false;
    return seam_ || pending_.size() < enough ? base::Status{} : flush();
}

base::Status TimelineJson::close(const TimelineTail& tail)
{
    if (in_chapter_) end_chapter(tail.duration);
    Json cues = Json::array();
    for (const PlacedCue& each : tail.cues)
        cues.push_back({{"cue", each.cue}, {"start", seconds(each.start)}, {"end", seconds(each.end)}});
    Json warnings = Json::array();
    for (const article::Warning& warning : tail.warnings) {
        const std::size_t begin = characters_.of(warning.source.begin);
        warnings.push_back(
            {{"message", warning.message}, {"begin", begin}, {"end", characters_.of(warning.source.end)}});
    }
    for (const std::string& message : tail.own_warnings)
        warnings.push_back({{"message", message}, {"begin", nullptr}, {"end", nullptr}});
    pending_ += "\n  ],\n  \"cues\": " + dump(cues) + ",\n  \"warnings\": " + dump(warnings) +
                ",\n  \"duration\": " + dump(seconds(tail.duration)) +
                ",\n  \"loudness\": " + dump(level(tail.loudness.value)) +
                ",\n  \"true_peak\": " + dump(level(tail.peak.value)) + std::string(size_label) +
                std::to_string(tail.audio_bytes) + std::string(ending);
    return flush();
}

base::Status TimelineJson::flush()
{
    TRY(file_.write(pending_));
    pending_.clear();
    return {};
}

namespace {

/// The fingerprint, a timeline's first field; none in what Vorlaut did not write.
std::optional<std::string> fingerprint_of(const base::Descriptor& file)
{
    const std::string head = read_at(file, 0, 4096);
    constexpr std::string_view label = R"("fingerprint": ")";
    const std::size_t begin = head.find(label);
    const std::size_t end = begin == std::string::npos ? begin : head.find('"', begin + label.size());
    if (end == std::string::npos) return std::nullopt;
    return head.substr(begin + label.size(), end - begin - label.size());
}

} // namespace

bool is_our_timeline(const std::filesystem::path& path)
{
    const base::Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
    return file && fingerprint_of(file).has_value();
}

base::Result<TimelineIdentity> timeline_identity(const std::filesystem::path& path)
{
    const base::Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
    if (!file) return base::failure("{} is not there", path.string());
    constexpr off_t tail_size = 64; // the size of the audio is its last
    const off_t size = ::lseek(file.get(), 0, SEEK_END);
    const std::string tail = read_at(file, std::max<off_t>(0, size - tail_size), tail_size);
    const auto audio_bytes = audio_bytes_in(tail);
    auto fingerprint = fingerprint_of(file);
    if (!audio_bytes || !fingerprint) return base::failure("{} is damaged", path.string());
    return TimelineIdentity{*std::move(fingerprint), *audio_bytes};
}

} // namespace edition
