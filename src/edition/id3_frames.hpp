// The ID3v2.3 frames of an edition, for the tag of an MP3 and the chunk of a WAV.
#pragma once

#include "edition/tags.hpp"

#include <taglib/id3v2tag.h>

namespace edition {

/// The label of the frame that bears the fingerprint.
inline constexpr const char* fingerprint_label = "Vorlaut fingerprint";

void fill(TagLib::ID3v2::Tag& tag, const TagFields& fields, const std::vector<ChapterMark>& chapters,
          base::Hertz rate);

} // namespace edition
