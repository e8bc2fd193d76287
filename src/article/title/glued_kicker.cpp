#include "article/title/glued_kicker.hpp"

#include "article/spelling.hpp"
#include "article/title/headline.hpp"

#include <algorithm>

namespace article {

namespace {

constexpr std::size_t longest_glued_kicker = 60; // bytes

bool stands_elsewhere(const std::vector<Passage>& passages, std::string_view word, std::size_t line)
{
    for (std::size_t i = 0; i < passages.size(); ++i) {
        if (i != line && holds_word(passages[i].text.text(), word)) return true;
    }
    return false;
}

std::uint32_t begin_of_word(std::string_view line, std::size_t number)
{
    const std::vector<std::string_view> words = words_of(line);
    const bool told_by_colon = number == 0 || number > words.size() || words[number - 1].ends_with(':');
    return number < words.size() && !told_by_colon
               ? static_cast<std::uint32_t>(words[number].data() - line.data())
               : 0;
}

/// "Flaute in China: Aktie bricht ein: Maschinenbauer senkt Prognose" has a kicker before its headline.
std::uint32_t end_of_first_kicker(std::string_view line)
{
    constexpr std::size_t most_words = 5;
    constexpr std::string_view colon = ": ";
    const std::size_t first = line.find(colon);
    if (first == std::string_view::npos || words_of(line.substr(0, first)).size() > most_words) return 0;
    const std::string_view rest = line.substr(first + colon.size());
    return rest.find(colon) != std::string_view::npos && reads_as_headline(rest)
               ? static_cast<std::uint32_t>(first + colon.size())
               : 0;
}

/// "Krankenhäuser Die Kleinstadt kämpft": where the kicker ends tells the path above, "… > Gesellschaft >

/// Krankenhäuser: Die Kleinstadt kämpft".
std::uint32_t end_of_kicker_in_path(const std::vector<Passage>& passages, std::size_t headline)
{
    const std::string letters = letters_of(passages[headline].text.text());
    for (std::size_t i = 0; i < headline; ++i) {
        std::string_view path = passages[i].text.text();
        if (!is_path(path)) continue;
        path.remove_prefix(std::min(path.find_last_of(">»›/|") + 1, path.size()));
        const std::size_t colon = path.find(": ");
        if (colon == std::string_view::npos || letters_of(path) != letters) continue;
        const std::size_t words = words_of(path.substr(path.find_first_not_of(' '), colon)).size();
        return begin_of_word(passages[headline].text.text(), words);
    }
    return 0;
}

/// "Brückenbau:Die Furt …"
std::uint32_t end_of_kicker_with_colon(std::string_view line, std::string_view word)
{
    const std::size_t colon = word.find(':');
    if (colon == std::string_view::npos || colon < 3 || !starts_upper(word.substr(colon + 1))) return 0;
    const auto begin = static_cast<std::size_t>(word.data() - line.data());
    const auto end = static_cast<std::uint32_t>(begin + colon + 1);
    return end <= longest_glued_kicker && reads_as_headline(line.substr(end)) ? end : 0;
}

} // namespace

std::uint32_t end_of_glued_kicker(const std::vector<Passage>& passages, std::size_t i, const WordLists& words)
{
    const std::string_view line = passages[i].text.text();
    if (const std::uint32_t end = glued_section(line, words); end > 0) return end;
    if (const std::uint32_t end = end_of_first_kicker(line); end > 0) return end;
    if (const std::uint32_t end = end_of_kicker_in_path(passages, i); end > 0) return end;
    for (const std::string_view word : words_of(line)) {
        if (const std::uint32_t end = end_of_kicker_with_colon(line, word); end > 0) return end;
        const std::vector<std::string_view> parts = parts_by_capitals(word);
        if (parts.size() != 2 || parts[0].size() < 3 || parts[1].size() < 3) continue;
        const auto joint = static_cast<std::uint32_t>(parts[1].data() - line.data());
        const bool known = stands_elsewhere(passages, parts[0], i) ||
                           stands_elsewhere(passages, parts[1], i) ||
                           stands_elsewhere(passages, fold_case(parts[1]), i) ||
                           lists(words.function_words, parts[0]) || lists(words.function_words, parts[1]);
        if (joint <= longest_glued_kicker && known && !stands_elsewhere(passages, word, i) &&
            reads_as_headline(line.substr(joint)))
            return joint;
    }
    return 0;
}

} // namespace article
