#include "frontend/tokenise.hpp"

#include "base/utf8.hpp"

#include <unicode/uchar.h>

#include <array>

namespace frontend {

namespace {

enum class Character : std::uint8_t { space, lower, upper, other_letter, mark, digit, punctuation, symbol };

Character classify_with_icu(char32_t c)
{
    const auto point = static_cast<UChar32>(c);
    if (u_isUWhiteSpace(point) != 0) return Character::space;
    const std::uint32_t mask = U_MASK(u_charType(point));
    if ((mask & U_GC_LL_MASK) != 0) return Character::lower;
    if ((mask & (U_GC_LU_MASK | U_GC_LT_MASK)) != 0) return Character::upper;
    if ((mask & U_GC_L_MASK) != 0) return Character::other_letter;
    if ((mask & U_GC_M_MASK) != 0) return Character::mark;
    if ((mask & U_GC_P_MASK) != 0) return Character::punctuation;
    return Character::symbol;
}

Character classify_ascii(char32_t c)
{
    if (c <= ' ') return Character::space;
    if (c >= '0' && c <= '9') return Character::digit;
    // What Unicode calls punctuation but German text uses as symbols; and the reverse.
    if (c == '%' || c == '&' || c == '@' || c == '#' || c == '*' || c == '\\') return Character::symbol;
    if (c == '`') return Character::punctuation;
    return classify_with_icu(c);
}

/// The answer for each character below U+0180, which is nearly all of German text.
Character classify(char32_t c)
{
    static const std::array<Character, 0x180> known = [] {
        std::array<Character, 0x180> table{};
        for (char32_t i = 0; i < table.size(); ++i)
            table[i] = i < 0x80 ? classify_ascii(i) : classify_with_icu(i);
        table[U'§'] = Character::symbol;
        table[U'´'] = Character::punctuation;
        return table;
    }();
    if (c < known.size()) return known[c];
    if (c == U'‰') return Character::symbol;
    return classify_with_icu(c);
}

bool continues(Kind kind, Character character)
{
    if (kind == Kind::number) return character == Character::digit;
    return kind == Kind::word && (character == Character::lower || character == Character::upper ||
                                  character == Character::other_letter || character == Character::mark);
}

Kind kind_of(Character character)
{
    switch (character) {
    case Character::lower:
    case Character::upper:
    case Character::other_letter:
        return Kind::word;
    case Character::digit:
        return Kind::number;
    case Character::punctuation:
        return Kind::punctuation;
    case Character::space:
    case Character::mark:
    case Character::symbol:
        break;
    }
    return Kind::symbol;
}

/// The shape of a word after one more letter.
Shape extended(Shape shape, Character character, bool is_second)
{
    if (character == Character::mark || character == Character::other_letter) return shape;
    const bool upper = character == Character::upper;
    switch (shape) {
    case Shape::none:
        return upper ? Shape::upper : Shape::lower;
    case Shape::lower:
        return upper ? Shape::mixed : Shape::lower;
    case Shape::capitalised:
        return upper ? Shape::mixed : Shape::capitalised;
    case Shape::upper:
        if (upper) return Shape::upper;
        return is_second ? Shape::capitalised : Shape::mixed;
    case Shape::mixed:
        break;
    }
    return Shape::mixed;
}

} // namespace

std::vector<RawToken> tokenise(std::string_view text)
{
    std::vector<RawToken> tokens;
    tokens.reserve(text.size() / 5 + 1);
    bool space_before = true;
    std::size_t letters = 0; // of the word that is being read
    for (std::size_t at = 0; at < text.size();) {
        const base::CodePoint point = base::decode(text, at);
        const Character character = classify(point.value);
        if (character == Character::space) {
            space_before = true;
        } else if (!space_before && !tokens.empty() && continues(tokens.back().kind, character)) {
            RawToken& word = tokens.back();
            word.text = text.substr(word.begin, at + point.length - word.begin);
            if (word.is_word()) word.shape = extended(word.shape, character, ++letters == 2);
        } else {
            const Kind kind = kind_of(character);
            const Shape shape = kind == Kind::word ? extended(Shape::none, character, false) : Shape::none;
            tokens.push_back({text.substr(at, point.length), static_cast<std::uint32_t>(at), kind, shape,
                              character == Character::upper, space_before});
            space_before = false;
            letters = 1;
        }
        at += point.length;
    }
    return tokens;
}

} // namespace frontend
