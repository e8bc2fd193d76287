#include "speech/foreign_spelling.hpp"

#include "base/utf8.hpp"
#include "speech/lexicon/lexicon.hpp"

#include <unicode/uchar.h>

#include <algorithm>
#include <array>

namespace speech {

namespace {

constexpr double unusual_letter = 0.5;

// Groups that also come about where German words meet ("Kindheit", "deshalb", "bearbeiten") weigh little.
constexpr auto groups = std::to_array<ForeignGroup>({
    {"^ch", 0.5}, {"^sh", 0.6},  {"sh$", 0.6}, {"sh", 0.2},   {"^zh", 0.6},  {"^ya", 0.5},  {"^ye", 0.5},
    {"^yo", 0.5}, {"^x", 0.5},   {"^sz", 0.4}, {"^ng", 0.6},  {"^mb", 0.4},  {"oux$", 0.7}, {"eux$", 0.7},
    {"ou", 0.5},  {"oo$", 0.4},  {"oo", 0.3},  {"eau", 0.7},  {"ea", 0.3},   {"ow", 0.3},   {"aw", 0.3},
    {"ay", 0.3},  {"ey", 0.3},   {"oy", 0.4},  {"uy", 0.5},   {"eur$", 0.5}, {"que$", 0.7}, {"gue$", 0.7},
    {"gui", 0.5}, {"ois$", 0.7}, {"oir", 0.6}, {"ight", 0.6}, {"gh", 0.2},   {"wh", 0.3},   {"kh", 0.2},
    {"dh", 0.2},  {"bh", 0.2},   {"jh", 0.5},  {"cc", 0.5},   {"cz", 0.5},   {"dj", 0.3},   {"skyj", 0.6},
    {"yj", 0.6},  {"ij", 0.4},   {"jj", 0.5},  {"yy", 0.5},   {"uu", 0.3},   {"ii", 0.3},   {"gn$", 0.3},
});

bool is_german_letter(char32_t letter)
{
    return (letter >= U'a' && letter <= U'z') || letter == U'ä' || letter == U'ö' || letter == U'ü' ||
           letter == U'ß';
}

/// "Café", "Orbán"; signs that are no letters count for nothing.
std::string unusual_letters(std::string_view small)
{
    std::string found;
    for (std::size_t at = 0; at < small.size();) {
        const base::CodePoint code = base::decode(small, at);
        if (u_isalpha(static_cast<UChar32>(code.value)) != 0 && !is_german_letter(code.value))
            found += small.substr(at, code.length);
        at += code.length;
    }
    return found;
}

/// A c that neither h nor k follows, "Cordoba"; with sch and ck it is German.
bool has_lone_c(std::string_view small)
{
    for (std::size_t at = small.find('c'); at != std::string_view::npos; at = small.find('c', at + 1)) {
        const char next = at + 1 < small.size() ? small[at + 1] : ' ';
        if (next != 'h' && next != 'k') return true;
    }
    return false;
}

bool holds(std::string_view small, std::string_view group)
{
    const bool at_begin = group.front() == '^';
    const bool at_end = group.back() == '$';
    if (at_begin) group.remove_prefix(1);
    if (at_end) group.remove_suffix(1);
    if (small.size() <= group.size()) return false;
    if (at_begin) return small.starts_with(group);
    if (at_end) return small.ends_with(group);
    return small.find(group) != std::string_view::npos;
}

std::string shown(std::string_view group)
{
    const bool at_begin = group.front() == '^';
    const bool at_end = group.back() == '$';
    std::string letters(group.substr(at_begin ? 1 : 0, group.size() - (at_begin || at_end ? 1 : 0)));
    if (at_begin) letters += "-";
    if (at_end) letters.insert(0, "-");
    return letters;
}

} // namespace

std::span<const ForeignGroup> foreign_groups() { return groups; }

std::vector<ForeignSign> foreign_signs(std::string_view word)
{
    const std::string small = lexicon::folded(word);
    std::vector<ForeignSign> signs;
    if (const std::string letters = unusual_letters(small); !letters.empty())
        signs.push_back({letters, unusual_letter});
    if (has_lone_c(small)) signs.push_back({"c", unusual_letter});
    std::vector<std::string_view> known;
    for (const ForeignGroup& group : groups) {
        // "-oux" holds "ou": one sign, the first and stronger one.
        const auto inside = [&](std::string_view other) {
            return other.find(group.letters) != std::string_view::npos;
        };
        if (!holds(small, group.letters) || std::any_of(known.begin(), known.end(), inside)) continue;
        known.push_back(group.letters);
        signs.push_back({shown(group.letters), group.share});
    }
    return signs;
}

} // namespace speech
