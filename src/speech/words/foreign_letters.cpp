#include "speech/words/foreign_letters.hpp"

#include "speech/lexicon/lexicon.hpp"

#include <algorithm>
#include <array>
#include <span>

namespace speech::words {

namespace {

/// What stands for what; of two that fit, the first.
struct Spelling {
    std::string_view letters;
    std::string_view german;
};

constexpr auto polish = std::to_array<Spelling>({
    {"szcz", "schtsch"}, {"dź", "dsch"},   {"dż", "dž"},    {"cz", "tsch"},   {"sz", "sch"},
    {"rz", "ž"},         {"ch", "ch"},     {"ck", "zk"},    {"się", "schen"}, {"sia", "scha"},
    {"sie", "sche"},     {"sio", "scho"},  {"siu", "schu"}, {"cia", "tscha"}, {"cie", "tsche"},
    {"cio", "tscho"},    {"ciu", "tschu"}, {"ci", "tschi"}, {"si", "schi"},   {"ł", "w"},
    {"ś", "sch"},        {"ź", "ž"},       {"ż", "ž"},      {"ć", "tsch"},    {"ń", "n"},
    {"ę", "en"},         {"ą", "on"},      {"ó", "u"},      {"c", "z"},       {"z", "s"},
});

constexpr auto south_slavic = std::to_array<Spelling>({
    {"dž", "dsch"},
    {"đ", "dsch"},
    {"ć", "tsch"},
    {"c", "z"},
    {"v", "w"},
    {"z", "s"},
});

constexpr auto turkish = std::to_array<Spelling>({
    {"ş", "sch"},
    {"ğ", ""},
    {"ı", "i"},
    {"ç", "tsch"},
    {"c", "dsch"},
    {"y", "j"},
    {"v", "w"},
    {"z", "s"},
});

constexpr auto romanian = std::to_array<Spelling>({
    {"ș", "sch"},
    {"ț", "z"},
    {"ă", "a"},
    {"â", "i"},
    {"î", "i"},
    {"v", "w"},
    {"z", "s"},
});

bool holds_any(std::string_view word, std::initializer_list<std::string_view> letters)
{
    return std::any_of(letters.begin(), letters.end(),
                       [&](auto each) { return word.find(each) != std::string_view::npos; });
}

/// By letters that only one of the languages has; ć is Polish beside Polish groups.
std::span<const Spelling> spelling_of(std::string_view small)
{
    if (holds_any(small, {"ł", "ś", "ź", "ż", "ę", "ą", "ń"})) return polish;
    if (holds_any(small, {"ć"}))
        return holds_any(small, {"w", "cz", "sz", "rz"}) ? std::span<const Spelling>(polish) : south_slavic;
    if (holds_any(small, {"đ"}) && holds_any(small, {"č", "š", "ž", "j", "v"})) return south_slavic;
    if (holds_any(small, {"ş", "ğ", "ı"})) return turkish;
    if (holds_any(small, {"ș", "ț"})) return romanian;
    return {};
}

} // namespace

std::optional<std::string> in_german_letters(std::string_view word)
{
    const std::string small = lexicon::folded(word);
    const std::span<const Spelling> spelling = spelling_of(small);
    if (spelling.empty()) return std::nullopt;
    std::string german;
    for (std::size_t at = 0; at < small.size();) {
        const std::string_view rest = std::string_view(small).substr(at);
        const auto found = std::find_if(spelling.begin(), spelling.end(),
                                        [&](const Spelling& each) { return rest.starts_with(each.letters); });
        const bool final_l = rest == "ł"; // German would harden a w there
        german += found == spelling.end() ? rest.substr(0, 1) : final_l ? "u" : found->german;
        at += found == spelling.end() ? 1 : found->letters.size();
    }
    return german;
}

} // namespace speech::words
