// Clean text that still knows where each of its bytes came from. Cleaning joins lines, drops soft hyphens,
// turns NBSP into spaces and decodes entities; a MappedText is built piece by piece from the source and
// answers, for any span of the clean text, the span of the source that it stands for.
#pragma once

#include "base/span.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace article {

class MappedText {
public:
    /// Appends bytes that stand in the source as they are, from source byte `from` on.
    void append_verbatim(std::string_view piece, std::uint32_t from);
    /// Appends text that stands for the source span `source` as a whole (an entity, a folded run of white
    /// space).
    void append_replacement(std::string_view piece, base::Span source);
    /// Appends another text with its positions.
    void append(const MappedText& other);
    /// Keeps the first `size` bytes.
    void truncate(std::uint32_t size);

    const std::string& text() const { return text_; }
    bool empty() const { return text_.empty(); }

    /// The source span that bytes [span.begin, span.end) of text() came from; a point for an empty span.
    base::Span source_of(base::Span span) const;
    /// Source span of the whole text.
    base::Span source() const { return source_of({0, static_cast<std::uint32_t>(text_.size())}); }

    /// The bytes of text() that came from within `source`; empty where none did. Of texts whose pieces stand
    /// in the order of the source; O(log n).
    base::Span made_from(base::Span source) const;

    /// The part [span.begin, span.end) as a text of its own.
    MappedText slice(base::Span span) const;

    /// This text, whose "source" was the text of `inner`, with the positions of inner's own source.
    MappedText traced_through(const MappedText& inner) const;

private:
    /// One appended piece, from text byte `at` to the next piece.
    struct Piece {
        std::uint32_t at = 0;
        base::Span source;
        bool verbatim = false;
    };
    const Piece& piece_at(std::uint32_t byte) const;
    std::uint32_t end_of(const Piece& piece) const;

    std::string text_;
    std::vector<Piece> pieces_;
};

} // namespace article
