// wire: numbers and byte strings in a fixed little-endian layout, the same on every machine. Messages between
// the processes and files of the take store are written and read with these two.
//
// Reading is total: past the end, or with a count that the remaining bytes cannot hold, the reader turns bad,
// stays bad and gives zeros; nothing is allocated from a number that was not checked against the bytes there.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace speech {

class WireWriter {
public:
    WireWriter& u32(std::uint32_t number);
    WireWriter& u64(std::uint64_t number);
    WireWriter& i64(std::int64_t number) { return u64(static_cast<std::uint64_t>(number)); }
    WireWriter& f32(float number);
    WireWriter& f64(double number);
    /// Its length (u32), then the bytes.
    WireWriter& bytes(std::string_view run);
    /// A fixed run of bytes whose length the reader knows.
    WireWriter& raw(std::string_view run);

    std::string take() { return std::move(bytes_); }

private:
    std::string bytes_;
};

class WireReader {
public:
    explicit WireReader(std::string_view bytes) : rest_(bytes) {}

    std::uint32_t u32();
    std::uint64_t u64();
    std::int64_t i64() { return static_cast<std::int64_t>(u64()); }
    float f32();
    double f64();
    std::string_view bytes();
    std::string_view raw(std::size_t length);
    /// A u32 that counts elements of at least `element_size` bytes each, all of them still to be read.
    std::uint32_t count(std::size_t element_size);

    std::string_view rest() const { return rest_; }
    /// Everything was there and nothing is left over.
    bool finished() const { return good_ && rest_.empty(); }

private:
    std::uint64_t number(std::size_t size);

    std::string_view rest_;
    bool good_ = true;
};

} // namespace speech
