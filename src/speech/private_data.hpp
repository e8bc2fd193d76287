// eSpeak NG's data as this process alone sees them. The library reads dictionaries and variants only from its
// data folder, so it is pointed for a moment to a private one: links to the real data, and instead of some of
// them what is ours. In memory where the system has such a place with room, else where TMPDIR says; gone when
// this ends, and one that a killed process left is swept up by the next that starts. A process has one at a
// time.
#pragma once

#include "base/result.hpp"

#include <filesystem>
#include <string>
#include <string_view>

namespace speech {

/// The name under which the engine finds a variant of ours.
inline constexpr std::string_view own_variant = "vorlaut";

class PrivateData {
public:
    /// `system` is the real folder. `variant` is the content of a variant file of ours; empty: none. Errors:
    /// the folder cannot be made, or its path is longer than the library bears.
    static base::Result<PrivateData> make(const std::filesystem::path& system, std::string_view variant);
    /// Removes those of processes that are no more.
    static void sweep();

    PrivateData(PrivateData&& other) noexcept;
    PrivateData& operator=(PrivateData&&) = delete;
    PrivateData(const PrivateData&) = delete;
    PrivateData& operator=(const PrivateData&) = delete;
    ~PrivateData(); ///< the library reads the system's data again

    const std::filesystem::path& path() const { return path_; }
    /// Dictionaries of all languages, for setting a voice whatever it speaks.
    base::Status link_dictionaries() const;
    /// A file of ours instead of the system's, or beside them. Errors: it cannot be written.
    base::Status write(const std::filesystem::path& name, std::string_view content) const;

private:
    explicit PrivateData(std::filesystem::path path, std::filesystem::path system)
        : path_(std::move(path)), system_(std::move(system))
    {
    }
    static base::Result<PrivateData> make_in(const std::filesystem::path& place,
                                             const std::filesystem::path& system, std::string_view variant);
    base::Status furnish(std::string_view variant) const;
    base::Status furnish_voices(std::string_view variant) const;

    std::filesystem::path path_; ///< empty once it was moved from
    std::filesystem::path system_;
};

} // namespace speech
