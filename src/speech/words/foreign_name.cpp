#include "speech/words/foreign_name.hpp"

#include "speech/words/foreign_letters.hpp"
#include "speech/words/german.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <string>

namespace speech::words {

namespace {

constexpr std::size_t shortest = 5;            // letters
constexpr std::size_t fewest_syllables = 3;    // with two, the last but one is the first
constexpr std::size_t most_syllables = 7;      // eSpeak NG has no mark for stress behind that
constexpr std::size_t shortest_german_end = 4; // "auto"

bool ends_with_any(std::string_view word, std::initializer_list<std::string_view> endings)
{
    return std::any_of(endings.begin(), endings.end(), [&](auto each) { return word.ends_with(each); });
}

/// A capital and small letters of the alphabet.
bool is_plain_name(std::string_view word)
{
    return word.front() >= 'A' && word.front() <= 'Z' &&
           std::all_of(word.begin() + 1, word.end(), [](char c) { return c >= 'a' && c <= 'z'; });
}

bool is_vowel(std::string_view word, std::size_t at)
{
    constexpr std::string_view vowels = "aeiou";
    const char c = word[at] >= 'A' && word[at] <= 'Z' ? static_cast<char>(word[at] - 'A' + 'a') : word[at];
    if (c == 'y')
        return at + 1 == word.size() || vowels.find(word[at + 1]) == std::string_view::npos; // not "yo"
    return vowels.find(c) != std::string_view::npos;
}

/// By groups of vowels; none where two meet that are no diphthong of German spelling.
std::optional<std::size_t> syllables_of(std::string_view word)
{
    constexpr std::array<std::string_view, 11> diphthongs{"aa", "ai", "ay", "ei", "ey", "au",
                                                          "eu", "ie", "ee", "oo", "ou"};
    std::size_t count = 0;
    for (std::size_t at = 0; at < word.size();) {
        if (!is_vowel(word, at)) {
            ++at;
            continue;
        }
        std::size_t end = at + 1;
        while (end < word.size() && is_vowel(word, end))
            ++end;
        std::string group(word.substr(at, end - at));
        if (group[0] >= 'A' && group[0] <= 'Z') group[0] = static_cast<char>(group[0] - 'A' + 'a');
        if (group.size() > 1 && std::find(diphthongs.begin(), diphthongs.end(), group) == diphthongs.end())
            return std::nullopt;
        ++count;
        at = end;
    }
    return count;
}

/// "Dienstauto", which the list lacks: its end is a German word.
bool ends_in_german_word(std::string_view word)
{
    for (std::size_t at = 3; at + shortest_german_end <= word.size(); ++at) {
        if (is_german(word.substr(at))) return true;
    }
    return false;
}

bool stresses_last_but_one(std::string_view name)
{
    return ends_with_any(name, {"a", "i", "o"}) &&
           !ends_with_any(name, {"owa", "ewa", "ova", "eva", "owo", "ovo", "ija", "iwka", "ivka", "ika",
                                 "ica", "iko", "ico", "olo"});
}

} // namespace

std::optional<Saying::Piece> foreign_name(std::string_view word)
{
    using Kind = Saying::Piece::Kind;
    if (auto spelled = in_german_letters(word)) return Saying::Piece{Kind::german, *std::move(spelled)};
    if (word.size() < shortest || !is_plain_name(word) || is_german(word)) return std::nullopt;
    std::string_view name = word;
    if (name.ends_with('s')) name.remove_suffix(1);
    if (name.ends_with("vic") && name.size() > shortest - 1) {
        const std::string_view ending = word.substr(name.size());
        return Saying::Piece{Kind::german,
                             fmt::format("{}witsch{}", name.substr(0, name.size() - 3), ending)};
    }
    // A Slavic z; eSpeak NG would say the letter's name.
    constexpr std::string_view clusters = "lmnr";
    if (word.front() == 'Z' && clusters.find(word[1]) != std::string_view::npos)
        return Saying::Piece{Kind::german, fmt::format("S{}", word.substr(1))};
    const auto syllables = syllables_of(name);
    if (!stresses_last_but_one(name) || !syllables || *syllables < fewest_syllables ||
        *syllables > most_syllables || may_be_compound(word) || ends_in_german_word(word))
        return std::nullopt;
    return Saying::Piece{Kind::phonemes, fmt::format("${}", *syllables - 1)};
}

} // namespace speech::words
