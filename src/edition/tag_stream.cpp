#include "edition/tag_stream.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>

namespace edition {

namespace {

constexpr off_t piece = off_t{1} << 20U;

std::string_view view(const TagLib::ByteVector& data) { return {data.data(), data.size()}; }

} // namespace

TagStream::TagStream(const std::filesystem::path& path)
    : path_(path), file_(::open(path.c_str(), O_RDWR | O_CLOEXEC))
{
    if (!file_) fail();
}

base::Status TagStream::status() const
{
    if (error_ == 0) return {};
    return base::failure("cannot be written: {}", base::system_message(error_));
}

void TagStream::fail()
{
    if (error_ == 0) error_ = errno;
}

std::string TagStream::read_at(off_t at, std::size_t length)
{
    std::string bytes(std::min(length, static_cast<std::size_t>(std::max<off_t>(0, this->length() - at))),
                      '\0');
    std::size_t have = 0;
    while (have < bytes.size()) {
        const ssize_t got =
            ::pread(file_.get(), bytes.data() + have, bytes.size() - have, at + static_cast<off_t>(have));
        if (got < 0 && errno == EINTR) continue;
        if (got < 0) fail();
        if (got <= 0) break;
        have += static_cast<std::size_t>(got);
    }
    bytes.resize(have);
    return bytes;
}

void TagStream::write_at(off_t at, std::string_view bytes)
{
    while (!bytes.empty() && error_ == 0) {
        const ssize_t put = ::pwrite(file_.get(), bytes.data(), bytes.size(), at);
        if (put < 0 && errno == EINTR) continue;
        if (put < 0) return fail();
        bytes.remove_prefix(static_cast<std::size_t>(put));
        at += put;
    }
}

TagLib::ByteVector TagStream::readBlock(unsigned long length)
{
    const std::string bytes = read_at(at_, length);
    at_ += static_cast<off_t>(bytes.size());
    return {bytes.data(), static_cast<unsigned>(bytes.size())};
}

void TagStream::writeBlock(const TagLib::ByteVector& data)
{
    write_at(at_, view(data));
    at_ += static_cast<off_t>(data.size());
}

void TagStream::insert(const TagLib::ByteVector& data, unsigned long start, unsigned long replace)
{
    const auto from = static_cast<off_t>(start);
    const off_t rest = std::min<off_t>(from + static_cast<off_t>(replace), length());
    const off_t rest_goes_to = from + static_cast<off_t>(data.size());
    move_rest(rest, rest_goes_to);
    write_at(from, view(data));
    at_ = rest_goes_to;
}

void TagStream::removeBlock(unsigned long start, unsigned long length)
{
    const auto to = static_cast<off_t>(start);
    move_rest(std::min<off_t>(to + static_cast<off_t>(length), this->length()), to);
}

void TagStream::move_rest(off_t from, off_t to)
{
    const off_t size = length();
    if (to > from) { // from the end on, so that nothing is overwritten that is still to be moved
        for (off_t end = size; end > from && error_ == 0;) {
            const off_t begin = std::max(from, end - piece);
            write_at(begin + (to - from), read_at(begin, static_cast<std::size_t>(end - begin)));
            end = begin;
        }
    } else if (to < from) {
        for (off_t begin = from; begin < size && error_ == 0; begin += piece)
            write_at(begin - (from - to), read_at(begin, static_cast<std::size_t>(piece)));
        truncate(static_cast<long>(size - (from - to)));
    }
}

void TagStream::seek(long offset, Position from)
{
    const off_t base = from == Beginning ? 0 : from == Current ? at_ : length();
    at_ = std::max<off_t>(0, base + offset);
}

long TagStream::length()
{
    struct stat status {};
    if (::fstat(file_.get(), &status) != 0) fail();
    return static_cast<long>(status.st_size);
}

void TagStream::truncate(long length)
{
    if (error_ == 0 && ::ftruncate(file_.get(), length) != 0) fail();
}

} // namespace edition
