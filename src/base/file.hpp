// Whole files in, and the small RAII parts that everything which touches files or processes is made of.
#pragma once

#include "base/result.hpp"

#include <cstddef>
#include <filesystem>
#include <string>
#include <string_view>
#include <utility>

namespace base {

/// Owns a file descriptor; -1 is none.
class Descriptor {
public:
    Descriptor() = default;
    explicit Descriptor(int fd) : fd_(fd) {}
    ~Descriptor() { reset(); }
    Descriptor(Descriptor&& other) noexcept : fd_(std::exchange(other.fd_, -1)) {}
    Descriptor& operator=(Descriptor&& other) noexcept
    {
        if (this != &other) {
            reset();
            fd_ = std::exchange(other.fd_, -1);
        }
        return *this;
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;

    int get() const { return fd_; }
    explicit operator bool() const { return fd_ >= 0; }
    int release() { return std::exchange(fd_, -1); }
    void reset();

private:
    int fd_ = -1;
};

/// The bytes of a regular file. Errors: missing, unreadable, a directory, larger than `limit`.
Result<std::string> read_file(const std::filesystem::path& path, std::size_t limit);

/// All of standard input, or an error when it is larger than `limit`.
Result<std::string> read_standard_input(std::size_t limit);

/// Writes all of it, over short writes and interruptions; the error is the system's own words.
Status write_all(int fd, std::string_view bytes);

} // namespace base
