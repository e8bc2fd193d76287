// A picture that can be an edition's cover: JPEG or PNG, told by its content, never by its name. Nothing is
// decoded: the structure is walked with every length checked (ISO/IEC 10918-1, B.1; PNG, chapter 5), to its
// end, so that a cut or mislabelled file is noticed and its dimensions are known.
#pragma once

#include "base/result.hpp"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace edition {

inline constexpr std::size_t largest_picture = std::size_t{5} << 20U; ///< bytes; it stands in every copy
inline constexpr std::uint32_t widest_picture = 8192;                 ///< pixels a side

struct Picture {
    std::string bytes;
    std::string_view mime; ///< "image/jpeg" or "image/png"
    std::uint32_t width = 0;
    std::uint32_t height = 0;
};

/// Errors say what is wrong with the picture, but name no file.
base::Result<Picture> parse_picture(std::string bytes);

} // namespace edition
