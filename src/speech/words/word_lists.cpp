#include "speech/words/word_lists.hpp"

#include <charconv>

namespace speech::words {

// A binary search by bytes: each step goes to the beginning of the line it fell into.
std::size_t first_line(std::string_view list, std::string_view key)
{
    std::size_t low = 0;
    std::size_t high = list.size();
    while (low < high) {
        const std::size_t middle = low + (high - low) / 2;
        const std::size_t before = middle == 0 ? std::string_view::npos : list.rfind('\n', middle - 1);
        const std::size_t begin = before == std::string_view::npos ? 0 : before + 1;
        if (list.substr(begin, list.find('\t', begin) - begin) < key) {
            low = list.find('\n', begin) + 1;
        } else {
            high = begin;
        }
    }
    const bool found =
        low < list.size() && list.substr(low).starts_with(key) && list[low + key.size()] == '\t';
    return found ? low : std::string_view::npos;
}

std::optional<int> find(std::string_view list, std::string_view word)
{
    const std::size_t line = first_line(list, word);
    if (line == std::string_view::npos) return std::nullopt;
    int number = 0;
    const std::size_t begin = line + word.size() + 1;
    std::from_chars(list.data() + begin, list.data() + list.find('\n', begin), number);
    return number;
}

} // namespace speech::words
