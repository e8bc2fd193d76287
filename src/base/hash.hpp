// A 128-bit digest (XXH3) of a sequence of fields. Every field goes in with its length, so that no two
// different sequences are the same by concatenation ("ab","c" is not "a","bc"). Not cryptographic: it tells
// takes and editions apart, it does not defend against an attacker who may write to the take store.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

namespace base {

class Hasher {
public:
    Hasher();
    ~Hasher();
    Hasher(Hasher&&) noexcept;
    Hasher& operator=(Hasher&&) noexcept;
    Hasher(const Hasher&) = delete;
    Hasher& operator=(const Hasher&) = delete;

    Hasher& add(std::string_view field);
    Hasher& add(std::int64_t number);
    /// Bit pattern of the number; -0.0 and 0.0 differ.
    Hasher& add(double number);

    /// 32 lower-case hexadecimal digits.
    std::string digest() const;

private:
    struct State;
    std::unique_ptr<State> state_;
};

/// 64-bit checksum of one run of bytes, for messages and stored files.
std::uint64_t checksum(std::string_view bytes);

} // namespace base
