#include "speech/dictionary.hpp"

#include "base/file.hpp"
#include "speech/private_data.hpp"

#include <espeak-ng/espeak_ng.h>

#include <array>
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
    PrivateData::sweep();
    TRY_ASSIGN(std::string system, base::read_file(data / "de_dict", largest_dictionary));
    return Dictionary(data, std::move(system));
}

base::Status Dictionary::use(const std::vector<DictionaryEntry>& entries, std::string_view variant,
                             const std::function<base::Status()>& set_voice) const
{
    TRY_ASSIGN(const PrivateData data, PrivateData::make(data_, variant));
    std::error_code error;
    fs::create_directory(data.path() / "src", error);
    TRY(data.write("src/de_list", list_of(entries)));
    TRY(data.write("src/de_rules", no_rules));
    TRY(compile(data.path()));
    TRY_ASSIGN(const std::string added, base::read_file(data.path() / "de_dict", largest_dictionary));
    TRY_ASSIGN(const std::string all, merged_dictionary(added, system_));
    TRY(data.write("de_dict", all));
    return set_voice();
}

} // namespace speech
