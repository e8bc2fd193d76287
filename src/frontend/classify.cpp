#include "frontend/classify.hpp"

#include "base/utf8.hpp"
#include "frontend/classes/classes.hpp"
#include "frontend/german.hpp"

#include <unicode/uchar.h>

#include <algorithm>
#include <array>
#include <utility>

namespace frontend {

namespace {

constexpr std::array<std::string_view, 10> digit_names{"null", "eins",  "zwei",   "drei", "vier",
                                                       "fünf", "sechs", "sieben", "acht", "neun"};

bool starts_at(const SemioticClass& candidate, Kind kind)
{
    switch (kind) {
    case Kind::word:
        return candidate.starts.word;
    case Kind::number:
        return candidate.starts.number;
    case Kind::punctuation:
        return candidate.starts.punctuation;
    case Kind::symbol:
        return candidate.starts.symbol;
    case Kind::end:
        break;
    }
    return false;
}

bool is_apostrophe(const RawToken& token) { return token.is("'") || token.is("’") || token.is("ʼ"); }

/// "geht's", "O’Neill", "D'Angelo": how many raw tokens the apostrophes tie together.
std::size_t length_of_word(const Cursor& at)
{
    std::ptrdiff_t length = 1;
    while (is_apostrophe(at[length]) && !at[length].space_before && at[length + 1].is_word() &&
           !at[length + 1].space_before) {
        length += 2;
    }
    return static_cast<std::size_t>(length);
}

/// Marks that are never looked up: they are kept, and phrase and prosody rest on them.
bool is_plain_punctuation(std::string_view mark)
{
    if (mark.size() == 1)
        return std::string_view(".,;:!?-()[]\"'").find(mark.front()) != std::string_view::npos;
    static constexpr std::array<std::string_view, 14> marks{"–", "—", "…", "„", "“", "”", "»",
                                                            "«", "‚", "‘", "’", "›", "‹", "‐"};
    for (const std::string_view plain : marks) {
        if (plain == mark) return true;
    }
    return false;
}

/// Emoji, arrows, boxes, dingbats: pictures that nobody reads aloud.
bool is_picture(char32_t c)
{
    const auto point = static_cast<UChar32>(c);
    const auto category = u_charType(point);
    return category == U_OTHER_SYMBOL || category == U_MODIFIER_SYMBOL || category == U_NON_SPACING_MARK ||
           category == U_FORMAT_CHAR || u_hasBinaryProperty(point, UCHAR_EXTENDED_PICTOGRAPHIC) != 0;
}

/// "(* 1950", "(*3. Mai 1950": the sign of a birth, after a bracket or a comma and before a date.
bool marks_birth(const Cursor& at)
{
    if (!at[0].is("*") || !at[-1].is_one_of({"(", ","}) || !at[1].is_number()) return false;
    const bool year = at[1].text.size() == 4 && at[1].text >= "1000" && at[1].text <= "2999";
    return year || (at[1].text.size() <= 2 && at.glued(2, "."));
}

ClassifiedToken symbol(const Cursor& at)
{
    const RawToken& token = at[0];
    const German& german = at.german();
    const bool repeated = at[1].is(token.text) || at[-1].is(token.text);
    ClassifiedToken found;
    found.semiotic_class = "verbatim";
    found.speech = ClassifiedToken::Speech::replaced;
    const char32_t c = base::decode(token.text, 0).value;
    const int digit = u_charDigitValue(static_cast<UChar32>(c));
    if (repeated) {
        found.rule = "ornament"; // "+++ Eilmeldung +++"
    } else if (marks_birth(at)) {
        found.rule = "birth";
        found.spoken = "geboren";
    } else if (const Row* row = german[TableName::symbols].find(token.text)) {
        found.rule = "symbol";
        found.spoken = (*row)["spoken"];
    } else if (digit >= 0) {
        found.rule = "foreign_digit";
        found.spoken = digit_names[static_cast<std::size_t>(digit)];
        found.unplanned = true;
    } else if (c != 0xFFFD && is_picture(c)) {
        found.rule = "picture";
    } else {
        found.rule = "unknown";
        found.unplanned = true;
    }
    return found;
}

ClassifiedToken unclaimed(const Cursor& at)
{
    const RawToken& token = at[0];
    ClassifiedToken found;
    if (token.is_word()) {
        found.semiotic_class = found.rule = "word";
        found.count = length_of_word(at);
        return found;
    }
    const bool between_words = (at[-1].is_word() && (at[1].is_word() || at[1].is_number())) ||
                               (at[-1].is_number() && at[1].is_word());
    if (token.is("/") && between_words) {
        found.semiotic_class = "punctuation";
        found.rule = "slash";
        found.speech = ClassifiedToken::Speech::replaced;
        found.spoken = at[1].is("oder") ? "" : ",";
        return found;
    }
    const bool mark = token.kind == Kind::punctuation;
    if (mark &&
        (is_plain_punctuation(token.text) || at.german()[TableName::symbols].find(token.text) == nullptr)) {
        found.semiotic_class = found.rule = "punctuation";
        return found;
    }
    return symbol(at);
}

ClassifiedToken classify_at(const Cursor& at)
{
    for (const SemioticClass& candidate : semiotic_classes()) {
        if (!starts_at(candidate, at[0].kind)) continue;
        if (auto reading = candidate.read(at)) {
            ClassifiedToken found;
            found.semiotic_class = candidate.name;
            found.rule = reading->rule;
            found.count = reading->tokens;
            found.full_stop = reading->full_stop;
            found.speech = ClassifiedToken::Speech::replaced;
            found.spoken = std::move(reading->spoken);
            return found;
        }
    }
    return unclaimed(at);
}

} // namespace

std::vector<ClassifiedToken> classify(std::span<const RawToken> tokens, const German& german)
{
    std::vector<ClassifiedToken> classified;
    classified.reserve(tokens.size());
    for (std::size_t at = 0; at < tokens.size();) {
        ClassifiedToken found = classify_at(Cursor(tokens, at, german));
        found.first = at;
        found.count = std::min(std::max<std::size_t>(found.count, 1), tokens.size() - at);
        found.written = {tokens[at].begin, tokens[at + found.count - 1].end()};
        found.space_before = tokens[at].space_before;
        at += found.count;
        classified.push_back(std::move(found));
    }
    return classified;
}

} // namespace frontend
