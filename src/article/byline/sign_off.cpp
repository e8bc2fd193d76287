#include "article/byline/sign_off.hpp"

#include "article/byline/person_name.hpp"
#include "article/spelling.hpp"
#include "base/utf8.hpp"

#include <algorithm>
#include <array>

namespace article {

namespace {

bool is_initials(std::string_view token, const WordLists& words)
{
    const std::size_t letters = base::count_code_points(token);
    const auto small = [](char c) { return (c >= 'a' && c <= 'z') || static_cast<unsigned char>(c) >= 0x80; };
    return letters >= 2 && letters <= 4 && std::all_of(token.begin(), token.end(), small) &&
           starts_lower(token) && !lists(words.function_words, token);
}

/// "MRF"
bool is_acronym(std::string_view token)
{
    return token.size() >= 2 && token.size() <= 5 &&
           std::all_of(token.begin(), token.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

bool joins(std::string_view token)
{
    constexpr std::array<std::string_view, 8> words{"mit", "und",      "von",       "Von",
                                                    "Mit", "Material", "Agenturen", "Informationen"};
    return std::find(words.begin(), words.end(), token) != words.end();
}

} // namespace

bool is_sign_off(std::string_view line, const WordLists& words)
{
    constexpr std::size_t longest_line = 60; // bytes
    constexpr std::string_view marks = " /,();|[]–";
    if (line.size() > longest_line) return false;
    bool signs = false;
    while (!line.empty()) {
        const std::size_t begin = std::min(line.find_first_not_of(marks), line.size());
        line.remove_prefix(begin);
        const std::size_t end = std::min(line.find_first_of(marks), line.size());
        const std::string_view token = line.substr(0, end);
        line.remove_prefix(end);
        if (token.empty() || joins(token)) continue;
        if (is_acronym(token) && !is_house(token, words))
            continue; // a house that no list has, if initials follow
        if (!is_initials(token, words) && !is_house(token, words)) return false;
        signs = true;
    }
    return signs;
}

} // namespace article
