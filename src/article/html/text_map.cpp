#include "article/html/text_map.hpp"

#include "base/utf8.hpp"

#include <algorithm>

namespace article::html {

namespace {

/// The longest name of an entity, "CounterClockwiseContourIntegral", and its ampersand and semicolon.
constexpr std::size_t longest_reference = 33;

bool is_name_character(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '#';
}

class Aligner {
public:
    Aligner(std::string_view decoded, std::string_view written, std::uint32_t from)
        : decoded_(decoded), written_(written), from_(from)
    {
    }

    MappedText run()
    {
        while (at_ < decoded_.size()) {
            skip_markup();
            const std::size_t same = same_ahead();
            if (same > 0) {
                map_.append_verbatim(decoded_.substr(at_, same), from_ + static_cast<std::uint32_t>(source_));
                at_ += same;
                source_ += same;
            } else if (!take_reference() && !take_line_end()) {
                map_.append_replacement(decoded_.substr(at_), span(written_.size()));
                break;
            }
        }
        return std::move(map_);
    }

private:
    base::Span span(std::size_t end) const
    {
        return {from_ + static_cast<std::uint32_t>(source_), from_ + static_cast<std::uint32_t>(end)};
    }

    /// Tags and comments that the parser ignored inside the text.
    void skip_markup()
    {
        while (source_ < written_.size() && written_[source_] == '<' && decoded_[at_] != '<') {
            const bool comment = written_.substr(source_).starts_with("<!--");
            const std::size_t end = written_.find(comment ? "-->" : ">", source_);
            if (end == std::string_view::npos) return;
            source_ = end + (comment ? 3 : 1);
        }
    }

    /// How many bytes are the same from here on; stops before what may be a reference or markup.
    std::size_t same_ahead() const
    {
        std::size_t same = 0;
        while (at_ + same < decoded_.size() && source_ + same < written_.size() &&
               decoded_[at_ + same] == written_[source_ + same]) {
            const char c = decoded_[at_ + same];
            if (c == '&' && reference_length(source_ + same) > 1) break;
            ++same;
        }
        return same;
    }

    /// Length of what looks like a character reference with a semicolon, or "&amp" without; else 0.
    std::size_t reference_length(std::size_t at) const
    {
        const std::string_view text = written_.substr(at, longest_reference);
        std::size_t end = 1;
        while (end < text.size() && is_name_character(text[end]))
            ++end;
        if (end > 1 && end < text.size() && text[end] == ';') {
            // "&foo;" that is no reference stands in the decoded text as it is.
            return text.substr(0, end + 1) == decoded_.substr(at_ + (at - source_), end + 1) ? 0 : end + 1;
        }
        return text.starts_with("&amp") || text.starts_with("&AMP") ? 4 : 0;
    }

    /// A character reference: one or two code points for the text from "&" to ";", or to where the texts
    /// agree again.
    bool take_reference()
    {
        if (source_ >= written_.size() || written_[source_] != '&') return false;
        std::size_t length = reference_length(source_);
        const std::size_t point = base::decode(decoded_, at_).length;
        if (length == 0) length = unfinished_reference(decoded_.substr(at_ + point));
        if (length == 0) return false;
        std::size_t taken = point;
        const std::size_t second = base::decode(decoded_, at_ + point).length;
        if (second > 0 && !agree(at_ + taken, source_ + length) &&
            agree(at_ + point + second, source_ + length)) {
            taken += second;
        }
        map_.append_replacement(decoded_.substr(at_, taken), span(source_ + length));
        at_ += taken;
        source_ += length;
        return true;
    }

    /// Whether the texts go on alike from these bytes, so far as one byte tells.
    bool agree(std::size_t decoded, std::size_t written) const
    {
        if (decoded >= decoded_.size()) return written >= written_.size() || written_[written] == '<';
        if (written >= written_.size()) return false;
        return decoded_[decoded] == written_[written] || written_[written] == '&' || written_[written] == '<';
    }

    /// "&uuml" without its semicolon: the longest name after which the texts agree.
    std::size_t unfinished_reference(std::string_view decoded_after) const
    {
        const std::string_view text = written_.substr(source_, longest_reference);
        std::size_t end = 1;
        while (end < text.size() && is_name_character(text[end]))
            ++end;
        for (std::size_t length = end; length > 2; --length) {
            const std::string_view after = written_.substr(source_ + length, 2);
            if (decoded_after.empty() == after.empty() && decoded_after.starts_with(after)) return length;
        }
        return end > 2 ? end : 0;
    }

    /// CR LF and CR are read as LF; the byte order mark and NULs as nothing.
    bool take_line_end()
    {
        if (source_ >= written_.size() || written_[source_] != '\r') return false;
        const std::size_t length = written_.substr(source_, 2) == "\r\n" ? 2 : 1;
        if (decoded_[at_] != '\n') return false;
        map_.append_replacement("\n", span(source_ + length));
        ++at_;
        source_ += length;
        return true;
    }

    std::string_view decoded_;
    std::string_view written_;
    std::uint32_t from_;
    std::size_t at_ = 0;     ///< in decoded_
    std::size_t source_ = 0; ///< in written_
    MappedText map_;
};

} // namespace

MappedText map_decoded(std::string_view decoded, std::string_view written, std::uint32_t from)
{
    return Aligner(decoded, written, from).run();
}

} // namespace article::html
