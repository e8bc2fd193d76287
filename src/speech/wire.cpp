#include "speech/wire.hpp"

#include <bit>

namespace speech {

namespace {

void append_number(std::string& bytes, std::uint64_t number, std::size_t size)
{
    for (std::size_t i = 0; i < size; ++i) {
        bytes.push_back(static_cast<char>(static_cast<unsigned char>(number & 0xFFU)));
        number >>= 8U;
    }
}

} // namespace

WireWriter& WireWriter::u32(std::uint32_t number)
{
    append_number(bytes_, number, 4);
    return *this;
}

WireWriter& WireWriter::u64(std::uint64_t number)
{
    append_number(bytes_, number, 8);
    return *this;
}

WireWriter& WireWriter::f32(float number) { return u32(std::bit_cast<std::uint32_t>(number)); }

WireWriter& WireWriter::f64(double number) { return u64(std::bit_cast<std::uint64_t>(number)); }

WireWriter& WireWriter::bytes(std::string_view run)
{
    u32(static_cast<std::uint32_t>(run.size()));
    return raw(run);
}

WireWriter& WireWriter::raw(std::string_view run)
{
    bytes_ += run;
    return *this;
}

std::uint64_t WireReader::number(std::size_t size)
{
    const std::string_view run = raw(size);
    std::uint64_t number = 0;
    for (std::size_t i = run.size(); i > 0; --i)
        number = (number << 8U) | static_cast<unsigned char>(run[i - 1]);
    return number;
}

std::uint32_t WireReader::u32() { return static_cast<std::uint32_t>(number(4)); }

std::uint64_t WireReader::u64() { return number(8); }

float WireReader::f32() { return std::bit_cast<float>(u32()); }

double WireReader::f64() { return std::bit_cast<double>(u64()); }

std::string_view WireReader::bytes() { return raw(count(1)); }

std::string_view WireReader::raw(std::size_t length)
{
    if (length > rest_.size()) {
        good_ = false;
        rest_ = {};
        return {};
    }
    const std::string_view run = rest_.substr(0, length);
    rest_.remove_prefix(length);
    return run;
}

std::uint32_t WireReader::count(std::size_t element_size)
{
    const std::uint32_t count = u32();
    if (count > rest_.size() / element_size) {
        good_ = false;
        rest_ = {};
        return 0;
    }
    return count;
}

} // namespace speech
