#include "speech/doubt.hpp"

#include "base/utf8.hpp"
#include "speech/foreign_spelling.hpp"
#include "speech/lexicon/lexicon.hpp"
#include "speech/words/german.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <optional>

namespace speech {

namespace {

double share_of(Standing standing)
{
    switch (standing) {
    case Standing::lexicon:
        return 0;
    case Standing::german:
        return 0.04;
    case Standing::compound:
        return 0.13;
    case Standing::loose_compound:
        return 0.29;
    case Standing::english:
        return 0.25;
    case Standing::acronym:
        return 0.05;
    case Standing::unknown_acronym:
        return 0.3;
    case Standing::unknown_small:
        return 0.22;
    case Standing::unknown_capital:
        return 0.37;
    }
    return 1;
}

constexpr double marked_share = 0.56;
constexpr double switched_share = 0.33;
constexpr double spelled_share = 0.8;
constexpr double stress_share = 0.6;

bool is_vowel(char32_t symbol)
{
    constexpr std::u32string_view vowels = U"aeiouyøœɛɪɔʊʏəɐɑæʌɜ";
    return vowels.find(symbol) != std::u32string_view::npos;
}

bool is_glide(char32_t vowel, char32_t next)
{
    constexpr std::array<std::u32string_view, 9> diphthongs{U"aɪ", U"aʊ", U"ɔʏ", U"ɔɪ", U"ɔø",
                                                            U"eɪ", U"ɛɪ", U"oʊ", U"əʊ"};
    return std::any_of(diphthongs.begin(), diphthongs.end(),
                       [&](std::u32string_view each) { return each[0] == vowel && each[1] == next; });
}

struct Syllables {
    int all = 0;
    std::optional<int> after_stress; ///< that follow the last one with the main stress
};

/// Of eSpeak's IPA, in which the stress stands before the vowel.
Syllables syllables_of(std::string_view ipa)
{
    int all = 0;
    std::optional<int> before_stress;
    char32_t before = 0;
    for (std::size_t at = 0; at < ipa.size();) {
        const base::CodePoint code = base::decode(ipa, at);
        at += code.length;
        if (code.value == U'ˈ') before_stress = all;
        const bool glides = is_glide(before, code.value);
        if (is_vowel(code.value) && !glides) ++all;
        before = glides ? 0 : code.value;
    }
    if (!before_stress) return {all, std::nullopt};
    return {all, all - *before_stress - 1};
}

int vowel_letters(std::string_view word)
{
    constexpr std::u32string_view plain = U"aeiouyäöü";
    const std::string small = lexicon::folded(word);
    int count = 0;
    for (std::size_t at = 0; at < small.size();) {
        const base::CodePoint code = base::decode(small, at);
        at += code.length;
        // Letters with accents may all be vowels.
        const bool other = code.value > U'z' && code.value != U'ß';
        if (other || plain.find(code.value) != std::u32string_view::npos) ++count;
    }
    return count;
}

struct Ending {
    std::string_view letters;
    int least; ///< syllables after the main stress
    int most;
};

/// Words from Latin, Greek and French have the main stress at or near the end; eSpeak NG often has it
/// earlier, and in "-ien" later.
constexpr auto endings = std::to_array<Ending>({
    {"ismus", 1, 1}, {"ium", 2, 2},  {"ien", 1, 2},  {"ia", 1, 2},  {"ik", 0, 1},  {"ität", 0, 0},
    {"tion", 0, 0},  {"sion", 0, 0}, {"ment", 0, 0}, {"eur", 0, 0}, {"ist", 0, 0}, {"ant", 0, 0},
    {"anz", 0, 0},   {"enz", 0, 0},  {"ent", 0, 0},  {"ell", 0, 0}, {"är", 0, 0},  {"ee", 0, 1},
    {"age", 1, 1},   {"ade", 1, 1},  {"üre", 1, 1},  {"ur", 0, 1},  {"o", 1, 1},   {"a", 1, 1},
});

/// "Anlage", "Vorhaut": words with a stressed prefix follow it, whatever they end in.
bool has_german_prefix(std::string_view small)
{
    constexpr std::array<std::string_view, 16> prefixes{"ab",  "an",  "auf",  "aus",  "bei",   "ein",
                                                        "vor", "um",  "zu",   "nach", "gegen", "unter",
                                                        "her", "hin", "über", "mit"};
    return std::any_of(prefixes.begin(), prefixes.end(),
                       [&](std::string_view prefix) { return small.starts_with(prefix); });
}

/// eSpeak NG's "Bel-GI-en". "Technologien" is a plural of "Technologie" and right.
bool is_false_plural(std::string_view small, std::string_view ipa)
{
    return small.ends_with("ien") && ipa.ends_with("ˈiːən") &&
           !words::is_german(small.substr(0, small.size() - 1));
}

bool is_stressed_oddly(const Sounding& sounding)
{
    // The stress of one among several words says nothing of the others.
    if (lexicon::parts_of(sounding.word).size() != 1) return false;
    const std::string small = lexicon::folded(sounding.word);
    const Syllables syllables = syllables_of(sounding.ipa);
    if (is_false_plural(small, sounding.ipa)) return true;
    constexpr int enough = 3;
    if (!syllables.after_stress || syllables.all < enough || has_german_prefix(small)) return false;
    const auto ending = std::find_if(endings.begin(), endings.end(),
                                     [&](const Ending& each) { return small.ends_with(each.letters); });
    if (ending == endings.end()) return false;
    return *syllables.after_stress < ending->least || *syllables.after_stress > ending->most;
}

bool holds_digit(std::string_view word) { return word.find_first_of("0123456789") != std::string_view::npos; }

std::string_view language_switch(std::string_view mnemonics)
{
    const std::size_t open = mnemonics.find('(');
    const std::size_t close = mnemonics.find(')', open);
    if (open == std::string_view::npos || close == std::string_view::npos) return {};
    return mnemonics.substr(open + 1, close - open - 1);
}

} // namespace

Doubt doubt_of(const Sounding& sounding)
{
    Doubt doubt{share_of(sounding.standing), {}};
    const auto add = [&](double share, std::string reason) {
        doubt.score = 1 - (1 - doubt.score) * (1 - share);
        doubt.reasons.push_back(std::move(reason));
    };
    const bool is_acronym =
        sounding.standing == Standing::acronym || sounding.standing == Standing::unknown_acronym;
    if (sounding.standing == Standing::lexicon || is_acronym) return doubt;
    if (!sounding.language.empty() && sounding.standing != Standing::english)
        add(marked_share, fmt::format("marked as “{}”", sounding.language));
    if (const std::string_view language = language_switch(sounding.mnemonics); !language.empty())
        add(switched_share, fmt::format("eSpeak switches to “{}”", language));
    if (sounding.standing == Standing::english || sounding.standing == Standing::compound) return doubt;
    for (const ForeignSign& sign : foreign_signs(sounding.word))
        add(sign.share, fmt::format("“{}”", sign.letters));
    if (!language_switch(sounding.mnemonics).empty()) return doubt;
    if (!holds_digit(sounding.word) && syllables_of(sounding.ipa).all > vowel_letters(sounding.word))
        add(spelled_share, "letters said by their names");
    if (is_stressed_oddly(sounding)) add(stress_share, "unusual stress");
    return doubt;
}

} // namespace speech
