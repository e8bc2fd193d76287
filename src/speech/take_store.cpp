#include "speech/take_store.hpp"

#include "base/file.hpp"
#include "base/hash.hpp"
#include "speech/wire.hpp"

#include <fcntl.h>
#include <pwd.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <cstdlib>

namespace speech {

namespace {

namespace fs = std::filesystem;

constexpr std::string_view take_extension = ".take";
constexpr std::string_view measurement_extension = ".measurement";
constexpr std::string_view part_extension = ".part";
constexpr std::string_view measurement_magic = "VMM1";
constexpr std::size_t largest_file = std::size_t{64} << 20U;

/// Only a digest of base::Hasher may become a path.
bool is_digest(const std::string& key)
{
    return key.size() == 32 && key.find_first_not_of("0123456789abcdef") == std::string::npos;
}

base::Status cannot_write(const fs::path& path, std::string_view reason)
{
    return base::failure("{}: the take store cannot be written: {}", path.string(), reason);
}

/// The file appears whole or not at all to every other process; after a power cut it may be damaged.
base::Status write_whole(const fs::path& path, std::string_view bytes)
{
    std::error_code error;
    fs::create_directories(path.parent_path(), error);
    if (error) return cannot_write(path.parent_path(), error.message());
    fs::path part = path;
    part += fmt::format(".{}{}", ::getpid(), part_extension);
    constexpr mode_t everyone_reads = 0644;
    const base::Descriptor file(
        ::open(part.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, everyone_reads));
    if (!file) return cannot_write(path, base::system_message(errno));
    base::Status written = base::write_all(file.get(), bytes);
    if (written && ::rename(part.c_str(), path.c_str()) != 0)
        written = base::failure("{}", base::system_message(errno));
    if (written) return {};
    ::unlink(part.c_str());
    return cannot_write(path, written.error().message);
}

/// The number of bytes in the store, kept in a file so that a put need not walk the folders. Every process
/// adds to it under a lock; a walk (info, trim) finds the true sum, and trim sets it right.
class Ledger {
public:
    explicit Ledger(const fs::path& folder)
        : file_(::open((folder / "bytes").c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0644))
    {
        if (file_) ::flock(file_.get(), LOCK_EX); // until the descriptor is closed
    }

    std::uint64_t add(std::int64_t bytes)
    {
        std::string text(8, '\0');
        const ssize_t got = ::pread(file_.get(), text.data(), text.size(), 0);
        const std::int64_t before = got == 8 ? WireReader(text).i64() : 0;
        return set(static_cast<std::uint64_t>(std::max<std::int64_t>(0, before + bytes)));
    }

    std::uint64_t set(std::uint64_t bytes)
    {
        const std::string text = WireWriter().u64(bytes).take();
        (void)!::pwrite(file_.get(), text.data(), text.size(), 0); // a wrong sum mends at the next trim
        return bytes;
    }

private:
    base::Descriptor file_;
};

struct StoredFile {
    fs::path path;
    std::uint64_t bytes = 0;
    fs::file_time_type used;
};

/// Every file of the store's own below a folder; files that vanish meanwhile are passed over. Parts that a
/// killed process left behind are found once they are an hour old.
std::vector<StoredFile> files_below(const fs::path& folder)
{
    std::vector<StoredFile> files;
    std::error_code error;
    const auto an_hour_ago = fs::file_time_type::clock::now() - std::chrono::hours(1);
    for (fs::recursive_directory_iterator entry(folder, error); !error && entry != fs::end(entry);
         entry.increment(error)) {
        const std::string name = entry->path().filename().string();
        const bool part = name.ends_with(part_extension);
        if (!part && !name.ends_with(take_extension) && !name.ends_with(measurement_extension)) continue;
        std::error_code gone;
        const std::uint64_t bytes = entry->file_size(gone);
        const fs::file_time_type used = gone ? fs::file_time_type() : entry->last_write_time(gone);
        if (!gone && (!part || used < an_hour_ago)) files.push_back({entry->path(), bytes, used});
    }
    return files;
}

std::optional<std::string> read_if_there(const fs::path& path)
{
    base::Result<std::string> bytes = base::read_file(path, largest_file);
    if (!bytes) return std::nullopt;
    return std::move(*bytes);
}

} // namespace

fs::path TakeStore::default_folder()
{
    // The XDG base directory specification: a relative path there is to be ignored.
    const char* cache = std::getenv("XDG_CACHE_HOME");
    if (cache != nullptr && fs::path(cache).is_absolute()) return fs::path(cache) / "vorlaut";
    const char* home = std::getenv("HOME");
    if (home == nullptr || *home == '\0') {
        const passwd* user = ::getpwuid(::getuid());
        home = user != nullptr ? user->pw_dir : "/";
    }
    return fs::path(home) / ".cache" / "vorlaut";
}

TakeStore::TakeStore(fs::path folder, std::uint64_t limit_in_bytes)
    : folder_(std::move(folder)), limit_(limit_in_bytes)
{
}

fs::path TakeStore::take_path(const std::string& key) const
{
    return folder_ / "takes" / key.substr(0, 2) / (key.substr(2) + std::string(take_extension));
}

fs::path TakeStore::measurement_path(const std::string& key) const
{
    return folder_ / "measurements" / (base::Hasher().add(key).digest() + std::string(measurement_extension));
}

std::optional<Take> TakeStore::find(const std::string& key)
{
    if (!is_digest(key)) return std::nullopt;
    const fs::path path = take_path(key);
    const std::optional<std::string> bytes = read_if_there(path);
    if (!bytes) return std::nullopt;
    base::Result<Take> take = parse_take(*bytes);
    if (!take) return std::nullopt;
    ::utimensat(AT_FDCWD, path.c_str(), nullptr, 0); // used now
    return std::move(*take);
}

base::Status TakeStore::put(const std::string& key, const Take& take)
{
    if (!is_digest(key)) return base::failure("\"{}\" is no key of a take", key);
    const std::string bytes = serialise(take);
    const fs::path path = take_path(key);
    struct stat before {};
    const std::int64_t replaced = ::stat(path.c_str(), &before) == 0 ? before.st_size : 0;
    TRY(write_whole(path, bytes));
    const std::uint64_t sum = Ledger(folder_).add(static_cast<std::int64_t>(bytes.size()) - replaced);
    if (sum <= limit_) return {};
    // Somewhat below the limit, so that not every further take walks the folders again.
    TRY(trim(limit_ - limit_ / 10));
    return {};
}

std::optional<double> TakeStore::find_measurement(const std::string& key)
{
    const std::optional<std::string> bytes = read_if_there(measurement_path(key));
    if (!bytes) return std::nullopt;
    WireReader reader(*bytes);
    const bool ours = reader.raw(measurement_magic.size()) == measurement_magic;
    const std::uint64_t checksum = reader.u64();
    if (!ours || checksum != base::checksum(reader.rest())) return std::nullopt;
    const double value = reader.f64();
    if (!reader.finished()) return std::nullopt;
    return value;
}

base::Status TakeStore::put_measurement(const std::string& key, double value)
{
    const std::string body = WireWriter().f64(value).take();
    return write_whole(measurement_path(key),
                       WireWriter().raw(measurement_magic).u64(base::checksum(body)).raw(body).take());
}

base::Result<TakeStore::Info> TakeStore::info() const
{
    Info info{folder_, 0, 0, limit_};
    for (const StoredFile& file : files_below(folder_ / "takes")) {
        if (file.path.extension() == take_extension) ++info.takes;
        info.bytes += file.bytes;
    }
    return info;
}

base::Result<TakeStore::Info> TakeStore::trim(std::uint64_t limit_in_bytes)
{
    std::error_code error;
    if (!fs::exists(folder_ / "takes", error)) return info();
    Ledger ledger(folder_);
    std::vector<StoredFile> files = files_below(folder_ / "takes");
    std::sort(files.begin(), files.end(),
              [](const StoredFile& a, const StoredFile& b) { return a.used > b.used; });
    std::uint64_t kept = 0;
    bool full = false;
    for (const StoredFile& file : files) {
        full = full || kept + file.bytes > limit_in_bytes;
        if (!full) {
            kept += file.bytes;
        } else if (::unlink(file.path.c_str()) != 0 && errno != ENOENT) {
            return base::failure("{}: cannot be removed: {}", file.path.string(),
                                 base::system_message(errno));
        }
    }
    ledger.set(kept);
    return info();
}

base::Result<TakeStore::Info> TakeStore::clear()
{
    for (const StoredFile& file : files_below(folder_ / "measurements")) {
        if (::unlink(file.path.c_str()) != 0 && errno != ENOENT) {
            return base::failure("{}: cannot be removed: {}", file.path.string(),
                                 base::system_message(errno));
        }
    }
    return trim(0);
}

} // namespace speech
