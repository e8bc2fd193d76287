// The take store: finished takes on disk, by key. An edit of an article costs one sentence, an interrupted
// run nothing that was finished. One file a take, written atomically; a damaged one counts as missing. When
// the store outgrows its limit the least recently used takes go first.
#pragma once

#include "base/result.hpp"
#include "speech/take.hpp"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

namespace speech {

class TakeStore {
public:
    /// Default: $XDG_CACHE_HOME/vorlaut, else ~/.cache/vorlaut. The folder is made when the first take is
    /// stored.
    static std::filesystem::path default_folder();

    explicit TakeStore(std::filesystem::path folder, std::uint64_t limit_in_bytes);

    std::optional<Take> find(const std::string& key);
    /// A full disk or read-only folder costs the reuse, not the edition: the caller may ignore the error or
    /// warn once.
    base::Status put(const std::string& key, const Take& take);

    /// A number that is dear to measure and belongs to a key, such as a voice's loudness.
    std::optional<double> find_measurement(const std::string& key);
    base::Status put_measurement(const std::string& key, double value);

    struct Info {
        std::filesystem::path folder;
        std::uint64_t takes = 0;
        std::uint64_t bytes = 0;
        std::uint64_t limit = 0;
    };
    base::Result<Info> info() const;
    /// Removes the least recently used takes until the store is within its limit (a given one, or its own).
    base::Result<Info> trim(std::uint64_t limit_in_bytes);
    base::Result<Info> clear();

private:
    std::filesystem::path folder_;
    std::uint64_t limit_;
};

} // namespace speech
