#include "article/byline/person_name.hpp"

#include "article/spelling.hpp"
#include "base/utf8.hpp"

#include <unicode/locid.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <array>

namespace article {

namespace {

constexpr std::size_t longest_name = 60; // bytes
constexpr std::size_t most_words = 5;

bool is_name_letter(base::CodePoint point)
{
    constexpr std::u32string_view inner = U"-'’.";
    return u_isalpha(static_cast<UChar32>(point.value)) != 0 ||
           inner.find(point.value) != std::u32string_view::npos;
}

/// Letters, hyphens and apostrophes with a capital first; a full stop only after an initial ("J.").
bool is_name_word(std::string_view word)
{
    if (!starts_upper(word)) return false;
    for (std::size_t at = 0; at < word.size();) {
        const base::CodePoint point = base::decode(word, at);
        if (!is_name_letter(point)) return false;
        at += point.length;
    }
    return !word.ends_with('.') || base::count_code_points(word) <= 3;
}

bool is_shouted(std::string_view name)
{
    return std::none_of(name.begin(), name.end(), [](char c) { return c >= 'a' && c <= 'z'; });
}

std::string ordinary_spelling(std::string_view name)
{
    if (!is_shouted(name)) return std::string(name);
    std::string spelled;
    icu::UnicodeString::fromUTF8(icu::StringPiece(name.data(), static_cast<int32_t>(name.size())))
        .toTitle(nullptr, icu::Locale::getGermany())
        .toUTF8String(spelled);
    return spelled;
}

/// "A, B und C (D)/E" in its parts.
std::vector<std::string_view> enumerated(std::string_view text)
{
    constexpr std::array<std::string_view, 11> separators{
        ", und ", ", sowie ", ", ", " und ", " & ", " UND ", " sowie ", " mit ", " (", "/", "; "};
    std::vector<std::string_view> parts;
    while (!text.empty()) {
        std::size_t end = text.size();
        std::size_t next = text.size();
        for (const std::string_view separator : separators) {
            const std::size_t at = text.find(separator);
            if (at >= end) continue;
            end = at;
            next = at + separator.size();
        }
        parts.push_back(text.substr(0, end));
        text.remove_prefix(next);
    }
    return parts;
}

/// A place, an agency or a role behind a name: one to four words, the first of them capitalised or an agency.
bool is_attribute(std::string_view part, const WordLists& words)
{
    constexpr std::size_t longest_remark = 12;                             // bytes
    if (part.ends_with(')') && part.size() <= longest_remark) return true; // "9b)"
    if (part.ends_with(')')) part.remove_suffix(1);
    const std::vector<std::string_view> parts = words_of(part);
    if (parts.empty() || parts.size() > 4) return false;
    return starts_upper(part) || is_house(part, words) || part.starts_with("in ") || part.starts_with("aus ");
}

} // namespace

bool is_academic_title(std::string_view word)
{
    constexpr std::array<std::string_view, 5> titles{"Dr.", "Prof.", "Dipl.-Ing.", "med.", "PD"};
    return std::find(titles.begin(), titles.end(), word) != titles.end();
}

bool is_profession(std::string_view word)
{
    constexpr std::array<std::string_view, 18> professions{
        "anwalt",   "anwältin",   "redakteur",  "redakteurin",  "korrespondent", "korrespondentin",
        "reporter", "reporterin", "journalist", "journalistin", "pfarrer",       "pfarrerin",
        "redaktor", "redaktorin", "volontär",   "volontärin",   "kolumnist",     "kolumnistin"};
    const std::string folded = fold_case(word);
    return std::any_of(professions.begin(), professions.end(),
                       [&](std::string_view profession) { return folded.ends_with(profession); });
}

bool is_office(std::string_view line)
{
    constexpr std::size_t longest_office = 60; // bytes
    constexpr std::size_t most_office_words = 6;
    if (line.size() > longest_office || ends_sentence(line)) return false;
    const std::vector<std::string_view> parts = words_of(line);
    if (parts.size() > most_office_words) return false;
    constexpr std::array<std::string_view, 8> ranks{"Leiter", "Leiterin", "Ressortleiter", "Ressortleiterin",
                                                    "Chef",   "Chefin",   "Autorin",       "Autor"};
    if (parts.size() == 1 && fold_case(line).ends_with("redaktion")) return true;
    const bool ranked = std::any_of(parts.begin(), parts.end(), is_profession) ||
                        (parts.size() > 1 && std::find(ranks.begin(), ranks.end(), parts[0]) != ranks.end());
    const bool free = parts.size() == 2 && (parts[0] == "Freie" || parts[0] == "Freier");
    return ranked || free;
}

bool is_house(std::string_view name, const WordLists& words)
{
    const auto known = [&](std::string_view text) {
        return lists(words.agencies, text) || lists(words.mastheads, text);
    };
    const std::string_view first = name.substr(0, name.find(' '));
    const std::string_view stem = first.substr(0, first.find('-'));
    const bool site = first == name && first.find('.') != std::string_view::npos && starts_lower(first) &&
                      !first.ends_with('.');
    constexpr std::array<std::string_view, 16> papers{
        "zeitung", "anzeiger", "blatt", "bote",    "kurier", "nachrichten", "rundschau", "post",
        "presse",  "merkur",   "echo",  "magazin", "verlag", "journal",     "radio",     "rundfunk"};
    const std::string folded = fold_case(name);
    const bool is_paper = first != name && !lists(words.first_names, first) && // "Anna Post"
                          std::any_of(papers.begin(), papers.end(),
                                      [&](std::string_view paper) { return folded.ends_with(paper); });
    const bool office = first != name && !lists(words.function_words, first) && !first.ends_with(',') &&
                        (folded.ends_with(" redaktion") || folded.ends_with(" onlineredaktion"));
    return known(name) || site || office || is_paper || (is_shouted(stem) && known(stem));
}

bool is_person_name(std::string_view text, const WordLists& words)
{
    if (text.size() > longest_name) return false;
    if (is_house(text, words)) return false;
    std::vector<std::string_view> parts = words_of(text);
    while (!parts.empty() && is_academic_title(parts.front())) {
        parts.erase(parts.begin());
    }
    if (parts.size() < 2 || parts.size() > most_words) return false;
    if (!is_name_word(parts.front()) || !is_name_word(parts.back()) || parts.back().ends_with('.'))
        return false;
    if (is_profession(parts.back())) return false; // "Politischer Korrespondent"
    // "Ein Dokument", "Stabsstelle Kommunikation"
    const auto is_no_name = [&](std::string_view part) {
        return starts_upper(part) && lists(words.no_names, part);
    };
    if (std::any_of(parts.begin(), parts.end(), is_no_name)) return false;
    // "ARD Rom"
    if (parts.front().size() > 1 && is_shouted(parts.front()) && !parts.front().ends_with('.') &&
        !is_shouted(parts.back()))
        return false;
    // "Winterthur ZH"
    if (parts.back().size() == 2 && is_shouted(parts.back()) && !is_shouted(parts.front())) return false;
    if (lists(words.agencies, parts.front()) || lists(words.name_particles, parts.front())) return false;
    std::size_t capitalised = 0;
    for (const std::string_view part : parts) {
        const bool particle = starts_lower(part) && lists(words.name_particles, part);
        // "WOLF IM MURAUER LAND"
        if (lists(words.function_words, part) && !lists(words.name_particles, part)) return false;
        if (!particle && !is_name_word(part)) return false;
        capitalised += particle ? 0U : 1U;
    }
    return capitalised <= 4;
}

bool has_first_name(std::string_view name, const WordLists& words)
{
    for (const std::string_view word : words_of(name)) {
        if (is_academic_title(word)) continue;
        const std::string_view first = word.substr(0, word.find('-'));
        return lists(words.first_names, word) || lists(words.first_names, first);
    }
    return false;
}

std::vector<std::string> people_of(std::string_view text, const WordLists& words)
{
    std::vector<std::string> people;
    constexpr std::size_t longest_byline = 200; // bytes
    if (text.size() > longest_byline) return people;
    for (std::string_view part : enumerated(text)) {
        const std::string_view remark = part;
        if (part.ends_with(')')) part.remove_suffix(1);
        const bool known = people.empty() || has_first_name(part, words) || words_of(part).size() == 2;
        if (known && is_person_name(part, words)) {
            people.push_back(ordinary_spelling(part));
        } else if (people.empty() || !is_attribute(remark, words)) {
            return {};
        }
    }
    return people;
}

} // namespace article
