// Units as types, so that a sample rate is never taken for a level. Each is a number with its unit in its
// name; value is public because the arithmetic of a unit belongs to whoever does it.
#pragma once

#include <chrono>
#include <compare>
#include <cstdint>

namespace base {

/// A sample rate.
struct Hertz {
    int value = 0;
    friend constexpr auto operator<=>(Hertz, Hertz) = default;
};

/// A gain, or a peak level relative to full scale (dBFS, dBTP).
struct Decibels {
    double value = 0;
    friend constexpr auto operator<=>(Decibels, Decibels) = default;
};

/// Programme loudness after ITU-R BS.1770-4, in LUFS.
struct Lufs {
    double value = 0;
    friend constexpr auto operator<=>(Lufs, Lufs) = default;
};

/// A position or length in samples; signed, so that differences are safe.
using Samples = std::int64_t;

using Milliseconds = std::chrono::milliseconds;

constexpr double seconds(Samples count, Hertz rate) { return static_cast<double>(count) / rate.value; }

constexpr double seconds(Milliseconds length) { return static_cast<double>(length.count()) / 1000; }

/// Nearest whole number of samples.
constexpr Samples samples(Milliseconds length, Hertz rate)
{
    return (length.count() * rate.value + 500) / 1000;
}

} // namespace base
