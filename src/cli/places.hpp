// Lines and columns of a text, as editors count them.
#pragma once

#include <cstddef>
#include <string_view>

namespace cli {

/// Turns byte offsets of a text into lines and columns, both from 1, columns in characters. A line ends with
/// LF, CR LF or CR. Linear over a text when asked in rising order.
class Places {
public:
    struct Place {
        std::size_t line = 1;
        std::size_t column = 1;
    };

    explicit Places(std::string_view text) : text_(text) {}

    Place of(std::size_t byte);

private:
    std::string_view text_;
    std::size_t at_ = 0;
    Place place_; ///< of byte at_
};

} // namespace cli
