// The opening: what a voice says beside the title before the text begins, "{title}. Von {author}."
//
// It is German, so it is read as the article is: in "Vom {date}." the date stands in the dative. A sentence
// (. ! ? before a blank) vanishes where the article lacks one of its values, or where what it says is said
// already. {author} are the persons ("A, B und C"): agencies (agencies.tsv), desks (desks.tsv), initials and
// the publisher sign articles, too, but no newsreader says "von dpa".
#pragma once

#include "article/article.hpp"
#include "base/result.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace frontend {

class German;

enum class Placeholder { title, author, date, section, publisher };

struct Opening {
    /// Words as they are, or what stands for the placeholder.
    struct Piece {
        std::string words;
        std::optional<Placeholder> value;
    };
    using Sentence = std::vector<Piece>;

    std::string written; ///< all of it, as people write it
    std::vector<Sentence> sentences;
};

/// Errors: a placeholder that there is not, a brace without its other half.
base::Result<Opening> parse_opening(std::string_view written);

/// The blocks that the article opens with, of the roles title and opening: the title always and once, first
/// where the opening does not name it. What comes from the source knows its place there; other words are
/// points.
std::vector<article::Block> opening_blocks(const Opening& opening, const article::Article& article,
                                           const German& german);

} // namespace frontend
