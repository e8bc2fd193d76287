// Other people's readers of MP3 files, asked what they see.
#pragma once

#include "program.hpp"

#include <nlohmann/json.hpp>

#include <cstdint>
#include <string>

namespace readers {

/// Chapters, format and tags as ffprobe prints them.
inline nlohmann::json ffprobe(const std::filesystem::path& file)
{
    const Outcome outcome = run_program({"ffprobe", "-v", "error", "-show_chapters", "-show_format",
                                         "-show_streams", "-of", "json", file.string()});
    return nlohmann::json::parse(outcome.out);
}

/// Samples that mpg123 decodes from a mono file, encoder delay and padding taken off.
inline std::int64_t mpg123_samples(const std::filesystem::path& file)
{
    return static_cast<std::int64_t>(run_program({"mpg123", "-q", "-s", file.string()}).out.size() / 2);
}

inline std::int64_t ffmpeg_samples(const std::filesystem::path& file)
{
    const Outcome outcome =
        run_program({"ffmpeg", "-v", "error", "-i", file.string(), "-f", "s16le", "-ac", "1", "-"});
    return static_cast<std::int64_t>(outcome.out.size() / 2);
}

/// What ffmpeg finds wrong; empty for a sound file.
inline std::string ffmpeg_complaints(const std::filesystem::path& file)
{
    return run_program({"ffmpeg", "-v", "error", "-xerror", "-i", file.string(), "-f", "null", "-"}).err;
}

/// The warnings and errors of mp3val; empty for a sound file.
inline std::string mp3val_complaints(const std::filesystem::path& file)
{
    std::string complaints;
    const std::string all = run_program({"mp3val", file.string()}).out;
    for (std::size_t at = 0; at < all.size();) {
        const std::size_t end = std::min(all.find('\n', at), all.size());
        const std::string line = all.substr(at, end - at);
        if (line.starts_with("WARNING") || line.starts_with("ERROR")) complaints += line + "\n";
        at = end + 1;
    }
    return complaints;
}

struct Loudness {
    double integrated = 0; ///< LUFS
    double true_peak = 0;  ///< dBTP
};

/// As ffmpeg's ebur128 filter measures it.
inline Loudness ebur128(const std::filesystem::path& file)
{
    const std::string log = run_program({"ffmpeg", "-nostats", "-i", file.string(), "-af",
                                         "ebur128=peak=true:framelog=verbose", "-f", "null", "-"})
                                .err;
    const std::string summary = log.substr(log.rfind("Summary:"));
    const auto number_after = [&](const std::string& label) {
        return std::stod(summary.substr(summary.find(label) + label.size()));
    };
    return {number_after("I:"), number_after("Peak:")};
}

} // namespace readers
