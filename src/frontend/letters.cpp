#include "frontend/letters.hpp"

#include "base/utf8.hpp"

#include <unicode/uchar.h>

#include <algorithm>
#include <array>

namespace frontend {

namespace {

bool is_vowel(char32_t letter)
{
    static constexpr std::u32string_view vowels = U"AEIOUYÄÖÜ";
    return vowels.find(letter) != std::u32string_view::npos;
}

/// Consonants written with several letters count as one: SCH, CH, CK, PH, TH, QU.
std::u32string merged(std::string_view capitals)
{
    std::u32string letters;
    for (std::size_t at = 0; at < capitals.size();) {
        std::size_t length = 0;
        for (const std::string_view sound : {"SCH", "CH", "CK", "PH", "TH", "QU"}) {
            if (length == 0 && capitals.substr(at).starts_with(sound)) length = sound.size();
        }
        const base::CodePoint point = base::decode(capitals, at);
        letters += length > 0 ? U'C' : point.value;
        at += length > 0 ? length : point.length;
    }
    return letters;
}

/// Whether a German word can begin with these consonants.
bool is_onset(std::u32string_view consonants)
{
    static constexpr std::array<std::u32string_view, 38> pairs{
        U"BL", U"BR", U"DR", U"FL", U"FR", U"GL", U"GR", U"GN", U"KL", U"KR", U"KN", U"PL", U"PR",
        U"PF", U"PS", U"TR", U"ST", U"SP", U"SK", U"SM", U"SN", U"SL", U"SW", U"SC", U"ZW", U"WR",
        U"CR", U"CL", U"CN", U"CM", U"CW", U"TS", U"TW", U"KW", U"VR", U"VL", U"DW", U"SZ"};
    if (consonants.size() < 2) return true;
    if (consonants.size() == 3)
        return consonants == U"STR" || consonants == U"SPR" || consonants == U"SPL" || consonants == U"PFL";
    return consonants.size() == 2 && std::find(pairs.begin(), pairs.end(), consonants) != pairs.end();
}

/// Whether a German syllable can end in these two consonants.
bool is_coda(std::u32string_view consonants)
{
    static constexpr std::array<std::u32string_view, 30> pairs{
        U"ND", U"NT", U"RT", U"ST", U"NG", U"NK", U"LT", U"LD", U"LK", U"RK",
        U"RM", U"RN", U"RS", U"NS", U"TS", U"FT", U"SS", U"LL", U"NN", U"TT",
        U"MM", U"FF", U"RF", U"LF", U"LM", U"MP", U"RD", U"RG", U"CT", U"TZ"};
    return consonants.size() < 2 || std::find(pairs.begin(), pairs.end(), consonants) != pairs.end();
}

/// "WIEN", "BAUM": two vowels that make one sound.
bool is_one_sound(std::u32string_view vowels)
{
    static constexpr std::array<std::u32string_view, 7> pairs{U"IE", U"EI", U"AU", U"EU",
                                                              U"AA", U"EE", U"OO"};
    return vowels.size() < 2 || std::find(pairs.begin(), pairs.end(), vowels) != pairs.end();
}

/// Four sounds or fewer: "NABU", "SARS", "PLAN", "KIEW", but not "BMBF" or "IAEA".
bool is_short_word(std::u32string_view letters)
{
    const auto vowel_from = [&](std::size_t at, bool wanted) {
        while (at < letters.size() && is_vowel(letters[at]) != wanted)
            ++at;
        return at;
    };
    const std::size_t onset = vowel_from(0, true);
    const std::size_t coda = vowel_from(onset, false);
    const std::size_t second = vowel_from(coda, true);
    const std::u32string_view end = letters.substr(coda, second - coda);
    if (onset == letters.size() || !is_onset(letters.substr(0, onset)) || !is_coda(end)) return false;
    if (!is_one_sound(letters.substr(onset, coda - onset))) return false;
    return second == letters.size() || letters.size() - second <= 2; // "ELBE", "NABU"
}

/// The longest run of vowels or of consonants.
std::size_t longest_run(std::u32string_view letters, bool (*belongs)(char32_t))
{
    std::size_t longest = 0;
    std::size_t run = 0;
    for (const char32_t letter : letters) {
        run = belongs(letter) ? run + 1 : 0;
        longest = std::max(longest, run);
    }
    return longest;
}

} // namespace

std::string spell_letters(std::string_view word)
{
    std::string spelled;
    for (std::size_t at = 0; at < word.size();) {
        const std::size_t length = base::decode(word, at).length;
        if (at > 0) spelled += ' ';
        spelled += word.substr(at, length);
        at += length;
    }
    return spelled;
}

std::string as_word(std::string_view capitals)
{
    std::string word;
    for (std::size_t at = 0; at < capitals.size();) {
        const base::CodePoint point = base::decode(capitals, at);
        const auto lower = static_cast<char32_t>(u_tolower(static_cast<UChar32>(point.value)));
        base::append(word, at == 0 ? point.value : lower);
        at += point.length;
    }
    return word;
}

bool is_pronounceable(std::string_view capitals)
{
    const std::u32string letters = merged(capitals);
    const std::size_t count = base::count_code_points(capitals);
    const auto consonant = [](char32_t letter) { return !is_vowel(letter); };
    const std::size_t consonants = longest_run(letters, consonant);
    const std::size_t vowels = longest_run(letters, is_vowel);
    if (count <= 3 || vowels == 0) return false;
    if (count == 4) return is_short_word(letters);
    const std::size_t first_vowel =
        static_cast<std::size_t>(std::find_if(letters.begin(), letters.end(), is_vowel) - letters.begin());
    return consonants <= 3 && vowels <= 2 && is_onset(std::u32string_view(letters).substr(0, first_vowel));
}

} // namespace frontend
