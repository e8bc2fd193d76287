#include "cli/progress.hpp"

#include "base/utf8.hpp"
#include "cli/output.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <iterator>
#include <numeric>

namespace cli {

namespace {

using nlohmann::ordered_json;
using production::Outcome;
using production::Row;
using namespace std::chrono_literals;

constexpr std::string_view name(Outcome outcome)
{
    switch (outcome) {
    case Outcome::made:
        return "made";
    case Outcome::current:
        return "current";
    case Outcome::failed:
        return "failed";
    }
    return "";
}

/// "3:05", "1:02:03"
std::string clock_time(double seconds)
{
    const auto whole = std::llround(seconds);
    if (whole >= 3600) return fmt::format("{}:{:02}:{:02}", whole / 3600, whole / 60 % 60, whole % 60);
    return fmt::format("{}:{:02}", whole / 60, whole % 60);
}

std::string plural(long long count, std::string_view noun)
{
    return fmt::format("{} {}{}", count, noun, count == 1 ? "" : "s");
}

std::string made_line(const Row& row)
{
    const edition::Edition& edition = *row.edition;
    std::string line =
        fmt::format("made     {} ({}, {}, {:.1f} LUFS; {} made, {} reused", printable(edition.audio.string()),
                    clock_time(row.seconds), plural(edition.chapters, "chapter"), edition.loudness.value,
                    plural(row.takes_made, "take"), row.takes_reused);
    if (row.dropped > 0) line += fmt::format("; {} left out", plural(row.dropped, "passage"));
    return line + ")\n";
}

std::string warning_lines(const Row& row)
{
    constexpr std::size_t shown = 3;
    std::string lines;
    for (std::size_t i = 0; i < std::min(shown, row.warnings.size()); ++i) {
        lines += fmt::format("         warning: {}\n", printable(row.warnings[i]));
    }
    if (row.warnings.size() > shown) {
        lines += fmt::format("         … and {} more: vorlaut script --explain {}\n",
                             row.warnings.size() - shown, printable(row.source.string()));
    }
    return lines;
}

std::string plain_line(const Row& row, Switch explain)
{
    const std::string source = printable(row.source.string());
    const std::string reason = explain == Switch::on ? "         " + printable(row.reason) + "\n" : "";
    switch (row.outcome) {
    case Outcome::made:
        return made_line(row) + reason + warning_lines(row);
    case Outcome::current:
        return fmt::format("current  {}\n{}", source, reason);
    case Outcome::failed:
        return fmt::format("failed   {}\n", source); // why is said at the end
    }
    return {};
}

ordered_json or_null(const std::string& text)
{
    return text.empty() ? ordered_json(nullptr) : ordered_json(text);
}

ordered_json as_json(const Row& row)
{
    ordered_json json{{"event", "ended"},
                      {"source", row.source.string()},
                      {"outcome", name(row.outcome)},
                      {"reason", row.reason}};
    if (row.edition) {
        json["audio"] = row.edition->audio.string();
        json["timeline"] = row.edition->timeline.string();
        json["duration"] = row.seconds;
        json["chapters"] = row.edition->chapters;
        json["loudness"] = row.edition->loudness.value;
        json["true_peak"] = row.edition->peak.value;
    }
    json["takes_made"] = row.takes_made;
    json["takes_reused"] = row.takes_reused;
    json["dropped"] = row.dropped;
    json["warnings"] = row.warnings;
    return json;
}

std::size_t count(const production::PassedOver& others)
{
    return std::accumulate(others.files.begin(), others.files.end(), std::size_t{0},
                           [](std::size_t sum, const auto& each) { return sum + each.second; });
}

/// "note     archiv: passed over 14 files that are no articles (9 .jpg, 3 .css, 2 others)"
std::string plain_line(const production::PassedOver& others)
{
    constexpr std::size_t named = 5; // types
    std::vector<std::pair<std::string, std::size_t>> types(others.files.begin(), others.files.end());
    std::stable_sort(types.begin(), types.end(),
                     [](const auto& a, const auto& b) { return a.second > b.second; });
    std::vector<std::string> parts;
    std::size_t rest = 0;
    for (const auto& [type, files] : types) {
        if (parts.size() < named && !type.empty()) {
            parts.push_back(fmt::format("{} {}", files, printable(type)));
        } else {
            rest += files;
        }
    }
    if (rest > 0) parts.push_back(plural(static_cast<long long>(rest), "other"));
    return fmt::format("note     {}: passed over {} that {} ({})\n", printable(others.folder.string()),
                       plural(static_cast<long long>(count(others)), "file"),
                       count(others) == 1 ? "is no article" : "are no articles", fmt::join(parts, ", "));
}

ordered_json as_json(const production::PassedOver& others)
{
    return {{"event", "passed_over"}, {"folder", others.folder.string()}, {"files", others.files}};
}

void print_json(const ordered_json& json)
{
    print(Stream::error, json.dump(-1, ' ', false, ordered_json::error_handler_t::replace) + "\n");
}

/// What failed and why; this much is said even where no progress is wanted.
void print_failures(const production::Report& report)
{
    for (const Row& row : report.rows) {
        if (row.outcome == Outcome::failed) complain(row.reason);
    }
}

/// The first `width` characters, an ellipsis in place of the rest.
std::string fitted(const std::string& text, std::size_t width)
{
    if (base::count_code_points(text) <= width) return text;
    std::size_t at = 0;
    for (std::size_t i = 0; i + 1 < width; ++i)
        at += base::decode(text, at).length;
    return text.substr(0, at) + "…";
}

} // namespace

Progress::Progress(ProgressStyle style, Switch explain) : explain_(explain)
{
    switch (style) {
    case ProgressStyle::automatic:
        form_ = is_lively(Stream::error) ? Form::live : Form::plain;
        break;
    case ProgressStyle::plain:
        form_ = Form::plain;
        break;
    case ProgressStyle::json:
        form_ = Form::json;
        break;
    case ProgressStyle::none:
        form_ = Form::none;
        break;
    }
}

void Progress::operator()(const production::Event& event)
{
    std::visit([this](const auto& each) { on(each); }, event);
}

void Progress::note(const std::string& text)
{
    if (form_ == Form::json) print_json({{"event", "note"}, {"message", text}});
    if (form_ == Form::live || form_ == Form::plain) print(Stream::error, "note: " + printable(text) + "\n");
}

void Progress::operator()(const production::PassedOver& others)
{
    if (form_ == Form::json) print_json(as_json(others));
    if (form_ == Form::live || form_ == Form::plain) print(Stream::error, plain_line(others));
}

void Progress::on(const production::Started& event)
{
    articles_done_ = event.articles_done;
    articles_ = event.articles;
    if (form_ != Form::json) return;
    print_json({{"event", "started"}, {"source", event.source.string()}, {"utterances", event.utterances}});
}

void Progress::on(const production::Advanced& event)
{
    if (form_ == Form::live) redraw(event);
    if (form_ != Form::json) return;
    print_json({{"event", "advanced"},
                {"source", event.source.string()},
                {"done", event.done},
                {"utterances", event.utterances},
                {"seconds", event.seconds}});
}

void Progress::on(const production::Ended& event)
{
    articles_done_ = event.articles_done;
    articles_ = event.articles;
    seconds_ += event.row.seconds;
    erase_line();
    if (form_ == Form::json) print_json(as_json(event.row));
    if (form_ == Form::live || form_ == Form::plain) print(Stream::error, plain_line(event.row, explain_));
}

void Progress::redraw(const production::Advanced& event)
{
    const Clock::time_point now = Clock::now();
    // Ten times a second is lively; more would cost more than the speech.
    if (line_shown_ && now - drawn_ < 100ms) return;
    drawn_ = now;
    line_shown_ = true;
    const double elapsed = std::chrono::duration<double>(now - begin_).count();
    const double of_article = static_cast<double>(event.done) / static_cast<double>(event.utterances);
    const double done = (static_cast<double>(articles_done_) + of_article) / static_cast<double>(articles_);
    const double speed = (seconds_ + event.seconds) / std::max(elapsed, 1e-3);
    const std::string line =
        fmt::format("{}/{} {}  sentence {}/{}  {:.0f}× real time  {} left", articles_done_ + 1, articles_,
                    printable(event.source.filename().string()), event.done, event.utterances, speed,
                    clock_time(elapsed * (1 - done) / std::max(done, 1e-6)));
    print(Stream::error, "\r\x1b[K" + fitted(line, static_cast<std::size_t>(width(Stream::error)) - 1));
}

void Progress::erase_line()
{
    if (line_shown_) print(Stream::error, "\r\x1b[K");
    line_shown_ = false;
}

void Progress::finish(const production::Report& report)
{
    erase_line();
    if (!report.voice_trouble.empty() && form_ != Form::json) complain(report.voice_trouble);
    if (form_ == Form::none) return print_failures(report);
    const int made = count(report, Outcome::made);
    const int current = count(report, Outcome::current);
    const int failed = count(report, Outcome::failed);
    const bool cut_short = report.end == production::End::interrupted;
    if (form_ == Form::json) {
        return print_json({{"event", "finished"},
                           {"made", made},
                           {"current", current},
                           {"failed", failed},
                           {"interrupted", cut_short},
                           {"voice_trouble", or_null(report.voice_trouble)},
                           {"store_trouble", or_null(report.store_trouble)}});
    }
    const double elapsed = std::chrono::duration<double>(Clock::now() - begin_).count();
    std::string text = fmt::format("{} made, {} up to date, {} failed; {} of audio in {:.1f} s\n", made,
                                   current, failed, clock_time(seconds_), elapsed);
    if (!report.store_trouble.empty()) {
        text += fmt::format("takes could not be kept for the next run: {}\n", report.store_trouble);
    }
    if (cut_short) text += "interrupted; the next run goes on where this one stopped\n";
    print(Stream::error, text);
    print_failures(report);
}

} // namespace cli
