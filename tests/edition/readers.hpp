// Other people's programs, run on the files that were written: what they print.
#pragma once

#include "base/file.hpp"

#include <doctest/doctest.h>

#include <cstdio>
#include <filesystem>
#include <string>

namespace readers {

/// Standard output of a shell command; "FILE" stands for the file's path.
inline std::string printed(std::string command, const std::filesystem::path& file)
{
    const std::string quoted = "'" + file.string() + "'";
    for (std::size_t at = command.find("FILE"); at != std::string::npos; at = command.find("FILE", at + 4))
        command.replace(at, 4, quoted);
    FILE* pipe = ::popen(command.c_str(), "r");
    REQUIRE(pipe != nullptr);
    std::string output;
    char buffer[4096];
    while (const std::size_t got = std::fread(buffer, 1, sizeof buffer, pipe))
        output.append(buffer, got);
    ::pclose(pipe);
    return output;
}

/// 16-bit samples that mpg123 plays.
inline long mpg123_samples(const std::filesystem::path& file)
{
    return std::stol(printed("mpg123 -q -s FILE 2>/dev/null | wc -c", file)) / 2;
}

inline long ffmpeg_samples(const std::filesystem::path& file)
{
    return std::stol(printed("ffmpeg -v error -i FILE -f s16le - | wc -c", file)) / 2;
}

/// What ffmpeg complains of when it decodes all of the file; empty if nothing.
inline std::string ffmpeg_complaints(const std::filesystem::path& file)
{
    return printed("ffmpeg -v error -xerror -i FILE -f null - 2>&1", file);
}

inline std::string mp3val_complaints(const std::filesystem::path& file)
{
    return printed("mp3val FILE | grep -E '^(WARNING|ERROR)'", file);
}

/// The number behind the last `label` in what ffmpeg's loudness meter prints, such as "I:" or "Peak:".
inline double ebur128(const std::string& label, const std::filesystem::path& file)
{
    const std::string report =
        printed("ffmpeg -nostats -i FILE -af ebur128=peak=true:framelog=verbose -f null - 2>&1", file);
    const std::size_t at = report.rfind(label);
    REQUIRE(at != std::string::npos);
    return std::stod(report.substr(at + label.size()));
}

} // namespace readers
