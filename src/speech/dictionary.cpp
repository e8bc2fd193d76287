#include "speech/dictionary.hpp"

#include "base/file.hpp"

#include <espeak-ng/espeak_ng.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <utility>

namespace speech {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t chains = 1024;
constexpr std::size_t header_size = 8;
constexpr std::size_t largest_dictionary = std::size_t{64} << 20U;

/// The library compiles rules along with a list, and takes no empty ones.
constexpr std::string_view no_rules = ".group a\n a a\n";

/// A folder that only this process uses, gone when this ends. In memory where the system has such a place.
class PrivateFolder {
public:
    static base::Result<PrivateFolder> make()
    {
        fs::path path = place() / fmt::format("{}{}", own_prefix(), ::getpid());
        std::error_code error;
        // Left behind by a process of this number that was killed.
        if (fs::symlink_status(path, error).type() != fs::file_type::not_found) fs::remove_all(path, error);
        if (::mkdir(path.c_str(), S_IRWXU) != 0) {
            return base::failure(
                "{}: the folder for eSpeak NG's dictionary cannot be made: {}; set TMPDIR to a "
                "folder that can be written",
                path.string(), base::system_message(errno));
        }
        return PrivateFolder(std::move(path));
    }
    /// Removes those of processes that are no more.
    static void sweep()
    {
        std::error_code error;
        const std::string prefix = own_prefix();
        std::vector<fs::path> left;
        for (fs::directory_iterator entry(place(), error); !error && entry != fs::directory_iterator();
             entry.increment(error)) {
            const std::string name = entry->path().filename().string();
            if (!name.starts_with(prefix)) continue;
            const int process = std::atoi(name.c_str() + prefix.size());
            if (process > 0 && ::kill(process, 0) != 0 && errno == ESRCH) left.push_back(entry->path());
        }
        for (const fs::path& each : left)
            fs::remove_all(each, error);
    }

    PrivateFolder(PrivateFolder&& other) noexcept : path_(std::exchange(other.path_, {})) {}
    PrivateFolder& operator=(PrivateFolder&&) = delete;
    PrivateFolder(const PrivateFolder&) = delete;
    PrivateFolder& operator=(const PrivateFolder&) = delete;
    ~PrivateFolder()
    {
        std::error_code ignored;
        if (!path_.empty()) fs::remove_all(path_, ignored);
    }

    const fs::path& path() const { return path_; }

private:
    explicit PrivateFolder(fs::path path) : path_(std::move(path)) {}

    static fs::path place()
    {
        const fs::path memory = "/dev/shm";
        if (::access(memory.c_str(), W_OK | X_OK) == 0) return memory;
        std::error_code error;
        fs::path temporary = fs::temp_directory_path(error);
        return error ? fs::path("/tmp") : temporary;
    }
    static std::string own_prefix() { return fmt::format("vorlaut-espeak-{}-", ::geteuid()); }

    fs::path path_;
};

base::Status write(const fs::path& file, std::string_view content)
{
    const base::Descriptor descriptor(
        ::open(file.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, S_IRUSR | S_IWUSR));
    base::Status written;
    if (!descriptor) written = base::failure("{}", base::system_message(errno));
    if (written) written = base::write_all(descriptor.get(), content);
    if (written) return {};
    return base::failure("{}: eSpeak NG's dictionary cannot be written: {}", file.string(),
                         written.error().message);
}

/// What the library needs to compile a dictionary and to set a German voice from it.
base::Status furnish(const fs::path& folder, const fs::path& data, std::string_view list)
{
    std::error_code error;
    fs::create_directory(folder / "src", error);
    for (const char* const part : {"lang", "voices"}) {
        if (!error) fs::create_symlink(data / part, folder / part, error);
    }
    if (error) return base::failure("{}: cannot be furnished: {}", folder.string(), error.message());
    TRY(write(folder / "src" / "de_list", list));
    return write(folder / "src" / "de_rules", no_rules);
}

base::Status compile(const fs::path& folder)
{
    char* text = nullptr;
    std::size_t size = 0;
    std::FILE* const log = ::open_memstream(&text, &size);
    if (log == nullptr) return base::failure("no memory for a dictionary");
    espeak_ng_ERROR_CONTEXT context = nullptr;
    const std::string source = (folder / "src/").string();
    const espeak_ng_STATUS status = espeak_ng_CompileDictionary(source.c_str(), "de", log, 0, &context);
    espeak_ng_ClearErrorContext(&context);
    std::fclose(log);
    const std::string said(text, size);
    std::free(text); // NOLINT(cppcoreguidelines-no-malloc): as open_memstream wants it
    if (status == ENS_OK) return {};
    // "Using phonemetable: 'de'" and the like come before what is wrong.
    const std::size_t wrong = said.find("Bad");
    const std::string why = wrong == std::string::npos ? said : said.substr(wrong);
    return base::failure("eSpeak NG cannot compile its dictionary: {}", why.substr(0, why.find('\n')));
}

std::string list_of(const std::vector<DictionaryEntry>& entries)
{
    std::string lines;
    for (const DictionaryEntry& entry : entries)
        lines += fmt::format("{}\t{}\n", entry.word, entry.mnemonics);
    return lines;
}

/// The chains of a compiled dictionary, without the zeros that end them; nothing when it is damaged.
base::Result<std::array<std::string_view, chains>> chains_of(std::string_view bytes)
{
    std::array<std::string_view, chains> found;
    std::size_t at = header_size;
    for (std::string_view& chain : found) {
        const std::size_t begin = at;
        while (at < bytes.size() && bytes[at] != '\0')
            at += static_cast<unsigned char>(bytes[at]);
        if (at >= bytes.size())
            return base::failure("eSpeak NG's dictionary is damaged, or of another version");
        chain = bytes.substr(begin, at - begin);
        ++at;
    }
    return found;
}

std::uint32_t number_at(std::string_view bytes, std::size_t at)
{
    std::uint32_t number = 0;
    std::memcpy(&number, bytes.data() + at, sizeof number);
    return number;
}

} // namespace

base::Result<std::string> merged_dictionary(std::string_view added, std::string_view system)
{
    if (added.size() < header_size || system.size() < header_size || number_at(system, 0) != chains ||
        number_at(added, 0) != chains || number_at(system, 4) > system.size())
        return base::failure("eSpeak NG's dictionary is damaged, or of another version");
    TRY_ASSIGN(const auto ours, chains_of(added));
    TRY_ASSIGN(const auto theirs, chains_of(system));
    std::string result(system.substr(0, header_size));
    for (std::size_t i = 0; i < chains; ++i) {
        result += ours[i];
        result += theirs[i];
        result += '\0';
    }
    const auto rules_offset = static_cast<std::uint32_t>(result.size());
    std::memcpy(result.data() + 4, &rules_offset, sizeof rules_offset);
    result += system.substr(number_at(system, 4));
    return result;
}

base::Result<Dictionary> Dictionary::open(const fs::path& data)
{
    PrivateFolder::sweep();
    TRY_ASSIGN(std::string system, base::read_file(data / "de_dict", largest_dictionary));
    return Dictionary(data, std::move(system));
}

base::Status Dictionary::use(const std::vector<DictionaryEntry>& entries,
                             const std::function<base::Status()>& set_voice) const
{
    TRY_ASSIGN(const PrivateFolder folder, PrivateFolder::make());
    TRY(furnish(folder.path(), data_, list_of(entries)));
    // The library keeps paths in buffers of 160 characters.
    constexpr std::size_t longest_path = 120;
    if (folder.path().native().size() > longest_path)
        return base::failure("{}: the path is too long for eSpeak NG; set TMPDIR to a shorter one",
                             folder.path().string());
    espeak_ng_InitializePath(folder.path().c_str());
    const auto load = [&]() -> base::Status {
        TRY(compile(folder.path()));
        const fs::path compiled = folder.path() / "de_dict";
        TRY_ASSIGN(const std::string added, base::read_file(compiled, largest_dictionary));
        TRY_ASSIGN(const std::string all, merged_dictionary(added, system_));
        TRY(write(compiled, all));
        return set_voice();
    };
    base::Status loaded = load();
    // What is loaded later (the English dictionary, for words that German rules send there) is the system's.
    espeak_ng_InitializePath(data_.c_str());
    return loaded;
}

} // namespace speech
