#include "speech/private_data.hpp"

#include "base/file.hpp"

#include <espeak-ng/espeak_ng.h>
#include <fcntl.h>
#include <sys/statvfs.h>
#include <unistd.h>

#include <cerrno>
#include <charconv>
#include <csignal>
#include <utility>
#include <vector>

namespace speech {

namespace {

namespace fs = std::filesystem;

/// Whether a dictionary of ours, its sources and some to spare find room there.
bool has_room(const fs::path& place)
{
    constexpr std::uint64_t needed = 32U << 20U; // bytes
    struct statvfs status {};
    return ::statvfs(place.c_str(), &status) == 0 &&
           std::uint64_t{status.f_bavail} * status.f_frsize >= needed;
}

/// Where the folder may be made, the better places first: memory, then what TMPDIR says.
std::vector<fs::path> places()
{
    std::vector<fs::path> found;
    const fs::path memory = "/dev/shm";
    if (::access(memory.c_str(), W_OK | X_OK) == 0 && has_room(memory)) found.push_back(memory);
    std::error_code error;
    fs::path temporary = fs::temp_directory_path(error);
    found.push_back(error ? fs::path("/tmp") : std::move(temporary));
    return found;
}

std::string own_prefix() { return fmt::format("vorlaut-espeak-{}-", ::geteuid()); }

} // namespace

base::Result<PrivateData> PrivateData::make(const fs::path& system, std::string_view variant)
{
    base::Error last;
    for (const fs::path& place : places()) { // the first may be full
        base::Result<PrivateData> data = make_in(place, system, variant);
        if (data) return data;
        last = data.error();
    }
    return tl::unexpected(last);
}

base::Result<PrivateData> PrivateData::make_in(const fs::path& place, const fs::path& system,
                                               std::string_view variant)
{
    // The random end keeps others from taking the name before us.
    std::string path = place / fmt::format("{}{}-XXXXXX", own_prefix(), ::getpid());
    // The library keeps paths in buffers of 160 characters.
    constexpr std::size_t longest_path = 120;
    if (path.size() > longest_path)
        return base::failure("{}: the path is too long for eSpeak NG; set TMPDIR to a shorter one", path);
    if (::mkdtemp(path.data()) == nullptr) {
        return base::failure("{}: the folder for eSpeak NG's data cannot be made: {}; set TMPDIR to a folder "
                             "that can be written",
                             path, base::system_message(errno));
    }
    PrivateData data(std::move(path), system);
    TRY(data.furnish(variant));
    espeak_ng_InitializePath(data.path_.c_str());
    return data;
}

PrivateData::PrivateData(PrivateData&& other) noexcept
    : path_(std::exchange(other.path_, {})), system_(std::move(other.system_))
{
}

PrivateData::~PrivateData()
{
    if (path_.empty()) return;
    // What is loaded later (the English dictionary, for words that German rules send there) is the system's.
    espeak_ng_InitializePath(system_.c_str());
    std::error_code ignored;
    fs::remove_all(path_, ignored);
}

void PrivateData::sweep()
{
    std::error_code error;
    const std::string prefix = own_prefix();
    std::vector<fs::path> left;
    for (const fs::path& place : places()) {
        error.clear();
        for (fs::directory_iterator entry(place, error); !error && entry != fs::directory_iterator();
             entry.increment(error)) {
            const std::string name = entry->path().filename().string();
            if (!name.starts_with(prefix)) continue;
            int process = 0;
            std::from_chars(name.data() + prefix.size(), name.data() + name.size(), process);
            if (process > 0 && ::kill(process, 0) != 0 && errno == ESRCH) left.push_back(entry->path());
        }
    }
    for (const fs::path& each : left)
        fs::remove_all(each, error);
}

base::Status PrivateData::write(const fs::path& name, std::string_view content) const
{
    const fs::path file = path_ / name;
    const base::Descriptor descriptor(
        ::open(file.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, S_IRUSR | S_IWUSR));
    base::Status written;
    if (!descriptor) written = base::failure("{}", base::system_message(errno));
    if (written) written = base::write_all(descriptor.get(), content);
    if (written) return {};
    return base::failure("{}: eSpeak NG's data cannot be written: {}", file.string(),
                         written.error().message);
}

/// What the library needs to compile a dictionary and to set a voice.
base::Status PrivateData::furnish(std::string_view variant) const
{
    std::error_code error;
    for (const char* const part : {"lang", "mbrola_ph"}) {
        if (!error && fs::exists(system_ / part, error))
            fs::create_symlink(system_ / part, path_ / part, error);
    }
    if (error) return base::failure("{}: cannot be furnished: {}", path_.string(), error.message());
    return furnish_voices(variant);
}

base::Status PrivateData::furnish_voices(std::string_view variant) const
{
    std::error_code error;
    const fs::path voices = path_ / "voices";
    if (variant.empty()) {
        fs::create_symlink(system_ / "voices", voices, error);
    } else {
        fs::create_directories(voices / "!v", error);
        if (!error) fs::create_symlink(system_ / "voices" / "mb", voices / "mb", error);
    }
    if (error) return base::failure("{}: cannot be furnished: {}", path_.string(), error.message());
    return variant.empty() ? base::Status{} : write(fs::path("voices") / "!v" / own_variant, variant);
}

base::Status PrivateData::link_dictionaries() const
{
    std::error_code error;
    for (fs::directory_iterator entry(system_, error); !error && entry != fs::directory_iterator();
         entry.increment(error)) {
        const fs::path name = entry->path().filename();
        if (!name.native().ends_with("_dict")) continue;
        fs::create_symlink(entry->path(), path_ / name, error);
        if (error) break;
    }
    if (!error) return {};
    return base::failure("{}: cannot be furnished: {}", path_.string(), error.message());
}

} // namespace speech
