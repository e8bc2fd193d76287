#include "article/byline/name_by_place.hpp"

#include "article/spelling.hpp"

#include <algorithm>
#include <array>

namespace article {

namespace {

bool is_rare_as_noun(std::string_view word)
{
    constexpr std::size_t shortest = 3; // bytes
    constexpr std::array<std::string_view, 12> of_nouns{"ung",   "heit", "keit", "schaft",  "ion",   "tät",
                                                        "ismus", "haus", "amt",  "gericht", "ungen", "stadt"};
    return word.size() >= shortest && word.find('.') == std::string_view::npos &&
           std::none_of(of_nouns.begin(), of_nouns.end(),
                        [&](std::string_view end) { return word.ends_with(end); });
}

} // namespace

bool could_only_be_name(std::string_view name, std::size_t line, const std::vector<Passage>& passages,
                        const WordLists& words)
{
    const std::vector<std::string_view> parts = words_of(name);
    if (parts.size() != 2 || !is_rare_as_noun(parts[0]) || !is_rare_as_noun(parts[1])) return false;
    constexpr std::array<std::string_view, 5> of_adjectives{"e", "er", "es", "en", "em"};
    const bool adjective = std::any_of(of_adjectives.begin(), of_adjectives.end(),
                                       [&](std::string_view end) { return parts[0].ends_with(end); });
    if (adjective || lists(words.function_words, parts[0]) || lists(words.sections, parts[0])) return false;
    for (std::size_t i = 0; i < passages.size(); ++i) {
        if (i == line || !passages[i].stays()) continue;
        const std::string& other = passages[i].text.text();
        if (other.find(parts[0]) != std::string::npos || other.find(parts[1]) != std::string::npos)
            return false;
    }
    return true;
}

} // namespace article
