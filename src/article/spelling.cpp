#include "article/spelling.hpp"

#include "base/utf8.hpp"

#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <array>

namespace article {

namespace {

UChar32 first_of(std::string_view text) { return static_cast<UChar32>(base::decode(text, 0).value); }

bool is_ascii(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

bool is_letter_or_digit(base::CodePoint point)
{
    return point.length > 0 && u_isalnum(static_cast<UChar32>(point.value)) != 0;
}

/// Closing quotation marks and brackets that may follow a full stop.
bool closes(char32_t c)
{
    constexpr std::u32string_view closing = U"\"'”“’‘»«›‹)]";
    return closing.find(c) != std::u32string_view::npos;
}

} // namespace

std::string fold_case(std::string_view text)
{
    std::string folded;
    if (is_ascii(text)) {
        folded.resize(text.size());
        std::transform(text.begin(), text.end(), folded.begin(),
                       [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
        return folded;
    }
    icu::UnicodeString::fromUTF8(icu::StringPiece(text.data(), static_cast<int32_t>(text.size())))
        .foldCase()
        .toUTF8String(folded);
    return folded;
}

std::string letters_of(std::string_view text)
{
    const std::string folded = fold_case(text);
    std::string letters;
    for (std::size_t at = 0; at < folded.size();) {
        const base::CodePoint point = base::decode(folded, at);
        if (is_letter_or_digit(point)) letters += std::string_view(folded).substr(at, point.length);
        at += point.length;
    }
    return letters;
}

std::string_view trim_decoration(std::string_view text)
{
    while (!text.empty()) {
        const base::CodePoint first = base::decode(text, 0);
        if (is_letter_or_digit(first) || first.value == U'©') break;
        text.remove_prefix(first.length);
    }
    while (!text.empty()) {
        const base::CodePoint last = base::decode_before(text, text.size());
        if (is_letter_or_digit(last)) break;
        text.remove_suffix(last.length);
    }
    return text;
}

bool inside_word(std::string_view text, std::size_t at)
{
    return is_letter_or_digit(base::decode_before(text, at)) && is_letter_or_digit(base::decode(text, at));
}

bool holds_word(std::string_view text, std::string_view word)
{
    for (std::size_t at = text.find(word); at != std::string_view::npos; at = text.find(word, at + 1)) {
        if (!inside_word(text, at) && !inside_word(text, at + word.size())) return true;
    }
    return false;
}

bool starts_lower(std::string_view text) { return u_islower(first_of(text)) != 0; }

bool starts_upper(std::string_view text)
{
    return u_isupper(first_of(text)) != 0 || u_istitle(first_of(text)) != 0;
}

bool ends_sentence(std::string_view text)
{
    base::CodePoint last = base::decode_before(text, text.size());
    while (last.length > 0 && (closes(last.value) || last.value == U' ')) {
        text.remove_suffix(last.length);
        last = base::decode_before(text, text.size());
    }
    return last.length > 0 && std::u32string_view(U".!?…").find(last.value) != std::u32string_view::npos;
}

bool holds_two_sentences(std::string_view line)
{
    constexpr std::array<std::string_view, 9> titles{"Dr", "Prof", "St", "Nr", "Mr", "Mrs", "Ms", "Hl", "Jr"};
    for (std::size_t at = line.find_first_of(".!?"); at != std::string_view::npos;
         at = line.find_first_of(".!?", at + 1)) {
        if (!line.substr(at + 1).starts_with(' ') || !starts_upper(line.substr(at + 2))) continue;
        const std::string_view before = line.substr(0, at);
        const std::string_view word = before.substr(before.find_last_of(" (-") + 1);
        const bool initial = word.size() == 1 && starts_upper(word);
        if (!initial && std::find(titles.begin(), titles.end(), word) == titles.end()) return true;
    }
    return false;
}

std::vector<std::string_view> words_of(std::string_view text)
{
    std::vector<std::string_view> words;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find(' '), text.size());
        if (end > 0) words.push_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return words;
}

std::string_view without_closing_bracket(std::string_view text)
{
    constexpr std::size_t longest = 60; // bytes
    const std::size_t open = text.rfind(" (");
    if (!text.ends_with(')') || open == std::string_view::npos || text.size() - open > longest) return text;
    const std::string_view before = text.substr(0, open);
    return ends_sentence(before) ? before : text;
}

bool goes_into_second_sentence(std::string_view line)
{
    constexpr std::size_t longest_abbreviation = 5; // bytes
    constexpr std::size_t shortest_verb = 4;
    for (std::size_t at = line.find(". "); at != std::string_view::npos; at = line.find(". ", at + 1)) {
        const std::size_t space = line.substr(0, at).rfind(' ');
        const std::size_t begin = space == std::string_view::npos ? 0 : space + 1;
        const bool word = at - begin > longest_abbreviation ||
                          (at - begin >= shortest_verb && starts_lower(line.substr(begin)));
        if (word && starts_upper(line.substr(at + 2))) return true;
    }
    return false;
}

std::vector<std::string_view> parts_by_capitals(std::string_view word)
{
    std::vector<std::string_view> parts;
    std::size_t begin = 0;
    bool after_small = false;
    for (std::size_t at = 0; at < word.size();) {
        const base::CodePoint point = base::decode(word, at);
        const auto letter = static_cast<UChar32>(point.value);
        if (after_small && u_isupper(letter) != 0) {
            parts.push_back(word.substr(begin, at - begin));
            begin = at;
        }
        after_small = u_islower(letter) != 0;
        at += point.length;
    }
    parts.push_back(word.substr(begin));
    return parts;
}

std::uint32_t count_words(std::string_view text)
{
    std::uint32_t words = 0;
    bool inside = false;
    for (const char c : text) {
        const bool space = static_cast<unsigned char>(c) <= ' ';
        words += !space && !inside ? 1U : 0U;
        inside = !space;
    }
    return words;
}

} // namespace article
