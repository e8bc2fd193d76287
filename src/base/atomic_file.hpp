// A file that appears complete or not at all. It is written beside its final place under a hidden name and
// takes the final name only in commit(), after its bytes are on the disk. Destroyed without commit, it leaves
// nothing; after a killed process, the next AtomicFile for the same target sweeps away what that one left
// behind.
#pragma once

#include "base/file.hpp"

#include <cstdint>

namespace base {

class AtomicFile {
public:
    /// Creates missing parent folders. Errors: the folder cannot be made or written.
    static Result<AtomicFile> create(const std::filesystem::path& target);

    AtomicFile(AtomicFile&&) noexcept = default;
    AtomicFile& operator=(AtomicFile&&) noexcept = delete;
    AtomicFile(const AtomicFile&) = delete;
    AtomicFile& operator=(const AtomicFile&) = delete;
    ~AtomicFile();

    Status write(std::string_view bytes);
    /// Overwrites bytes that are already written, e.g. a header that is known only at the end.
    Status write_at(std::int64_t offset, std::string_view bytes);
    /// Flush, fsync, rename, fsync of the folder. Call once; until it has succeeded the target is untouched.
    Status commit();

    const std::filesystem::path& target() const { return target_; }
    /// Where the bytes are until commit(); for libraries that write by path or descriptor.
    const std::filesystem::path& path() const { return temporary_; }
    int descriptor() const { return file_.get(); }

private:
    AtomicFile(std::filesystem::path target, std::filesystem::path temporary, Descriptor file);

    std::filesystem::path target_;
    std::filesystem::path temporary_;
    Descriptor file_;
};

/// A small file at once.
Status write_atomically(const std::filesystem::path& target, std::string_view bytes);

} // namespace base
