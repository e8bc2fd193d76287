// What a user may ask of the reader beyond the article itself.
#pragma once

#include <string_view>

namespace article {

/// The formats that articles come in.
enum class Format { plain_text, markdown, html };
std::string_view name(Format format); ///< "text", "markdown", "html": as in options and fingerprints

/// Whether a thing that stands beside the running text is spoken.
enum class Aloud { no, yes };

struct ReadOptions {
    Format standard_input = Format::plain_text; ///< files say it by their names
    Aloud footnotes = Aloud::no;                ///< at the end of the paragraph that names them
    Aloud tables = Aloud::no;                   ///< row by row, with the names of the columns
};

} // namespace article
