#include "base/version.hpp"

#include <elf.h>
#include <fmt/format.h>
#include <link.h>

#include <cstring>

namespace base {

namespace {

constexpr std::size_t aligned(std::size_t size) { return (size + 3U) & ~std::size_t{3}; }

/// The build id in a run of ELF notes: name size, description size and type, then the two, each padded to 4
/// bytes.
std::string_view find_build_id(std::string_view notes)
{
    while (notes.size() >= sizeof(ElfW(Nhdr))) {
        ElfW(Nhdr) header{};
        std::memcpy(&header, notes.data(), sizeof header);
        const std::size_t name_at = sizeof header;
        const std::size_t bytes_at = name_at + aligned(header.n_namesz);
        const std::size_t next_at = bytes_at + aligned(header.n_descsz);
        if (next_at > notes.size()) return {};
        const bool is_gnu = notes.substr(name_at, header.n_namesz) == std::string_view("GNU\0", 4);
        if (header.n_type == NT_GNU_BUILD_ID && is_gnu) return notes.substr(bytes_at, header.n_descsz);
        notes.remove_prefix(next_at);
    }
    return {};
}

/// dl_iterate_phdr names the executable itself first; a result other than 0 ends the walk there.
int read_executable(dl_phdr_info* info, std::size_t /*size*/, void* result)
{
    for (int i = 0; i < info->dlpi_phnum; ++i) {
        const ElfW(Phdr)& header = info->dlpi_phdr[i];
        if (header.p_type != PT_NOTE) continue;
        // The loader gives addresses as numbers. NOLINTNEXTLINE(performance-no-int-to-ptr)
        const auto* start = reinterpret_cast<const char*>(info->dlpi_addr + header.p_vaddr);
        for (const char byte : find_build_id({start, header.p_memsz})) {
            *static_cast<std::string*>(result) += fmt::format("{:02x}", static_cast<unsigned char>(byte));
        }
    }
    return 1;
}

} // namespace

std::string_view version() { return VORLAUT_VERSION; }

std::string build_id()
{
    std::string id;
    ::dl_iterate_phdr(read_executable, &id);
    return id;
}

} // namespace base
