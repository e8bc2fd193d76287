#include "article/mapped_text.hpp"

#include <algorithm>

namespace article {

void MappedText::append_verbatim(std::string_view piece, std::uint32_t from)
{
    if (piece.empty()) return;
    const auto length = static_cast<std::uint32_t>(piece.size());
    if (!pieces_.empty() && pieces_.back().verbatim && pieces_.back().source.end == from) {
        pieces_.back().source.end += length;
    } else {
        pieces_.push_back({static_cast<std::uint32_t>(text_.size()), {from, from + length}, true});
    }
    text_ += piece;
}

void MappedText::append_replacement(std::string_view piece, base::Span source)
{
    if (piece.empty()) return;
    pieces_.push_back({static_cast<std::uint32_t>(text_.size()), source, false});
    text_ += piece;
}

void MappedText::append(const MappedText& other)
{
    for (const Piece& piece : other.pieces_) {
        const std::string_view bytes = base::Span{piece.at, other.end_of(piece)}.of(other.text_);
        if (piece.verbatim) {
            append_verbatim(bytes, piece.source.begin);
        } else {
            append_replacement(bytes, piece.source);
        }
    }
}

void MappedText::truncate(std::uint32_t size)
{
    if (size >= text_.size()) return;
    while (!pieces_.empty() && pieces_.back().at >= size) {
        pieces_.pop_back();
    }
    if (!pieces_.empty() && pieces_.back().verbatim) {
        Piece& last = pieces_.back();
        last.source.end = last.source.begin + (size - last.at);
    }
    text_.resize(size);
}

const MappedText::Piece& MappedText::piece_at(std::uint32_t byte) const
{
    const auto after = std::upper_bound(pieces_.begin(), pieces_.end(), byte,
                                        [](std::uint32_t at, const Piece& piece) { return at < piece.at; });
    return *std::prev(after);
}

std::uint32_t MappedText::end_of(const Piece& piece) const
{
    return &piece == &pieces_.back() ? static_cast<std::uint32_t>(text_.size()) : (&piece + 1)->at;
}

base::Span MappedText::source_of(base::Span span) const
{
    if (pieces_.empty()) return {};
    const auto size = static_cast<std::uint32_t>(text_.size());
    span = {std::min(span.begin, size), std::min(span.end, size)};

    const Piece& first = piece_at(span.begin);
    const std::uint32_t begin =
        first.verbatim ? first.source.begin + (span.begin - first.at) : first.source.begin;
    if (span.empty()) return {begin, begin};
    const Piece& last = piece_at(span.end - 1);
    const std::uint32_t end = last.verbatim ? last.source.begin + (span.end - last.at) : last.source.end;
    return {begin, std::max(begin, end)};
}

base::Span MappedText::made_from(base::Span source) const
{
    const auto first = std::partition_point(
        pieces_.begin(), pieces_.end(), [&](const Piece& piece) { return piece.source.end <= source.begin; });
    const auto last = std::partition_point(
        first, pieces_.end(), [&](const Piece& piece) { return piece.source.begin < source.end; });
    if (first == last) return {};
    const Piece& front = *first;
    const Piece& back = *std::prev(last);
    const std::uint32_t begin = front.verbatim && source.begin > front.source.begin
                                    ? front.at + (source.begin - front.source.begin)
                                    : front.at;
    const std::uint32_t end = back.verbatim && source.end < back.source.end
                                  ? back.at + (source.end - back.source.begin)
                                  : end_of(back);
    return {begin, std::max(begin, end)};
}

MappedText MappedText::slice(base::Span span) const
{
    MappedText part;
    const auto size = static_cast<std::uint32_t>(text_.size());
    span = {std::min(span.begin, size), std::min(span.end, size)};
    for (std::uint32_t at = span.begin; at < span.end;) {
        const Piece& piece = piece_at(at);
        const std::uint32_t piece_end = std::min(span.end, end_of(piece));
        const std::string_view bytes = base::Span{at, piece_end}.of(text_);
        if (piece.verbatim) {
            part.append_verbatim(bytes, piece.source.begin + (at - piece.at));
        } else {
            part.append_replacement(bytes, piece.source);
        }
        at = piece_end;
    }
    return part;
}

MappedText MappedText::traced_through(const MappedText& inner) const
{
    MappedText traced;
    for (const Piece& piece : pieces_) {
        if (piece.verbatim) {
            traced.append(inner.slice(piece.source));
        } else {
            const std::string_view bytes = base::Span{piece.at, end_of(piece)}.of(text_);
            traced.append_replacement(bytes, inner.source_of(piece.source));
        }
    }
    return traced;
}

} // namespace article
