#include "speech/private_data.hpp"

#include "base/file.hpp"

#include <espeak-ng/espeak_ng.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <charconv>
#include <csignal>
#include <utility>
#include <vector>

namespace speech {

namespace {

namespace fs = std::filesystem;

fs::path place()
{
    fs::path memory = "/dev/shm";
    if (::access(memory.c_str(), W_OK | X_OK) == 0) return memory;
    std::error_code error;
    fs::path temporary = fs::temp_directory_path(error);
    return error ? fs::path("/tmp") : temporary;
}

std::string own_prefix() { return fmt::format("vorlaut-espeak-{}-", ::geteuid()); }

} // namespace

base::Result<PrivateData> PrivateData::make(const fs::path& system, std::string_view variant)
{
    fs::path path = place() / fmt::format("{}{}", own_prefix(), ::getpid());
    // The library keeps paths in buffers of 160 characters.
    constexpr std::size_t longest_path = 120;
    if (path.native().size() > longest_path) {
        return base::failure("{}: the path is too long for eSpeak NG; set TMPDIR to a shorter one",
                             path.string());
    }
    std::error_code error;
    // Left behind by a process of this number that was killed.
    if (fs::symlink_status(path, error).type() != fs::file_type::not_found) fs::remove_all(path, error);
    if (::mkdir(path.c_str(), S_IRWXU) != 0) {
        return base::failure("{}: the folder for eSpeak NG's data cannot be made: {}; set TMPDIR to a folder "
                             "that can be written",
                             path.string(), base::system_message(errno));
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
    for (fs::directory_iterator entry(place(), error); !error && entry != fs::directory_iterator();
         entry.increment(error)) {
        const std::string name = entry->path().filename().string();
        if (!name.starts_with(prefix)) continue;
        int process = 0;
        std::from_chars(name.data() + prefix.size(), name.data() + name.size(), process);
        if (process > 0 && ::kill(process, 0) != 0 && errno == ESRCH) left.push_back(entry->path());
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
