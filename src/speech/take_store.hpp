// The take store: finished takes on disk, by key (TakeOrder::key). An edit of an article costs one sentence,
// an interrupted run nothing that was finished. One file a take, takes/ab/cdef….take, that appears whole or
// not at all; no fsync, since a damaged file is noticed (checksum) and counts as missing. When the store
// outgrows its limit the least recently used takes go first. Several processes may use one store.
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
    /// warn once. Trims when the store has outgrown its limit.
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
    /// Removes the least recently used takes until the rest fits the limit.
    base::Result<Info> trim(std::uint64_t limit_in_bytes);
    /// Removes every take and measurement; files that are not the store's stay.
    base::Result<Info> clear();

private:
    std::filesystem::path take_path(const std::string& key) const;
    std::filesystem::path measurement_path(const std::string& key) const;

    std::filesystem::path folder_;
    std::uint64_t limit_;
};

} // namespace speech
