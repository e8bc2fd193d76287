#include "article/clean.hpp"

#include "base/utf8.hpp"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include <vector>

namespace article {

namespace {

/// Longest run of code points that is normalised together: a starter and the 30 marks of UAX #15, section 13.
constexpr std::size_t longest_cluster = 31;

enum class Kind { text, space, removed };

Kind kind_of(base::CodePoint point)
{
    const auto c = static_cast<UChar32>(point.value);
    if (u_isUWhiteSpace(c)) return Kind::space;
    if (c == 0xFFFD) return Kind::removed;
    if (u_hasBinaryProperty(c, UCHAR_DEFAULT_IGNORABLE_CODE_POINT)) return Kind::removed;
    switch (u_charType(c)) {
    case U_CONTROL_CHAR:
    case U_FORMAT_CHAR:
    case U_PRIVATE_USE_CHAR:
    case U_SURROGATE:
        return Kind::removed;
    default:
        return Kind::text;
    }
}

/// What word processors and web pages set for a mark that the typewriter has; empty for all others. They look
/// the same, and no rule should have to know them apart.
std::string_view usual_form(char32_t c)
{
    switch (c) {
    case U'\u2010': // hyphen
    case U'\u2011': // non-breaking hyphen
        return "-";
    case U'\u2012': // figure dash
        return "–";
    case U'\u2015': // horizontal bar
        return "—";
    default:
        return {};
    }
}

/// Length of the code point at `at` if it needs no thought: graphic ASCII, the letters of Latin-1, German
/// quotation marks, dashes and the ellipsis. All are starters that nothing before them composes with. Else 0.
std::size_t plain_length(std::string_view text, std::size_t at)
{
    const auto byte = [&](std::size_t i) {
        return at + i < text.size() ? static_cast<unsigned char>(text[at + i]) : 0U;
    };
    const unsigned lead = byte(0);
    if (lead > 0x20 && lead < 0x7F) return 1;
    if (lead == 0xC3) return (byte(1) & 0xC0U) == 0x80U ? 2 : 0;
    if (lead == 0xE2 && byte(1) == 0x80) {
        const unsigned last = byte(2);
        return (last >= 0x93 && last <= 0x9E && last != 0x95) || last == 0xA6 ? 3 : 0;
    }
    return 0;
}

struct PlainRun {
    std::size_t end = 0;
    std::size_t last = 0; ///< where its last code point starts
};

/// The longest run from `at` on that may be copied as it is: plain code points with single spaces between
/// them.
PlainRun plain_run(std::string_view text, std::size_t at)
{
    PlainRun run{at, at};
    for (;;) {
        std::size_t next = run.end;
        if (next > at && next < text.size() && text[next] == ' ') ++next;
        const std::size_t length = plain_length(text, next);
        if (length == 0) return run;
        run.last = next;
        run.end = next + length;
    }
}

class Cleaner {
public:
    Cleaner(std::string_view text, std::uint32_t from) : text_(text), from_(from), nfc_(*nfc_instance()) {}

    MappedText run()
    {
        for (std::size_t at = 0; at < text_.size();) {
            const PlainRun plain = plain_run(text_, at);
            if (plain.end > at) {
                take_plain(at, plain);
                at = plain.end;
            } else {
                const base::CodePoint point = base::decode(text_, at);
                take(point, at);
                at += point.length;
            }
        }
        flush_cluster();
        return std::move(clean_);
    }

private:
    struct Part {
        std::size_t at;
        std::size_t length;
    };

    static const icu::Normalizer2* nfc_instance()
    {
        UErrorCode status = U_ZERO_ERROR; // NFC's data is compiled into ICU: this cannot fail
        return icu::Normalizer2::getNFCInstance(status);
    }

    base::Span source(std::size_t begin, std::size_t end) const
    {
        return {from_ + static_cast<std::uint32_t>(begin), from_ + static_cast<std::uint32_t>(end)};
    }

    void copy(std::size_t begin, std::size_t end)
    {
        clean_.append_verbatim(text_.substr(begin, end - begin), source(begin, end).begin);
    }

    /// Copies a plain run; its last code point waits where a combining mark may follow.
    void take_plain(std::size_t at, PlainRun plain)
    {
        flush_cluster();
        flush_space();
        const bool may_compose =
            plain.end < text_.size() && static_cast<unsigned char>(text_[plain.end]) >= 0x80;
        copy(at, may_compose ? plain.last : plain.end);
        if (may_compose) cluster_.push_back({plain.last, plain.end - plain.last});
    }

    void take(base::CodePoint point, std::size_t at)
    {
        switch (kind_of(point)) {
        case Kind::removed:
            return;
        case Kind::space:
            flush_cluster();
            if (space_begin_ == space_end_) space_begin_ = at;
            space_end_ = at + point.length;
            return;
        case Kind::text:
            break;
        }
        if (const std::string_view usual = usual_form(point.value); !usual.empty()) {
            flush_cluster();
            flush_space();
            clean_.append_replacement(usual, source(at, at + point.length));
            return;
        }
        const auto c = static_cast<UChar32>(point.value);
        if (cluster_.size() >= longest_cluster && u_getCombiningClass(c) != 0) return;
        if (nfc_.hasBoundaryBefore(c) || cluster_.size() >= longest_cluster) {
            flush_cluster();
            flush_space();
        }
        if (cluster_.empty()) flush_space();
        cluster_.push_back({at, point.length});
    }

    /// A run of white space becomes one space, but none at the start.
    void flush_space()
    {
        if (space_begin_ == space_end_) return;
        if (!clean_.empty()) {
            if (text_.substr(space_begin_, space_end_ - space_begin_) == " ") {
                copy(space_begin_, space_end_);
            } else {
                clean_.append_replacement(" ", source(space_begin_, space_end_));
            }
        }
        space_begin_ = space_end_ = 0;
    }

    void flush_cluster()
    {
        if (cluster_.empty()) return;
        std::string raw;
        for (const Part& part : cluster_) {
            raw += text_.substr(part.at, part.length);
        }
        std::string normal;
        UErrorCode status = U_ZERO_ERROR;
        nfc_.normalize(icu::UnicodeString::fromUTF8(raw), status).toUTF8String(normal);
        if (U_FAILURE(status) != 0 || normal == raw) {
            for (const Part& part : cluster_) {
                copy(part.at, part.at + part.length);
            }
        } else {
            replace_cluster(normal);
        }
        cluster_.clear();
    }

    /// Each code point has a stretch of the source to itself, in order, so that tokens of one are never those
    /// of another: the first ones a part each, the last one all that is left, which may be nothing.
    void replace_cluster(std::string_view normal)
    {
        const std::size_t end = cluster_.back().at + cluster_.back().length;
        for (std::size_t at = 0, i = 0; at < normal.size(); ++i) {
            const std::size_t length = base::decode(normal, at).length;
            const bool is_last = at + length == normal.size();
            const bool has_part = i < cluster_.size();
            const std::size_t begin = has_part ? cluster_[i].at : end;
            const std::size_t stop = is_last || !has_part ? end : cluster_[i].at + cluster_[i].length;
            clean_.append_replacement(normal.substr(at, length), source(begin, stop));
            at += length;
        }
    }

    std::string_view text_;
    std::uint32_t from_;
    const icu::Normalizer2& nfc_;
    MappedText clean_;
    std::vector<Part> cluster_;   ///< code points that may still compose with what follows
    std::size_t space_begin_ = 0; ///< white space not yet written: [space_begin_, space_end_)
    std::size_t space_end_ = 0;
};

} // namespace

MappedText clean(std::string_view utf8, std::uint32_t from) { return Cleaner(utf8, from).run(); }

MappedText clean(const MappedText& text) { return clean(text.text(), 0).traced_through(text); }

} // namespace article
