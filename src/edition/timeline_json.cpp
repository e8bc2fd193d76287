#include "edition/timeline_json.hpp"

#include <fcntl.h>
#include <nlohmann/json.hpp>
#include <unistd.h>

#include <cmath>

namespace edition {

namespace {

using Json = nlohmann::ordered_json;

/// Bytes gathered before they are written.
constexpr std::size_t enough = 1U << 16U;

/// File names may hold any bytes; everything else is UTF-8 already.
std::string dump(const Json& json) { return json.dump(-1, ' ', false, Json::error_handler_t::replace); }

Json or_null(const std::string& text) { return text.empty() ? Json(nullptr) : Json(text); }

/// To the hundredth; a silent edition has no level.
Json level(double value)
{
    return std::isfinite(value) ? Json(std::round(value * 100) / 100) : Json(nullptr);
}

constexpr std::string_view ending = "\n}\n";

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
    const Json fields{{"fingerprint", head.fingerprint},
                      {"title", or_null(script.metadata.title)},
                      {"author", or_null(article::joined_authors(script.metadata))},
                      {"date", or_null(script.metadata.date)},
                      {"source", article.path.string()},
                      {"language", or_null(script.metadata.language)},
                      {"voice", head.voice},
                      {"format", head.format}};
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
    if (in_chapter_) {
        TRY(end_chapter(start));
        pending_ += ",";
    }
    pending_ += "\n    {\"title\": " + dump(chapter.title) + ", \"level\": " + std::to_string(chapter.level) +
                ", \"utterances\": [";
    chapter_start_ = start;
    in_chapter_ = true;
    first_utterance_ = true;
    return flush();
}

base::Status TimelineJson::end_chapter(base::Samples end)
{
    pending_ +=
        "\n    ], \"start\": " + dump(seconds(chapter_start_)) + ", \"end\": " + dump(seconds(end)) + "}";
    in_chapter_ = false;
    return flush();
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
    const Json json{{"role", article::name(utterance.role)},
                    {"written", utterance.written},
                    {"spoken", utterance.spoken},
                    {"start", seconds(placement.start)},
                    {"end", seconds(placement.end)},
                    {"words", std::move(words)}};
    pending_ += first_utterance_ ? "\n      " : ",\n      ";
    pending_ += dump(json);
    first_utterance_ = false;
    return pending_.size() < enough ? base::Status{} : flush();
}

base::Status TimelineJson::close(const TimelineTail& tail)
{
    if (in_chapter_) TRY(end_chapter(tail.duration));
    pending_ += "\n  ],\n  \"warnings\": " + dump(tail.warnings) +
                ",\n  \"duration\": " + dump(seconds(tail.duration)) +
                ",\n  \"loudness\": " + dump(level(tail.loudness.value)) +
                ",\n  \"true_peak\": " + dump(level(tail.peak.value)) + std::string(ending);
    return flush();
}

base::Status TimelineJson::flush()
{
    TRY(file_.write(pending_));
    pending_.clear();
    return {};
}

base::Result<std::string> timeline_fingerprint(const std::filesystem::path& path)
{
    const base::Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
    if (!file) return base::failure("{} is not there", path.string());
    constexpr std::size_t head_size = 1024; // the fingerprint is its first field
    std::string head(head_size, '\0');
    const ssize_t got = ::pread(file.get(), head.data(), head.size(), 0);
    head.resize(got > 0 ? static_cast<std::size_t>(got) : 0);
    std::string tail(ending.size(), '\0');
    const off_t size = ::lseek(file.get(), 0, SEEK_END);
    const bool complete =
        size > static_cast<off_t>(tail.size()) &&
        ::pread(file.get(), tail.data(), tail.size(), size - static_cast<off_t>(tail.size())) ==
            static_cast<ssize_t>(tail.size()) &&
        tail == ending;
    constexpr std::string_view label = "\"fingerprint\": \"";
    const std::size_t begin = head.find(label);
    const std::size_t end = begin == std::string::npos ? begin : head.find('"', begin + label.size());
    if (!complete || end == std::string::npos) return base::failure("{} is damaged", path.string());
    return head.substr(begin + label.size(), end - begin - label.size());
}

} // namespace edition
