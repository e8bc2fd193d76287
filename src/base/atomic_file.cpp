#include "base/atomic_file.hpp"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <functional>

namespace base {

namespace {

namespace fs = std::filesystem;

/// ".artikel.mp3." of "out/artikel.mp3": what the hidden names of one target start with. A long name is cut,
/// so that what is added leaves it a name (255 bytes); two that begin alike are told apart by their hash.
std::string hidden_prefix(const fs::path& target)
{
    constexpr std::size_t longest = 200;
    const std::string name = target.filename().string();
    if (name.size() <= longest) return "." + name + ".";
    return "." + name.substr(0, longest) + "." + std::to_string(std::hash<std::string>()(name)) + ".";
}

constexpr std::string_view suffix = ".part";

/// Removes what killed processes left of this target. A file that a living process writes is locked and
/// stays.
void sweep(const fs::path& folder, const std::string& prefix)
{
    std::error_code ignored;
    // Not a range for: its increment throws when the folder cannot be read on.
    for (fs::directory_iterator entry(folder, ignored); entry != fs::directory_iterator();
         entry.increment(ignored)) {
        const std::string name = entry->path().filename().string();
        if (!name.starts_with(prefix) || !name.ends_with(suffix)) continue;
        const Descriptor file(::open(entry->path().c_str(), O_RDWR | O_CLOEXEC | O_NOFOLLOW));
        if (file && ::flock(file.get(), LOCK_EX | LOCK_NB) == 0) ::unlink(entry->path().c_str());
    }
}

Status cannot_write(const fs::path& target)
{
    return failure("{}: cannot be written: {}", target.string(), system_message(errno));
}

} // namespace

AtomicFile::AtomicFile(fs::path target, fs::path temporary, Descriptor file)
    : target_(std::move(target)), temporary_(std::move(temporary)), file_(std::move(file))
{
}

Result<AtomicFile> AtomicFile::create(const fs::path& target)
{
    const fs::path folder = target.has_parent_path() ? target.parent_path() : fs::path(".");
    std::error_code error;
    fs::create_directories(folder, error);
    if (error) return failure("{}: the folder cannot be made: {}", folder.string(), error.message());

    const std::string prefix = hidden_prefix(target);
    sweep(folder, prefix);
    const fs::path temporary = folder / (prefix + std::to_string(::getpid()) + std::string(suffix));
    constexpr mode_t everyone_reads = 0644;
    constexpr int most_tries = 5;
    for (int tries = 0; tries < most_tries; ++tries) {
        Descriptor file(::open(temporary.c_str(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, everyone_reads));
        if (!file) return failure("{}: cannot be written: {}", target.string(), system_message(errno));
        ::flock(file.get(), LOCK_EX);
        // Another run may have swept it away before it was locked.
        struct stat status {};
        if (::fstat(file.get(), &status) == 0 && status.st_nlink > 0)
            return AtomicFile(target, temporary, std::move(file));
    }
    return failure("{}: cannot be written: another run removes its files", target.string());
}

AtomicFile::~AtomicFile()
{
    if (file_) ::unlink(temporary_.c_str());
}

Status AtomicFile::write(std::string_view bytes)
{
    if (const Status written = write_all(file_.get(), bytes); !written) {
        return failure("{}: cannot be written: {}", target_.string(), written.error().message);
    }
    return {};
}

Status AtomicFile::write_at(std::int64_t offset, std::string_view bytes)
{
    while (!bytes.empty()) {
        const ssize_t put = ::pwrite(file_.get(), bytes.data(), bytes.size(), offset);
        if (put < 0 && errno == EINTR) continue;
        if (put < 0) return cannot_write(target_);
        bytes.remove_prefix(static_cast<std::size_t>(put));
        offset += put;
    }
    return {};
}

Status AtomicFile::commit()
{
    if (::fsync(file_.get()) != 0) return cannot_write(target_);
    if (::rename(temporary_.c_str(), target_.c_str()) != 0) return cannot_write(target_);
    file_.reset();
    const Descriptor folder(::open(target_.has_parent_path() ? target_.parent_path().c_str() : ".",
                                   O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (folder) ::fsync(folder.get());
    return {};
}

Status write_atomically(const fs::path& target, std::string_view bytes)
{
    TRY_ASSIGN(AtomicFile file, AtomicFile::create(target));
    TRY(file.write(bytes));
    return file.commit();
}

} // namespace base
