#include "cli/places.hpp"

namespace cli {

Places::Place Places::of(std::size_t byte)
{
    if (byte < at_) *this = Places(text_);
    while (at_ < byte && at_ < text_.size()) {
        const char c = text_[at_++];
        const bool starts_character = (static_cast<unsigned char>(c) & 0xC0U) != 0x80U;
        const bool ends_line = c == '\n' || (c == '\r' && !text_.substr(at_).starts_with('\n'));
        if (ends_line)
            place_ = {place_.line + 1, 1};
        else if (starts_character)
            ++place_.column;
    }
    return place_;
}

} // namespace cli
