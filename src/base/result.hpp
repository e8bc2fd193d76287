// Errors are values. Every boundary that can fail (files, processes, libraries) returns Result<T>.
// An Error's message says what happened, to which file (and line), and what to do about it; it starts in
// lower case and ends without a full stop, so that a caller may put its own words before it.
#pragma once

#include <fmt/format.h>
#include <tl/expected.hpp>

#include <string>
#include <utility>

namespace base {

struct Error {
    std::string message;
};

template <class T>
using Result = tl::expected<T, Error>;
using Status = Result<void>;

/// The unexpected value of a Result, its message formatted as fmt::format does.
template <class... Args>
tl::unexpected<Error> failure(fmt::format_string<Args...> format, Args&&... args)
{
    return tl::unexpected(Error{fmt::format(format, std::forward<Args>(args)...)});
}

/// "No such file or directory" for ENOENT, and so on; thread-independent.
std::string system_message(int error_number);

} // namespace base

#define VORLAUT_JOIN_(a, b) a##b
#define VORLAUT_JOIN(a, b) VORLAUT_JOIN_(a, b)

/// TRY(status): leaves the function with the error if there is one.
#define TRY(...)                                                                                             \
    do {                                                                                                     \
        if (auto try_result_ = (__VA_ARGS__); !try_result_) {                                                \
            return tl::unexpected(std::move(try_result_).error());                                           \
        }                                                                                                    \
    } while (false)

/// TRY_ASSIGN(const auto x, result): declares x as the value of the result, or leaves with its error.
#define TRY_ASSIGN(declaration, ...)                                                                         \
    TRY_ASSIGN_(VORLAUT_JOIN(try_result_, __LINE__), declaration, __VA_ARGS__)
#define TRY_ASSIGN_(name, declaration, ...)                                                                  \
    auto name = (__VA_ARGS__);                                                                               \
    if (!name) {                                                                                             \
        return tl::unexpected(std::move(name).error());                                                      \
    }                                                                                                        \
    declaration = *std::move(name)
