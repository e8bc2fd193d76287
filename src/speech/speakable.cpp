#include "speech/speakable.hpp"

#include "base/utf8.hpp"

#include <unicode/uchar.h>

namespace speech {

namespace {

constexpr char32_t nothing = 0;
constexpr char32_t ellipsis = U'…';
/// How many punctuation marks may follow each other; no honest text needs more.
constexpr int longest_sign_run = 8;

bool has_category(char32_t point, std::uint32_t mask)
{
    return (U_GET_GC_MASK(static_cast<UChar32>(point)) & mask) != 0;
}

/// Latin up to Extended-B and the Vietnamese block: letters that eSpeak's German knows or folds to a base
/// letter.
bool is_known_letter(char32_t point) { return point < 0x250 || (point >= 0x1E00 && point < 0x1F00); }

char32_t mapped_ascii(char32_t point)
{
    switch (point) {
    case '[':
    case '{':
        return '(';
    case ']':
    case '}':
        return ')';
    case '<':
    case '>':
    case '\\':
    case '^':
    case '`':
    case '|':
    case '~':
    case '_':
        return ' ';
    default:
        return point < 0x20 || point == 0x7F ? U' ' : point;
    }
}

char32_t mapped_sign(char32_t point)
{
    switch (point) {
    case U'\u2010': // hyphen
    case U'\u2011': // non-breaking hyphen
    case U'\u2212': // minus
        return '-';
    case U'\u2012':
    case U'\u2014':
    case U'\u2015':
        return U'–';
    case U'’':
    case U'ʼ':
        return '\'';
    case U'–':
    case U'‘':
    case U'‚':
    case U'“':
    case U'”':
    case U'„':
    case ellipsis:
    case U'€':
        return point;
    default:
        return ' ';
    }
}

/// What is said in the place of a code point: itself, another, a space, or nothing at all.
char32_t mapped(char32_t point)
{
    if (point < 0x80) return mapped_ascii(point);
    if (point == 0xAD || has_category(point, U_GC_CF_MASK | U_GC_M_MASK)) return nothing;
    if (has_category(point, U_GC_ND_MASK))
        return U'0' + static_cast<char32_t>(u_charDigitValue(static_cast<UChar32>(point)));
    if (has_category(point, U_GC_L_MASK) && point != U'ʼ') return is_known_letter(point) ? point : U' ';
    if (point < 0x100) return has_category(point, U_GC_C_MASK | U_GC_Z_MASK) ? U' ' : point;
    return mapped_sign(point);
}

bool is_sign(char32_t point) { return point != ' ' && !u_isalnum(static_cast<UChar32>(point)); }

} // namespace

SpeakableText speakable(std::string_view text)
{
    SpeakableText result;
    char32_t last = ' ';
    int signs = 0;
    const auto put = [&](char32_t point, std::size_t from) {
        base::append(result.text, point);
        result.origin.resize(result.text.size(), static_cast<std::uint32_t>(from));
        last = point;
    };
    for (std::size_t at = 0; at < text.size();) {
        const base::CodePoint code = base::decode(text, at);
        const char32_t point = mapped(code.value);
        const std::size_t from = at;
        at += code.length;
        if (point == nothing || (point == ' ' && last == ' ')) continue;
        if (point == last && is_sign(point)) {
            if (point != '.') continue;
            result.text.pop_back();
            result.origin.pop_back();
            put(ellipsis, from);
            continue;
        }
        if (point == '.' && last == ellipsis) continue;
        signs = is_sign(point) ? signs + 1 : 0;
        if (signs > longest_sign_run) continue;
        put(point, from);
    }
    while (!result.text.empty() && result.text.back() == ' ') {
        result.text.pop_back();
        result.origin.pop_back();
    }
    return result;
}

} // namespace speech
