#include "base/hash.hpp"

#include <fmt/format.h>

#include <array>
#include <bit>
// The state as a plain member instead of behind a pointer of the library.
#define XXH_STATIC_LINKING_ONLY
#include <xxhash.h>

namespace base {

struct Hasher::State {
    XXH3_state_t xxh3;
};

Hasher::Hasher() : state_(std::make_unique<State>()) { XXH3_128bits_reset(&state_->xxh3); }
Hasher::~Hasher() = default;
Hasher::Hasher(Hasher&&) noexcept = default;
Hasher& Hasher::operator=(Hasher&&) noexcept = default;

Hasher& Hasher::add(std::string_view field)
{
    add(static_cast<std::int64_t>(field.size()));
    XXH3_128bits_update(&state_->xxh3, field.data(), field.size());
    return *this;
}

Hasher& Hasher::add(std::int64_t number)
{
    std::array<unsigned char, 8> bytes{};
    auto rest = static_cast<std::uint64_t>(number);
    for (unsigned char& byte : bytes) {
        byte = static_cast<unsigned char>(rest & 0xFFU);
        rest >>= 8U;
    }
    XXH3_128bits_update(&state_->xxh3, bytes.data(), bytes.size());
    return *this;
}

Hasher& Hasher::add(double number) { return add(std::bit_cast<std::int64_t>(number)); }

std::string Hasher::digest() const
{
    const XXH128_hash_t hash = XXH3_128bits_digest(&state_->xxh3);
    return fmt::format("{:016x}{:016x}", hash.high64, hash.low64);
}

std::uint64_t checksum(std::string_view bytes) { return XXH3_64bits(bytes.data(), bytes.size()); }

} // namespace base
