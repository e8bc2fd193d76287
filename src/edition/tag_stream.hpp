// TagLib's view of a file, for writing tags into it. TagLib's own loses every failed write, so that a full
// disk would leave a file whose tags are cut off and nobody the wiser; this one remembers the first failure.
// It also reads and writes at once: nothing is left in a buffer that could fail later.
#pragma once

#include "base/file.hpp"
#include "base/result.hpp"

#include <sys/types.h>
#include <taglib/tiostream.h>

#include <filesystem>
#include <string>

namespace edition {

class TagStream final : public TagLib::IOStream {
public:
    explicit TagStream(const std::filesystem::path& path);

    /// What went wrong first since the file was opened, in the system's words.
    base::Status status() const;

    TagLib::FileName name() const override { return path_.c_str(); }
    TagLib::ByteVector readBlock(unsigned long length) override;
    void writeBlock(const TagLib::ByteVector& data) override;
    /// Puts the data in place of `replace` bytes from `start` on.
    void insert(const TagLib::ByteVector& data, unsigned long start, unsigned long replace) override;
    void removeBlock(unsigned long start, unsigned long length) override;
    bool readOnly() const override { return false; }
    bool isOpen() const override { return static_cast<bool>(file_); }
    void seek(long offset, Position from) override;
    void clear() override {}
    long tell() const override { return static_cast<long>(at_); }
    long length() override;
    void truncate(long length) override;

private:
    std::string read_at(off_t at, std::size_t length);
    void write_at(off_t at, std::string_view bytes);
    /// Moves all from `from` on to `to`, piece by piece.
    void move_rest(off_t from, off_t to);
    void fail();

    std::filesystem::path path_;
    base::Descriptor file_;
    off_t at_ = 0;
    int error_ = 0;
};

} // namespace edition
