#include "speech/dictionary.hpp"

#include "base/file.hpp"

#include <espeak-ng/espeak_ng.h>
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>

namespace speech {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t chains = 1024;
constexpr std::size_t header_size = 8;
constexpr std::size_t largest_dictionary = std::size_t{64} << 20U;

/// The library compiles rules along with a list, and takes no empty ones.
constexpr std::string_view no_rules = ".group a\n a a\n";

/// A file in this process's memory under a descriptor of a fixed number, which the folder's links name.
struct MemoryFile {
    const char* link;
    int number;
};
constexpr MemoryFile compiled{"de_dict", 240};
constexpr MemoryFile list{"src/de_list", 241};
constexpr MemoryFile rules{"src/de_rules", 242};

/// A limit on the size of files (ulimit -f) holds for those in memory, too.
base::Status write(const MemoryFile& file, std::string_view content)
{
    if (const base::Status written = base::write_all(file.number, content); !written)
        return base::failure("eSpeak NG's dictionary cannot be written in memory: {}",
                             written.error().message);
    return {};
}

base::Status make(const MemoryFile& file, std::string_view content)
{
    const base::Descriptor memory(::memfd_create(file.link, 0));
    if (!memory || ::dup2(memory.get(), file.number) < 0)
        return base::failure("no memory for a dictionary: {}", base::system_message(errno));
    return write(file, content);
}

base::Status replace(const MemoryFile& file, std::string_view content)
{
    if (::ftruncate(file.number, 0) != 0 || ::lseek(file.number, 0, SEEK_SET) != 0)
        return base::failure("no memory for a dictionary: {}", base::system_message(errno));
    return write(file, content);
}

base::Result<std::string> content_of(const MemoryFile& file)
{
    struct stat status {};
    if (::fstat(file.number, &status) != 0)
        return base::failure("a dictionary cannot be read: {}", base::system_message(errno));
    std::string bytes(static_cast<std::size_t>(status.st_size), '\0');
    std::size_t got = 0;
    while (got < bytes.size()) {
        const ssize_t more =
            ::pread(file.number, bytes.data() + got, bytes.size() - got, static_cast<off_t>(got));
        if (more <= 0) return base::failure("a dictionary cannot be read: {}", base::system_message(errno));
        got += static_cast<std::size_t>(more);
    }
    return bytes;
}

/// A folder of ours, which nobody else may write to.
bool is_ours(const fs::path& folder)
{
    struct stat status {};
    return ::lstat(folder.c_str(), &status) == 0 && S_ISDIR(status.st_mode) && status.st_uid == ::geteuid() &&
           (status.st_mode & (S_IWGRP | S_IWOTH)) == 0;
}

/// Put in its place at once, so that another process never finds it missing.
base::Status link(const fs::path& link, const fs::path& target)
{
    std::error_code error;
    if (fs::read_symlink(link, error) == target) return {};
    const fs::path made = link.parent_path() / fmt::format(".{}.{}", link.filename().string(), ::getpid());
    fs::create_symlink(target, made, error);
    if (!error) fs::rename(made, link, error);
    if (!error) return {};
    return base::failure("{}: cannot be made: {}", link.string(), error.message());
}

/// The folder of links: in the user's runtime folder, else in the one for temporary files.
fs::path links_folder()
{
    std::error_code error;
    const char* const runtime = std::getenv("XDG_RUNTIME_DIR"); // NOLINT(concurrency-mt-unsafe): no threads
    if (runtime != nullptr && is_ours(runtime)) return fs::path(runtime) / "vorlaut-espeak";
    const fs::path temporary = fs::temp_directory_path(error);
    return (error ? fs::path("/tmp") : temporary) / fmt::format("vorlaut-espeak-{}", ::geteuid());
}

base::Result<fs::path> make_links(const fs::path& data)
{
    const fs::path folder = links_folder();
    for (const fs::path& each : {folder, folder / "src"}) {
        if (::mkdir(each.c_str(), S_IRWXU) == 0 || is_ours(each)) continue;
        return base::failure(
            "{}: the folder for eSpeak NG's dictionary cannot be made, or is not yours; remove it "
            "or set TMPDIR to a folder of your own",
            each.string());
    }
    // The German rules send some words to the English dictionary. The last link tells that all are there.
    constexpr const char* last = "voices";
    std::error_code error;
    if (fs::read_symlink(folder / last, error) != data / last) {
        for (fs::directory_iterator entry(data, error); !error && entry != fs::directory_iterator();
             entry.increment(error)) {
            const fs::path name = entry->path().filename();
            if (name != compiled.link && name != last) TRY(link(folder / name, entry->path()));
        }
        TRY(link(folder / last, data / last));
    }
    for (const MemoryFile& file : {compiled, list, rules})
        TRY(link(folder / file.link, fmt::format("/proc/self/fd/{}", file.number)));
    return folder;
}

/// Leaves eSpeak NG's data folder pointing to `folder`.
base::Status compile(const fs::path& folder)
{
    // The library keeps paths in buffers of 160 characters.
    constexpr std::size_t longest_path = 120;
    if (folder.native().size() > longest_path)
        return base::failure("{}: the path is too long for eSpeak NG; set TMPDIR to a shorter one",
                             folder.string());
    espeak_ng_InitializePath(folder.c_str());
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
    TRY_ASSIGN(std::string system, base::read_file(data / "de_dict", largest_dictionary));
    return Dictionary(data, std::move(system));
}

base::Status Dictionary::put(const std::vector<DictionaryEntry>& entries) const
{
    TRY_ASSIGN(const fs::path folder, make_links(data_));
    TRY(make(list, list_of(entries)));
    TRY(make(rules, no_rules));
    TRY(make(compiled, {}));
    TRY(compile(folder));
    TRY_ASSIGN(const std::string added, content_of(compiled));
    TRY_ASSIGN(const std::string all, merged_dictionary(added, system_));
    return replace(compiled, all);
}

} // namespace speech
