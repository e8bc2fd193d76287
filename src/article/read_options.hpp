// What a user may ask of the reader beyond the article itself.
#pragma once

#include <optional>
#include <string_view>

namespace article {

/// The formats that articles come in.
enum class Format { plain_text, markdown, html };
std::string_view name(Format format); ///< "text", "markdown", "html": as in options and fingerprints

/// Whether a thing that stands beside the running text is spoken.
enum class Aloud { no, yes };

/// What becomes of an article that is not German.
enum class Language { german, any };

struct ReadOptions {
    std::optional<Format> type = std::nullopt; ///< none: by the file's name; standard input is plain text
    Aloud footnotes = Aloud::no;               ///< at the end of the paragraph that names them
    Aloud tables = Aloud::no;                  ///< row by row, with the names of the columns
    Language language = Language::german;      ///< what is in another one is refused
};

} // namespace article
