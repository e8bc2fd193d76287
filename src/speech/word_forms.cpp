#include "speech/word_forms.hpp"

#include "base/utf8.hpp"
#include "speech/lexicon/mnemonics.hpp"
#include "speech/repairs.hpp"

#include <unicode/uchar.h>

#include <algorithm>

namespace speech {

bool starts_upper(std::string_view text)
{
    return u_isupper(static_cast<UChar32>(base::decode(text, 0).value)) != 0;
}

bool is_all_capitals(std::string_view part)
{
    std::size_t letters = 0;
    for (std::size_t at = 0; at < part.size();) {
        const base::CodePoint code = base::decode(part, at);
        if (u_isupper(static_cast<UChar32>(code.value)) == 0) return false;
        ++letters;
        at += code.length;
    }
    return letters >= 2;
}

std::string capitalised(std::string_view part)
{
    const base::CodePoint first = base::decode(part, 0);
    return std::string(part.substr(0, first.length)) + lexicon::folded(part.substr(first.length));
}

std::string upper_first(const std::string& word)
{
    const base::CodePoint first = base::decode(word, 0);
    std::string result;
    base::append(result, static_cast<char32_t>(u_toupper(static_cast<UChar32>(first.value))));
    return result + word.substr(first.length);
}

std::string put_plainly(std::string_view part)
{
    return repaired(is_all_capitals(part) ? capitalised(part) : std::string(part));
}

std::string letters_of(std::string_view text)
{
    std::string letters;
    const std::string small = lexicon::folded(text);
    for (std::size_t at = 0; at < small.size();) {
        const base::CodePoint code = base::decode(small, at);
        if (u_isalpha(static_cast<UChar32>(code.value)) != 0) letters += small.substr(at, code.length);
        at += code.length;
    }
    return letters;
}

std::vector<std::string> words_of(std::string_view mnemonics)
{
    std::vector<std::string> words;
    for (std::size_t at = 0; at <= mnemonics.size();) {
        const std::size_t end = std::min(mnemonics.find(lexicon::word_boundary, at), mnemonics.size());
        words.emplace_back(mnemonics.substr(at, end - at));
        at = end + lexicon::word_boundary.size();
    }
    return words;
}

std::string with_ending(std::string mnemonics, std::string_view grapheme, lexicon::Ending ending)
{
    if (ending == lexicon::Ending::none || mnemonics.empty()) return mnemonics;
    if (ending == lexicon::Ending::s) return mnemonics + (mnemonics.back() == 't' ? "|s" : "s");
    const std::string_view voiced = "bdg";
    const std::string_view voiceless = "ptk";
    const std::size_t sound = voiceless.find(mnemonics.back());
    if (sound != std::string_view::npos && grapheme.back() == voiced[sound]) mnemonics.back() = voiced[sound];
    return mnemonics + "@s";
}

} // namespace speech
