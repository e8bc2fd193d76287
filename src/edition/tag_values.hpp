// What both kinds of tags say of an edition, ID3 frames and Vorbis comments: the values behind TagFields.
#pragma once

#include "edition/tags.hpp"

#include <taglib/tstring.h>

namespace edition {

inline constexpr std::string_view genre = "Speech"; // ID3v1's number 101, which every player knows

/// What a link would lose if it were cut; longer ones are left out.
inline constexpr std::size_t longest_url = 2000;

TagLib::String tag_string(std::string_view text);
const std::string& title_of(const TagFields& fields);
const std::string& album_of(const article::Metadata& known);
/// "deu" for "de" and "de-AT", and for a text that does not say; "und", undetermined, for any other.
std::string_view iso_639_2(std::string_view language);
unsigned milliseconds(base::Samples at, base::Hertz rate);

} // namespace edition
